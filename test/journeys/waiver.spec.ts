import { answerWho, goTo, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved } from './form.ts';

const law = 'Choose the legal basis.';
const reason = 'The basis is being agreed with the business unit';

test('a finding leads to its field, is left as it is with a reason, and comes back with undo', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page, 'Data protection officer');
  await goTo(page, 'Findings');
  const list = page.getByRole('main');
  const lines = list.locator('.finding', { hasText: law });
  const open = list.getByRole('button', { name: /^All \d/ });
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  const all = Number((await open.innerText()).replace(/\D/g, ''));

  // By keyboard alone: from the line to its deed, through the dialog, and back.
  await lines.first().locator('.open').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Leave it as it is?' });
  await expect(dialog.getByRole('textbox', { name: 'Who decides' })).toHaveValue('Data protection officer');
  await expect(dialog.getByRole('button', { name: 'Leave as it is' })).toBeDisabled();
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(open).toHaveText(`All ${all - 1}`);
  await expect(lines).toHaveCount(before - 1);

  await list.getByRole('button', { name: 'Left as they are 1' }).click();
  const left = list.locator('.finding[data-waived="true"]');
  await expect(left).toContainText(reason);
  await expect(left).toContainText('Data protection officer');
  await left.getByRole('button', { name: /^Take back/ }).click();
  await expect(open).toHaveText(`All ${all}`);
  await page.keyboard.press('Control+z');
  await expect(open).toHaveText(`All ${all - 1}`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(open).toHaveText(`All ${all}`);
  await page.keyboard.press('Control+Shift+z');
  await expect(open).toHaveText(`All ${all - 1}`);
  await expectSaved(page);

  await lines.first().locator('.open').click();
  await expect(page.locator('[data-path$="Bases"] :focus')).toBeVisible();
});
