import { answerWho, goTo, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { choose, openActivity, textbox } from './form.ts';

const activity = 'Online promotion';

test('an act of destruction is begun from an activity, shows what it lacks, and is undone', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page);
  await openActivity(page, activity);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Destroy data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Destroy data' });
  await expect(dialog.getByRole('combobox', { name: 'Which data' })).toBeVisible();
  await choose(dialog, 'Reason', 'Retention term expired');
  await dialog.getByRole('button', { name: 'Begin the act' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Acts of destruction' })).toBeVisible();
  const form = page.getByRole('main').locator('[data-part="form"]');
  await expect(textbox(form, 'What was destroyed')).toHaveValue(activity);
  await expect(form.locator('[data-path="/occasion"]')).toContainText('Retention term expired');
  await expect(form.locator('[data-path="/persons"]')).toContainText('needed');
  await expect(form.locator('[data-path="/date"]')).not.toContainText('needed');

  await form.getByRole('button', { name: 'Print act' }).click();
  await expect(page).toHaveURL(/documents\/fz152-destruction-act\?act=/);

  await goTo(page, 'Destruction');
  await expect(page.getByRole('list', { name: 'Acts of destruction' }).getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});
