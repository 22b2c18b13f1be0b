import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { answerWho, expectOpen, goTo, openFile } from './doors.ts';
import { expect, type Desk } from './fixture.ts';
import { expectSaved, openActivity, part, textbox } from './form.ts';
import { exportRegister, madeId, readRegister, registerFile } from './register-file.ts';

/** The folder of the program’s journal. */
export const journalFolder = ({ profile }: Pick<Desk, 'profile'>): string => path.join(profile, 'store');

/** Chromium’s own folder of all IndexedDB: below the profile in Electron, below the Chromium of the stand-in. */
export function indexedDbFolder({ profile }: Pick<Desk, 'profile'>): string {
  const standIn = path.join(profile, 'chromium', 'Default');
  return path.join(existsSync(standIn) ? standIn : profile, 'IndexedDB');
}

/** The folder of the LevelDB that holds the working store. */
export function levelDbFolder(desk: Pick<Desk, 'profile'>): string {
  const folder = indexedDbFolder(desk);
  const name = readdirSync(folder).find((one) => one.endsWith('.indexeddb.leveldb'));
  if (name === undefined) throw new Error(`no LevelDB in ${folder}`);
  return path.join(folder, name);
}

/** The newest log of a LevelDB: what was written last. */
export function newestLog(levelDb: string): string {
  const log = readdirSync(levelDb)
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (log === undefined) throw new Error(`no log in ${levelDb}`);
  return path.join(levelDb, log);
}

/** The header of a record that never came: what a kill at the wrong moment leaves at the end of a LevelDB log. */
export const tornHeader = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x40, 0x00, 0x01]);

export const activityNames = ['Payroll', 'Access control', 'Newsletter', 'Video surveillance', 'Recruitment'];

/** Goes through the third door: a register with a few activities, one of them edited by hand. */
export async function makeRegister(desk: Desk): Promise<void> {
  const activities = activityNames.map((name, at) => ({
    id: madeId(100 + at),
    name: { en: name },
    number: String(at + 1),
  }));
  await openFile(desk, registerFile(desk.folder, 'made.ropa.json', activities));
  await expectOpen(desk.page);
  await answerWho(desk.page);
  await editDepartment(desk.page, 'Accounts');
}

/** Writes another department into the first activity, and waits until it is said to be saved. */
export async function editDepartment(page: Page, department: string): Promise<void> {
  await openActivity(page, activityNames[0] ?? '');
  await textbox(part(page, 'Identity'), 'Department').fill(department);
  await expectSaved(page);
}

/** The register as it goes out to a file: every entry, and every event of its history. */
export async function wholeRegister(desk: Desk, name = 'whole.ropa.json'): Promise<Ledger> {
  const ledger = readRegister(await exportRegister(desk, name));
  rmSync(path.join(desk.folder, name));
  return ledger;
}

/** The list shows every activity, and the exported file holds what it held before. */
export async function expectWhole(desk: Desk, before: Ledger): Promise<void> {
  await expectOpen(desk.page);
  await goTo(desk.page, 'Register');
  await expect(rows(desk.page)).toHaveCount(activityNames.length);
  const now = await wholeRegister(desk);
  expect([...now.states]).toEqual([...before.states]);
  expect(now.history).toEqual(before.history);
}

const rows = (page: Page): Locator => page.getByRole('grid').locator('.row');

/** What was recovered at the start stands over the page, to be put away by its button. */
const notice = (page: Page): Locator =>
  page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'OK', exact: true }) });

/** The sentences told at this start; the register is open. */
export async function told(page: Page): Promise<readonly string[]> {
  await expectOpen(page);
  if ((await notice(page).count()) === 0) return [];
  const items = await notice(page).getByRole('listitem').allInnerTexts();
  return items.length > 0 ? items : [(await notice(page).innerText()).replace(/\s*OK\s*$/, '')];
}

/** Told where Chromium gave an empty working store. */
export const wasEmptied = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => sentence.includes('the working store was empty'));

/** The sentence that stands over every page as long as the register may only be read. */
export const warning = (page: Page, words: RegExp): Locator =>
  page.getByRole('alert').filter({ hasText: words });

/** The first activity can be read, and nothing of it can be written. */
export async function expectOnlyReading(page: Page): Promise<void> {
  await expectOpen(page);
  await openActivity(page, activityNames[0] ?? '');
  await expect(textbox(part(page, 'Identity'), 'Name')).toBeDisabled();
}

/** The files below a folder with their bytes, by their paths. */
export function bytesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .map((name) => [name, path.join(folder, name)] as const)
      .filter(([, file]) => statSync(file).isFile())
      .map(([name, file]) => [name, readFileSync(file).toString('base64')]),
  );
}

/** Gives the working store another name, so that a start finds none under its own. */
export function putAside(desk: Pick<Desk, 'profile'>): void {
  const folder = levelDbFolder(desk);
  renameSync(folder, folder.replace(/([^/\\]+)$/, 'other_$1'));
}

/** Puts a copy of a folder in its place, whatever is there. */
export function putBack(copy: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(copy, folder, { recursive: true });
}
