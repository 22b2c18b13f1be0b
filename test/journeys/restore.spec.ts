import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { registerOf } from '../../shared/changes/register-of.ts';
import { answerWho, expectOpen, goTo, openSample } from './doors.ts';
import { expect, test, type Desk } from './fixture.ts';
import { expectSaved, openActivity, part, textbox } from './form.ts';
import { exportRegister, readRegister } from './register-file.ts';

const website = 'Website of a software company';
const vendor = 'International software vendor';

/** Makes a backup by the page’s own button, and waits until it says that it was read back. */
async function backUpNow(page: Page): Promise<void> {
  await goTo(page, 'Data health');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is made and was read back.')).toBeVisible();
}

/** Looks into the backup that was asked for last, and waits until it is compared with now. */
async function lookInto(page: Page): Promise<void> {
  await goTo(page, 'Data health');
  await page
    .getByRole('row')
    .filter({ hasText: 'asked for' })
    .first()
    .getByRole('button', { name: /^Restore…/ })
    .click();
  await expect(
    page.getByRole('dialog').getByText('The present state is kept as a backup first'),
  ).toBeVisible();
}

/** The register of an exported file, as the texts of its entries. */
async function registerNow(desk: Desk, name: string): Promise<string> {
  const { id, states } = readRegister(await exportRegister(desk, name));
  return JSON.stringify(registerOf(id, states));
}

async function rename(page: Page, activity: string, name: string): Promise<void> {
  await openActivity(page, activity);
  await textbox(part(page, 'Identity'), 'Name').fill(name);
  await expectSaved(page);
}

async function remove(page: Page, activity: string): Promise<void> {
  await openActivity(page, activity);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem').last().click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByRole('grid')).toBeVisible();
}

test('BK-04 everything comes back from a backup, is asked about, and is taken back', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, vendor);
  await answerWho(page);
  await rename(page, 'Licence administration', 'Licences');
  const former = await registerNow(desk, 'former.ropa.json');
  await backUpNow(page);
  await rename(page, 'Online promotion', 'Something else');
  await remove(page, 'Training');
  await goTo(page, 'Register');
  await page.keyboard.press('n');
  await textbox(part(page, 'Identity'), 'Name').fill('Made since');
  await expectSaved(page);
  const before = await registerNow(desk, 'before.ropa.json');

  await lookInto(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: 'Only in the backup' })).toContainText('Training');
  const changed = dialog.getByRole('region', { name: 'Different now' });
  await expect(changed).toContainText('Name: “Something else” → “Online promotion”');
  await expect(dialog.getByRole('region', { name: 'Made since' })).toContainText('Made since');
  await dialog.getByRole('button', { name: 'Restore everything' }).click();
  await expect(dialog).toBeHidden();
  const bar = page.getByRole('alert').filter({ hasText: 'Is this right?' });
  await expect(bar).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'before a restore' })).toHaveCount(1);
  expect(await registerNow(desk, 'restored.ropa.json')).toBe(former);

  await bar.getByRole('button', { name: 'Take it back' }).click();
  await expect(bar).toBeHidden();
  expect(await registerNow(desk, 'undone.ropa.json')).toBe(before);
});

test('BK-04 one activity comes back, and what was done since stays', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, vendor);
  await answerWho(page);
  await rename(page, 'Licence administration', 'Licences');
  await backUpNow(page);
  await rename(page, 'Online promotion', 'Something else');
  await remove(page, 'Training');
  await lookInto(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Restore chosen (0)' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Training' }).check();
  await dialog.getByRole('button', { name: 'Restore chosen (1)' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  await openActivity(page, 'Training');
  await expect(page.getByText('restored from a backup')).toBeVisible();
  await openActivity(page, 'Something else');
  await desk.relaunch('kill');
  await openActivity(desk.page, 'Training');
});

/** Counts what a person clicks from now on; a choice in a dialog of the system is one more. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'clicks', 0);
    const count = ({ isTrusted }: Event): void => {
      if (isTrusted) Reflect.set(window, 'clicks', Number(Reflect.get(window, 'clicks')) + 1);
    };
    document.addEventListener('pointerdown', count, true);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'clicks')));
}

const systemDialog = 1;

for (const passphrase of [undefined, 'six plain words to be typed']) {
  const how = passphrase === undefined ? 'in the clear' : 'encrypted';
  test(`BK-11 a fresh machine has the register and its history from a second place (${how}) in five clicks`, async ({
    desk,
  }) => {
    const stick = path.join(desk.folder, 'stick');
    mkdirSync(stick);
    await openSample(desk.page, website);
    await answerWho(desk.page);
    await rename(desk.page, 'External information exchange', 'From the other machine');
    const left = readRegister(await exportRegister(desk, 'left.ropa.json'));
    await goTo(desk.page, 'Data health');
    await desk.openFrom(stick);
    await desk.page.getByRole('button', { name: 'Choose a second place…' }).click();
    const asking = desk.page.getByRole('dialog');
    if (passphrase === undefined) await asking.getByRole('checkbox').uncheck();
    else await asking.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await asking.getByRole('button', { name: 'Choose the folder…' }).click();
    if (passphrase !== undefined) {
      await expect(asking).toContainText('AGE-SECRET-KEY-1');
      await asking.getByRole('button', { name: 'I have kept the key' }).click();
    }
    await expect(asking).toBeHidden();
    await backUpNow(desk.page);
    const copies = (): readonly string[] => readdirSync(stick, { recursive: true }).map(String);
    await expect.poll(copies).toContainEqual(expect.stringMatching(/\.ropa\.json\.gz/));

    await desk.relaunch('close', {
      before: () => renameSync(desk.profile, path.join(desk.folder, 'the other machine')),
    });
    const { page } = desk;
    await desk.openFrom(stick);
    await page.getByRole('button', { name: /^Restore from a backup/ }).waitFor();
    const clicks = await countClicks(page);
    const began = Date.now();
    await page.getByRole('button', { name: /^Restore from a backup/ }).click();
    await page.getByRole('button', { name: 'Choose the folder…' }).click();
    await page.getByRole('button', { name: /^Restore: / }).click();
    if (passphrase !== undefined) {
      await page.getByLabel('Passphrase or recovery key').fill(passphrase);
      await page.getByRole('button', { name: 'Open the backup' }).click();
    }
    await expectOpen(page);
    expect((await clicks()) + systemDialog).toBeLessThanOrEqual(5);
    expect(Date.now() - began).toBeLessThan(60_000);
    await answerWho(page);
    const right = readRegister(await exportRegister(desk, 'right.ropa.json'));
    expect(right.id).toBe(left.id);
    expect([...right.states]).toEqual([...left.states]);
    expect(right.history).toEqual(left.history);
  });
}
