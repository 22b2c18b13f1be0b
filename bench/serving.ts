import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { chromiumSwitches, findChromium } from '../test/host/find-chromium.mjs';

/** The program as it is served to a browser, until it is stopped. */
export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

export async function serve(port: number): Promise<Served> {
  const serving = spawn(process.execPath, ['scripts/start.mjs', '--browser', '--no-open'], {
    env: { ...process.env, ROPA_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => serving.stdout.once('data', () => resolve()));
  return { address: `http://127.0.0.1:${port}/`, stop: () => serving.kill() };
}

/** A browser with a profile of its own below the folder. */
export const openBrowser = (folder: string, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(path.join(folder, profile), {
    executablePath: findChromium(),
    args: [...chromiumSwitches],
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  });
