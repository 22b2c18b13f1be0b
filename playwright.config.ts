import { defineConfig } from 'playwright/test';
import { chromiumSwitches, findChromium } from './test/host/find-chromium.mjs';

/** Not the port of the program itself, so that journeys run beside an open register. */
const port = 41740;
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', testMatch: '**/*.spec.ts', testIgnore: '**/browser*.spec.ts' },
    {
      name: 'browser',
      testMatch: '**/browser*.spec.ts',
      use: {
        baseURL: address,
        launchOptions: { executablePath: findChromium(), args: [...chromiumSwitches] },
      },
    },
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
