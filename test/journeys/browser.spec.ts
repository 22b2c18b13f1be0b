import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { answerWho, goTo, openSample } from './doors.ts';
import { exportDialog } from './register-file.ts';
import { load } from '../../shared/file-format/load.ts';

test('in a browser the window says that the data live there only, and files come as downloads', async ({
  page,
}) => {
  await page.goto('/');
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await expect(page.getByText('In this browser only')).toBeVisible();
  await goTo(page, 'Settings');
  await expect(page.getByText(/stays in this browser’s profile/)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  await exportDialog(page).getByRole('button', { name: 'Export…' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.ropa\.json$/);
  const loaded = load(readFileSync(await download.path(), 'utf8'));
  expect(loaded.ok && loaded.value.warnings).toEqual([]);

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await (await choosing).setFiles(await download.path());
  await expect(page.getByRole('alertdialog', { name: 'This register is here already' })).toBeVisible();
  await page.keyboard.press('Escape');

  await goTo(page, 'Documents');
  const pdf = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  expect(
    readFileSync(await (await pdf).path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a second tab waits until the first is closed, and then goes on by itself', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  const second = await context.newPage();
  await second.goto('/');
  await expect(second.getByRole('heading', { name: 'Ropa Desk is open elsewhere' })).toBeVisible();
  await expect(second.getByRole('grid')).toHaveCount(0);
  await page.close();
  await expect(second.getByRole('grid').locator('.row')).toHaveCount(2);
  await second.reload();
  await expect(second.getByRole('grid').locator('.row')).toHaveCount(2);
});
