import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { load } from '../../shared/file-format/load.ts';
import { answerWho, expectOpen, goTo, openSample } from './doors.ts';
import { indexedDbRecords, raiseVersion } from './indexed-db.ts';
import { exportDialog } from './register-file.ts';

test('MG-04 a browser’s store of a newer program is opened for reading only, which Dexie alone would not do', async ({
  page,
}) => {
  // A page of the same origin without the program, so that nobody holds the store.
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/');
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  const name = await page.getByRole('grid').locator('.row .name').first().innerText();
  await page.goto('/empty');
  await raiseVersion(page, 990);
  const before = await indexedDbRecords(page);
  expect(before['version']).toBe(990);

  await page.goto('/');
  await expectOpen(page);
  await expect(page.getByRole('alert').filter({ hasText: 'written by a newer Ropa Desk' })).toBeVisible();
  await page.getByRole('grid').getByText(name, { exact: true }).first().click();
  await expect(page.getByRole('textbox', { name: 'Department', exact: true })).toBeDisabled();
  await goTo(page, 'Settings');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  await exportDialog(page).getByRole('button', { name: 'Export…' }).click();
  const loaded = load(readFileSync(await (await coming).path(), 'utf8'));
  expect(loaded.ok && loaded.value.warnings).toEqual([]);
  await page.goto('/empty');
  expect(await indexedDbRecords(page)).toEqual(before);
});
