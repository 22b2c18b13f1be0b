import type { Page } from 'playwright/test';
import { expect, test } from './fixture.ts';

/** Keeps a value as the register is kept: in IndexedDB, flushed before it is said to be kept. */
const keep = (page: Page, value: string) =>
  page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('outlives', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('values'));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('values', 'readwrite', { durability: 'strict' });
          writing.objectStore('values').put(kept, 'value');
          writing.addEventListener('complete', () => resolve());
        });
      }),
    value,
  );

const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('outlives', 1);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('values').objectStore('values').get('value');
          reading.addEventListener('success', () => resolve(reading.result));
        });
      }),
  );

test('what the page keeps outlives a restart and a kill', async ({ desk }) => {
  const home = desk.page.url();
  await keep(desk.page, 'first');
  await desk.relaunch();
  expect(await kept(desk.page)).toBe('first');
  await keep(desk.page, 'second');
  await desk.relaunch('kill');
  expect(await kept(desk.page)).toBe('second');
  expect(desk.page.url()).toBe(home);
});
