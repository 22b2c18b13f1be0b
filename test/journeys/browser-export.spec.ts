import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { load } from '../../shared/file-format/load.ts';
import { answerWho, goTo, openSample } from './doors.ts';
import { expectSaved, part, textbox } from './form.ts';

test('in a browser the page says what is not protected, exports at one click, and reminds after twenty changes', async ({
  page,
}) => {
  await page.goto('/');
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await goTo(page, 'Data health');
  await expect(page.getByText('There is one copy only, in this browser’s profile.')).toBeVisible();
  await expect(page.getByText('Nothing was exported from this browser yet')).toBeVisible();
  const first = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export now' }).click();
  expect(load(readFileSync(await (await first).path(), 'utf8')).ok).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: 'All is well' })).toContainText(
    'nothing has changed since',
  );

  const reminder = page
    .getByRole('alert')
    .filter({ hasText: 'The latest changes lie in this browser only.' });
  await goTo(page, 'Register');
  await page.getByRole('grid').locator('.row .name').first().click();
  const department = textbox(part(page, 'Identity'), 'Department');
  for (let change = 1; change <= 19; change += 1) {
    await department.fill(`Department ${change}`);
    await department.blur();
  }
  await expectSaved(page);
  await expect(reminder).toBeHidden();
  await department.fill('Department 20');
  await expectSaved(page);
  await expect(reminder).toBeVisible();
  await page.reload();
  await expect(reminder).toBeVisible();
  const second = page.waitForEvent('download');
  await reminder.getByRole('button', { name: 'Export now' }).click();
  await second;
  await expect(reminder).toBeHidden();
});
