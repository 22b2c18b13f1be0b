import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, hostProgram, hostSwitches, test } from './fixture.ts';
import {
  bytesBelow,
  expectOnlyReading,
  expectWhole,
  journalFolder,
  makeRegister,
  warning,
  wholeRegister,
} from './working-store.ts';

function startsNoted(folder: string): number {
  try {
    const noted: unknown = JSON.parse(readFileSync(path.join(folder, 'starts.json'), 'utf8'));
    return Array.isArray(noted) ? noted.length : 0;
  } catch {
    return 0;
  }
}

/** Starts the program and kills it as soon as it has noted the start, before its window stands. */
async function startAndKill(profile: string): Promise<void> {
  const folder = path.join(profile, 'store');
  const before = startsNoted(folder);
  const program = spawn(hostProgram(), [...hostSwitches, '.', '--lang=en-US', `--user-data-dir=${profile}`], {
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => program.once('exit', resolve));
  const until = Date.now() + 15_000;
  while (startsNoted(folder) <= before && Date.now() < until) await pause(2);
  program.kill('SIGKILL');
  await gone;
}

test('CR-12 after three starts that failed the registers are shown for reading; the next start is an ordinary one', async ({
  desk,
}) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  await desk.relaunch('close', {
    before: async () => {
      for (let start = 1; start <= 3; start += 1) await startAndKill(desk.profile);
    },
  });
  await expect(warning(desk.page, /did not start properly three times in a minute/)).toBeVisible();
  await expectOnlyReading(desk.page);
  await expectWhole(desk, made);
  await desk.relaunch();
  await expect(warning(desk.page, /did not start properly/)).toHaveCount(0);
  await expectWhole(desk, made);
});

test('CR-13 where another computer holds the data they are shown for reading, and left byte for byte', async ({
  desk,
}) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const folder = journalFolder(desk);
  const at = new Date().toISOString();
  const holder = { host: 'desk-of-another-office', pid: 4711, bootId: 'another', startedAt: at, beatAt: at };
  let before: ReadonlyMap<string, string> = new Map();
  await desk.relaunch('close', {
    before: () => {
      writeFileSync(path.join(folder, 'lock.json'), `${JSON.stringify(holder)}\n`);
      before = bytesBelow(folder);
    },
  });
  await expect(
    warning(desk.page, /open in Ropa Desk on the computer “desk-of-another-office”/),
  ).toBeVisible();
  await expectOnlyReading(desk.page);
  await expectWhole(desk, made);
  let after: ReadonlyMap<string, string> = new Map();
  await desk.relaunch('close', { before: () => (after = bytesBelow(folder)) });
  expect([...after]).toEqual([...before]);
});
