import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture.ts';
import { indexedDbRecords } from './indexed-db.ts';
import { exportRegister, readRegister } from './register-file.ts';
import {
  bytesBelow,
  expectOnlyReading,
  expectWhole,
  journalFolder,
  makeRegister,
  warning,
  wholeRegister,
} from './working-store.ts';

test('MG-04 a store of a newer program is opened for reading, and left byte for byte', async ({ desk }) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const folder = journalFolder(desk);
  const stored = await indexedDbRecords(desk.page);
  let before: ReadonlyMap<string, string> = new Map();
  const pointer = path.join(folder, 'current.json');
  const current = readFileSync(pointer, 'utf8');
  await desk.relaunch('close', {
    before: () => {
      writeFileSync(pointer, current.replace('"version":1', '"version":99'));
      before = bytesBelow(folder);
    },
  });
  await expect(warning(desk.page, /last saved by a newer Ropa Desk.*Update the program/)).toBeVisible();
  await expectOnlyReading(desk.page);
  const exported = readRegister(await exportRegister(desk, 'read.ropa.json'));
  expect([...exported.states]).toEqual([...made.states]);
  expect(exported.history).toEqual(made.history);
  expect(await indexedDbRecords(desk.page)).toEqual(stored);
  let after: ReadonlyMap<string, string> = new Map();
  await desk.relaunch('close', {
    before: () => {
      after = bytesBelow(folder);
      writeFileSync(pointer, current);
    },
  });
  expect([...before.keys()]).toContain('current.json');
  expect(before.get('current.json')).toBe(Buffer.from(current.replace(':1,', ':99,')).toString('base64'));
  expect([...after]).toEqual([...before]);
  await expectWhole(desk, made);
});
