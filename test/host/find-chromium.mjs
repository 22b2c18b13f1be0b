// Where a Chromium is that can show the window in tests.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where systems put it. Ubuntu's `chromium-browser` is a stub that only points to a snap, so it is not on the list. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: CHROMIUM_PATH, the system's own, or the one Playwright downloaded; throws where there is none. */
export function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...usual].find((place) => place && existsSync(place));
  if (found) return found;
  // Loaded where it is needed only: that takes a tenth of a start.
  const downloaded = createRequire(import.meta.url)('playwright').chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  throw new Error(
    'No Chromium found: install chromium, name one in CHROMIUM_PATH, or run `npx playwright install chromium`.',
  );
}

/** What any Chromium in a test is started with: no sandbox (root, containers), no graphics card, no traffic of its own. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
