import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { nodeDisk } from '../electron/files/disk.ts';
import { openStore } from '../electron/store/store.ts';
import type { Bridge } from '../shared/bridge/contract.ts';
import { changesOf } from '../shared/changes/grouping.ts';
import { load } from '../shared/file-format/load.ts';
import { findElectron } from '../scripts/find-electron.mjs';
import { fileOf } from './ledger-of.ts';
import { figure, report } from './report.ts';

const top = mkdtempSync(path.join(os.tmpdir(), 'ropa-desktop-'));
const now = (): string => new Date().toISOString();

/** Puts a register into the journal as the program does, without a window; gives its id. */
async function fillJournal(folder: string, activities: number): Promise<string> {
  const read = load(fileOf(activities));
  if (!read.ok) throw new Error('our own file cannot be read');
  const { id, states, history } = read.value.ledger;
  const changes = changesOf(history);
  const machine = { host: os.hostname(), pid: process.pid, bootId: '', isAlive: () => false, now };
  const store = await openStore({ disk: nodeDisk, folder: path.join(folder, 'store'), ...machine });
  const about = { name: { en: 'Measured' }, activities, changedAt: now(), takenInUpTo: changes.length };
  const put = await store.put(id, { states, changes }, about, changes.length);
  if (!put.ok) throw new Error(put.failure.en);
  await store.close();
  return id;
}

async function start(folder: string): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: findElectron() ?? path.resolve('test/host/electron-standin.cjs'),
    args: ['.', ...root, '--lang=en-US', `--user-data-dir=${folder}`],
  });
  const page = await app.firstWindow();
  await page.waitForURL((address) => address.protocol !== 'about:');
  await page.locator('[role=row]').nth(2).waitFor({ timeout: 120_000 });
  return { app, page };
}

const untilList = async (folder: string): Promise<number> => {
  const began = performance.now();
  const { app } = await start(folder);
  const taken = performance.now() - began;
  await app.close();
  return taken;
};

/** Notes each frame that came late, and how late, from now on. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (): void => {
      const instant = performance.now();
      frames.push(instant - last);
      last = instant;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(window, { frames, tasks });
  });

interface Seen {
  readonly frames: number;
  readonly worstFrame: number;
  readonly worstTask: number;
}

const takeSeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const noted = window as unknown as { readonly frames: number[]; readonly tasks: number[] };
    const frames = noted.frames.splice(0);
    const tasks = noted.tasks.splice(0);
    return { frames: frames.length, worstFrame: Math.max(...frames), worstTask: Math.max(0, ...tasks) };
  });

/** Has a backup made in the program; gives how many milliseconds it took. */
const backUp = (page: Page, register: string, seq: number): Promise<number> =>
  page.evaluate(
    async ({ id, upTo }) => {
      const began = performance.now();
      const bridge = Reflect.get(window, 'ropaDesk') as Bridge;
      const made = await bridge.makeBackup({ register: id, seq: upTo, reason: 'asked' });
      if (!('done' in made && made.done)) throw new Error(JSON.stringify(made));
      return performance.now() - began;
    },
    { id: register, upTo: seq },
  );

async function typeMeanwhile(page: Page, done: () => boolean): Promise<void> {
  const field = page.getByRole('textbox', { name: /Department/ }).first();
  await field.focus();
  do await field.pressSequentially('Words on ', { delay: 60 });
  while (!done());
}

async function measureTyping(page: Page, register: string, size: string): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(2).click();
  await page
    .getByRole('textbox', { name: /Department/ })
    .first()
    .fill('A');
  await page.waitForTimeout(3000);
  await watchFrames(page);
  await typeMeanwhile(page, () => true);
  await takeSeen(page);
  let isDone = false;
  const backup = backUp(page, register, 2).finally(() => (isDone = true));
  await typeMeanwhile(page, () => isDone);
  const [milliseconds, busy] = [await backup, await takeSeen(page)];
  // As long again without a backup: what comes now and then by itself must not be laid at its door.
  const until = performance.now() + milliseconds;
  await typeMeanwhile(page, () => performance.now() > until);
  const quiet = await takeSeen(page);
  report(`a backup of ${size} while somebody types`, [
    figure('ms, the longest the window was busy at a stretch', busy.worstTask, 50),
    figure('ms, the same without a backup', quiet.worstTask),
    figure('ms, the latest frame', busy.worstFrame),
    figure('ms, the latest frame without a backup', quiet.worstFrame),
    figure('seconds for the backup', milliseconds / 1000),
  ]);
}

async function measure(activities: number): Promise<void> {
  const folder = path.join(top, String(activities));
  const size = `${activities.toLocaleString('en')} activities`;
  const register = await fillJournal(folder, activities);
  report(`start with an empty working store: ${size} rebuilt from the journal`, [
    figure('seconds to the list', (await untilList(folder)) / 1000),
  ]);
  report(`start with both copies whole, ${size}`, [
    figure('seconds to the list', (await untilList(folder)) / 1000),
  ]);
  const { app, page } = await start(folder);
  await measureTyping(page, register, size);
  await app.close();
}

try {
  await measure(1000);
  await measure(10_000);
} finally {
  rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
