import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test';
import { findElectron } from '../../scripts/find-electron.mjs';

export { expect } from 'playwright/test';

/** Electron where this machine has it, else the stand-in; JOURNEYS_HOST=stand-in asks for the latter. */
export function hostProgram(): string {
  const electron = process.env['JOURNEYS_HOST'] === 'stand-in' ? undefined : findElectron();
  return electron ?? path.resolve('test/host/electron-standin.cjs');
}

/** The switches every start needs: root has no sandbox. */
export const hostSwitches: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Ropa Desk as a person has it open, with a profile of its own that outlives a restart. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** A folder of this journey alone; the profile lies in it. */
  readonly folder: string;
  /** The folder of the program's data. */
  readonly profile: string;
  /**
   * Closes the program, or kills it as a power cut would, unless it is gone already, and starts it again on the same
   * profile.
   */
  readonly relaunch: (how?: 'close' | 'kill' | 'gone', next?: NextStart) => Promise<void>;
  /** Whoever is asked where to save from now on answers with this name in the journey's folder; gives the path. */
  readonly saveTo: (name: string) => Promise<string>;
  /** Whoever is asked what to open from now on answers with these files. */
  readonly openFrom: (...files: readonly string[]) => Promise<void>;
  /** Whoever is asked where to save or what to open from now on cancels. */
  readonly cancelDialogs: () => Promise<void>;
  /** The names in the journey's folder, without the profile. */
  readonly files: () => readonly string[];
}

/** What is otherwise at the next start. */
export interface NextStart {
  /** Done to the profile while nothing runs. */
  readonly before?: () => unknown;
  /** Given to the program beside its usual words; they hold for that start only. */
  readonly switches?: readonly string[];
}

const profileName = 'profile';

async function launch(
  profile: string,
  switches: readonly string[] = [],
): Promise<Pick<Desk, 'app' | 'page'>> {
  const app = await _electron.launch({
    executablePath: hostProgram(),
    args: ['.', '--lang=en-US', `--user-data-dir=${profile}`, ...switches],
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(30_000);
  await page.waitForURL((address) => address.protocol !== 'about:');
  return { app, page };
}

async function kill(app: ElectronApplication): Promise<void> {
  const process = app.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

async function openDesk(folder: string): Promise<Desk> {
  const profile = path.join(folder, profileName);
  let now = await launch(profile);
  return {
    folder,
    profile,
    get app() {
      return now.app;
    },
    get page() {
      return now.page;
    },
    relaunch: async (how = 'close', { before, switches } = {}) => {
      if (how === 'close') await now.app.close();
      if (how === 'kill') await kill(now.app);
      await before?.();
      now = await launch(profile, switches);
    },
    saveTo: async (name) => {
      const file = path.join(folder, name);
      await now.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, file);
      return file;
    },
    openFrom: (...files) =>
      now.app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        },
        [...files],
      ),
    cancelDialogs: () =>
      now.app.evaluate(({ dialog }) => {
        dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
        dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
      }),
    files: () => readdirSync(folder).filter((name) => name !== profileName),
  };
}

/** A test with Ropa Desk open: `test('…', async ({ desk }) => …)`. */
export const test = base.extend<{ desk: Desk }>({
  // Playwright reads the first argument's braces to learn what a fixture needs; this one needs nothing.
  desk: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-journey-'));
    const desk = await openDesk(folder);
    await use(desk);
    await desk.app.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});
