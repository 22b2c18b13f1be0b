import { readdirSync } from 'node:fs';
import { expect, hostProgram, test } from './fixture.ts';
import {
  editDepartment,
  expectWhole,
  indexedDbFolder,
  makeRegister,
  putAside,
  told,
  wholeRegister,
} from './working-store.ts';

const sqlite = { switches: ['--enable-features=IdbSqliteBackingStore'] };

test('MG-05 Chromium keeps IndexedDB in another kind of store, and back again: whole each time', async ({
  desk,
}) => {
  await makeRegister(desk);
  let known = await wholeRegister(desk);
  for (const next of [sqlite, {}]) {
    await desk.relaunch('close', next);
    const sentences = await told(desk.page);
    const kinds = readdirSync(indexedDbFolder(desk)).join(', ');
    test.info().annotations.push({ type: kinds, description: sentences.join(' ') });
    expect(sentences.length).toBeLessThanOrEqual(1);
    await expectWhole(desk, known);
    await editDepartment(desk.page, `Accounts ${known.history.length}`);
    const now = await wholeRegister(desk);
    expect(now.history.length).toBe(known.history.length + 1);
    known = now;
  }
});

const isStandIn = hostProgram().endsWith('.cjs');

test('MG-06 the page comes from another origin, whose store is empty: the journal gives the register', async ({
  desk,
}) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const home = new URL(desk.page.url()).host;
  // Electron’s own origin is built in: there the former store lies under another name instead.
  await desk.relaunch(
    'close',
    isStandIn ? { switches: ['--scheme-suffix=.other-scheme.test'] } : { before: () => putAside(desk) },
  );
  expect(new URL(desk.page.url()).host === home).toBe(!isStandIn);
  expect((await told(desk.page)).join()).toContain('the working store was empty');
  await expectWhole(desk, made);
  await editDepartment(desk.page, 'Wages');
  const edited = await wholeRegister(desk);
  // Home again: what lies there is older than the journal.
  await desk.relaunch();
  expect(new URL(desk.page.url()).host).toBe(home);
  await told(desk.page);
  await expectWhole(desk, edited);
});
