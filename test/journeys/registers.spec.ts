import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { save } from '../../shared/file-format/save.ts';
import { softwareWebsite } from '../../shared/samples/software-website/sample.ts';
import { answerWho, expectOpen, openFile, openSample, openSwitcher, startEmpty } from './doors.ts';
import { expect, test } from './fixture.ts';
import { addItem, expectSaved, openActivity, part, textbox } from './form.ts';
import { expectNothingHalfWritten, exportRegister, readRegister } from './register-file.ts';

const website = 'Website of a software company';
const vendor = 'International software vendor';

const names = (page: Page) => page.getByRole('menuitemradio').locator('.MuiListItemText-primary');

async function fromSwitcher(page: Page, deed: string): Promise<void> {
  await openSwitcher(page);
  await page.getByRole('menuitem', { name: deed }).click();
}

const sampleFile = (): string => save(softwareWebsite.make(), { at: '2026-11-22T10:00:00.000Z', by: 'DPO' });

test('registers stand side by side, and each keeps to itself', async ({ desk }) => {
  await startEmpty(desk.page, 'Northern Port LLC', ['GDPR']);
  await answerWho(desk.page);
  await fromSwitcher(desk.page, 'New register or sample…');
  await openSample(desk.page, website);
  const rows = () => desk.page.getByRole('grid').locator('.row');
  await expect(rows()).toHaveCount(2);
  await fromSwitcher(desk.page, 'New register or sample…');
  await openSample(desk.page, vendor);
  await expect(desk.page.getByRole('grid')).toHaveAttribute('aria-rowcount', '13');

  await openSwitcher(desk.page);
  await expect(desk.page.getByRole('menuitemradio')).toHaveCount(3);
  await desk.page.getByRole('menuitemradio', { name: /^Northern Port LLC/ }).click();
  await expect(desk.page.getByRole('heading', { name: 'No activities yet' })).toBeVisible();
  await desk.page.keyboard.press('n');
  await textbox(part(desk.page, 'Identity'), 'Name').fill('Only here');
  await expectSaved(desk.page);
  await desk.relaunch();
  await expect(desk.page.getByTitle('Registers')).toContainText('Northern Port LLC');
  await expect(rows()).toHaveCount(1);
  await openSwitcher(desk.page);
  await desk.page.getByRole('menuitemradio', { name: /^Invented Software/ }).click();
  await expect(rows()).toHaveCount(2);
  await expect(desk.page.getByRole('grid')).not.toContainText('Only here');
});

test('a file that cannot be taken in is refused in a sentence, one changed outside asks first', async ({
  desk,
}) => {
  const { page, folder } = desk;
  const text = sampleFile();
  const write = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const refusals = [
    [write('newer.ropa.json', text.replace('"version": 1', '"version": 2')), /made by a newer Ropa Desk/],
    [write('cut.ropa.json', text.slice(0, 3000)), /ends too early, at line \d+, column \d+/],
    [write('other.json', '{"name": "not ours"}'), /No processing activities were found/],
    [
      write('torn.ropa.json', text.replace('"register": {', '"register": {,')),
      /not valid JSON: see line \d+/,
    ],
    [write('binary.ropa.json', 'PK\u0003\u0004'), /incomplete or damaged/],
  ] as const;
  for (const [file, sentence] of refusals) {
    await openFile(desk, file);
    const refusal = page.getByRole('alertdialog', { name: 'The file was not opened' });
    await expect(refusal).toContainText(path.basename(file));
    await expect(refusal).toContainText(sentence);
    await refusal.getByRole('button', { name: 'Close' }).click();
    await expect(refusal).toBeHidden();
  }

  const changed = write(
    'changed.ropa.json',
    text.replaceAll('External information exchange', 'Changed by hand'),
  );
  await openFile(desk, changed);
  const warning = page.getByRole('alertdialog', { name: 'Look before you open' });
  await expect(warning).toContainText('changed outside Ropa Desk');
  await warning.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: /^Open a sample/ })).toBeVisible();
  await openFile(desk, changed);
  await warning.getByRole('button', { name: 'Open anyway' }).click();
  await expectOpen(page);
  await answerWho(page);
  await openActivity(page, 'Changed by hand');
});

test('a register goes out to a file and comes back the same; the same once more is asked about', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, website);
  await answerWho(page, 'Officer');
  await openActivity(page, 'External information exchange');
  await textbox(part(page, 'Identity'), 'Department').fill('Press office');
  await addItem(part(page, 'Recipients'), 'recipient');
  const file = await exportRegister(desk, 'out.ropa.json');
  const text = readFileSync(file, 'utf8');
  const ledger = readRegister(file);
  expectNothingHalfWritten(ledger);
  const { exportedAt, exportedBy, signature } = JSON.parse(text) as {
    exportedAt: string;
    exportedBy: string;
    signature: { key: string; value: string };
  };
  expect(exportedBy).toBe('Officer');
  expect(save(ledger, { at: exportedAt, by: exportedBy }, signature)).toBe(text);

  await desk.openFrom(file);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const question = page.getByRole('alertdialog', { name: 'This register is here already' });
  await question.getByRole('button', { name: 'Take in a copy' }).click();
  await expect(page.getByRole('grid').locator('.row')).toHaveCount(2);
  await openSwitcher(page);
  await expect(names(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await openActivity(page, 'External information exchange');
  await expect(textbox(part(page, 'Identity'), 'Department')).toHaveValue('Press office');
  const again = readRegister(await exportRegister(desk, 'copy.ropa.json'));
  expect(again.id).not.toBe(ledger.id);
  expect([...again.states]).toEqual([...ledger.states]);
  expect(again.history).toEqual(ledger.history);
});

test('a register is deleted only after its name is typed; the others stay within reach', async ({ desk }) => {
  await openSample(desk.page, website);
  await answerWho(desk.page);
  await fromSwitcher(desk.page, 'New register or sample…');
  await startEmpty(desk.page, 'Northern Port LLC');
  await fromSwitcher(desk.page, 'Delete this register…');
  const asking = desk.page.getByRole('alertdialog', { name: 'Delete this register?' });
  const remove = asking.getByRole('button', { name: 'Delete for good' });
  await expect(remove).toBeDisabled();
  await textbox(asking, 'Name of the organisation').fill('Northern');
  await expect(remove).toBeDisabled();
  await textbox(asking, 'Name of the organisation').fill('northern port llc');
  await remove.click();
  await expect(asking).toBeHidden();
  await expect(desk.page.getByText('Northern Port LLC')).toHaveCount(0);

  await desk.relaunch();
  await expectOpen(desk.page);
  await expect(desk.page.getByRole('grid').locator('.row')).toHaveCount(2);
  await openSwitcher(desk.page);
  await expect(names(desk.page)).toHaveCount(1);
});
