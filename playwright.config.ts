import { defineConfig } from 'playwright/test';
import { chromiumSwitches, findChromium } from './test/host/find-chromium.mjs';

/** The tag of a journey that measures time: one that runs beside it would be measured too. */
const alone = /@alone/;

/** Not the port of the program itself, so that journeys run beside an open register. */
const port = 41740;
const address = `http://127.0.0.1:${port}/`;

const browserFiles = '**/browser*.spec.ts';
const inBrowser = {
  baseURL: address,
  launchOptions: { executablePath: findChromium(), args: [...chromiumSwitches] },
};

export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results',
  // Limits against hanging, generous enough for a machine that has much else to do.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: browserFiles, grepInvert: alone },
    { name: 'browser', testMatch: browserFiles, grepInvert: alone, use: inBrowser },
    { name: 'desktop-alone', testIgnore: browserFiles, grep: alone, workers: 1 },
    { name: 'browser-alone', testMatch: browserFiles, grep: alone, workers: 1, use: inBrowser },
  ],
  // The build belongs to the desktop journeys too: they run what stands in dist/.
  webServer: {
    command: 'node scripts/build.mjs --if-stale && node scripts/start.mjs --browser --no-open',
    url: address,
    env: { ROPA_PORT: String(port) },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
