import { answerWho, goTo, startEmpty } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved } from './form.ts';

const reason = 'It is being agreed with the management';

test('a finding leads to its field, is left as it is with a reason, and comes back with undo', async ({
  desk,
}) => {
  const { page } = desk;
  await startEmpty(page, 'Harbour', ['152-FZ']);
  await answerWho(page, 'Data protection officer');
  await goTo(page, 'Findings');
  const list = page.getByRole('main');
  const errors = list.getByRole('button', { name: /^Errors \d/ });
  await errors.click();
  const lines = list.locator('.finding');
  await expect(lines.first()).toBeVisible();
  const all = await lines.count();
  expect(all).toBeGreaterThan(1);
  await expect(errors).toHaveText(`Errors ${all}`);
  const message = (await lines.first().locator('.words').innerText()).split('\n')[0] ?? '';

  // By keyboard alone: from the line to its deed, and through the dialog.
  await lines.first().locator('.open').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Leave it as it is?' });
  await expect(dialog).toContainText(message);
  await expect(dialog.getByRole('textbox', { name: 'Who decides' })).toHaveValue('Data protection officer');
  await expect(dialog.getByRole('button', { name: 'Leave as it is' })).toBeDisabled();
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(errors).toHaveText(`Errors ${all - 1}`);
  await expect(lines).toHaveCount(all - 1);

  await list.getByRole('button', { name: 'Left as they are 1' }).click();
  const left = list.locator('.finding[data-waived="true"]');
  await expect(left).toContainText(reason);
  await expect(left).toContainText('Data protection officer');
  await left.getByRole('button', { name: /^Take back/ }).click();
  await expect(errors).toHaveText(`Errors ${all}`);
  await page.keyboard.press('Control+z');
  await expect(errors).toHaveText(`Errors ${all - 1}`);
  await page.keyboard.press('Control+z');
  await expect(errors).toHaveText(`Errors ${all}`);
  await expectSaved(page);

  await lines.first().locator('.open').click();
  await expect(page.locator('[data-path] :focus')).toBeVisible();
});
