import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright/test';
import { chromiumSwitches, findChromium } from '../host/find-chromium.mjs';
import { expect, test } from './fixture.ts';
import {
  editDepartment,
  expectWhole,
  levelDbFolder,
  makeRegister,
  newestLog,
  told,
  tornHeader,
  wasEmptied,
  wholeRegister,
} from './working-store.ts';

/** Puts a value under a key, if one is given; gives all keys, and what Chromium says of losses. */
const putAndList = (page: Page, key?: string) =>
  page.evaluate(async (newKey) => {
    let dataLoss: unknown;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('raw', 1);
      opening.addEventListener('upgradeneeded', (event) => {
        dataLoss = Reflect.get(event, 'dataLoss');
        opening.result.createObjectStore('values');
      });
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const transaction = database.transaction('values', 'readwrite', { durability: 'strict' });
    if (newKey !== undefined) transaction.objectStore('values').put('x'.repeat(200), newKey);
    const listing = transaction.objectStore('values').getAllKeys();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    return { keys: listing.result.map(String), dataLoss };
  }, key);

/** One run of this machine’s Chromium with nothing of ours in it. */
async function rawSession<Given>(profile: string, use: (page: Page) => Promise<Given>): Promise<Given> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...chromiumSwitches],
  });
  try {
    await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>raw</p>' }));
    const page = await context.newPage();
    await page.goto('https://raw.app-scheme.test/');
    return await use(page);
  } finally {
    await context.close();
  }
}

/** What the same seven bytes do to a page that keeps its data in IndexedDB alone. */
async function rawTornLog(profile: string): Promise<string> {
  mkdirSync(profile);
  const first = await rawSession(profile, (page) => putAndList(page, 'first'));
  const indexedDb = path.join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(indexedDb).find((one) => one.endsWith('.leveldb'));
  if (name === undefined) return `no LevelDB: ${readdirSync(indexedDb).join(', ')}`;
  appendFileSync(newestLog(path.join(indexedDb, name)), tornHeader);
  const second = await rawSession(profile, (page) => putAndList(page, 'second'));
  const third = await rawSession(profile, (page) => putAndList(page));
  return JSON.stringify({ first, second, third });
}

test('CR-03 a torn log that makes Chromium empty its store takes nothing from the register', async ({
  desk,
}) => {
  const note = (type: string, description: string) => test.info().annotations.push({ type, description });
  note('Chromium alone', await rawTornLog(path.join(desk.folder, 'raw')));
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  await desk.relaunch('close', { before: () => appendFileSync(newestLog(levelDbFolder(desk)), tornHeader) });
  const starts = [await told(desk.page)];
  await expectWhole(desk, made);
  await editDepartment(desk.page, 'Wages');
  const edited = await wholeRegister(desk);
  expect(edited.history.length).toBe(made.history.length + 1);
  for (let start = 2; start <= 3; start += 1) {
    await desk.relaunch();
    starts.push(await told(desk.page));
    await expectWhole(desk, edited);
  }
  const emptied = starts.map(wasEmptied);
  note('the working store was emptied at the starts', JSON.stringify(emptied));
  // Told at the start that found it, and at no other; a store that was left alone is not spoken of.
  expect(starts.map((sentences) => sentences.length)).toEqual(emptied.map(Number));
  expect(emptied.at(-1)).toBe(false);
});
