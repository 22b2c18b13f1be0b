import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumSwitches, findChromium } from '../test/host/find-chromium.mjs';
import type { CheckingCost } from './findings-page/checking.ts';
import { figure, report } from './report.ts';
import { openMeasuringPage } from './served-page.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-bench-'));

const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: findChromium(),
  args: [...chromiumSwitches],
});

try {
  const { page, close } = await openMeasuringPage('bench/findings-page', path.join(folder, 'page'), context);
  await page.waitForFunction(() => 'measureChecking' in window);
  const cost = await page.evaluate(
    (activities) =>
      (Reflect.get(window, 'measureChecking') as (count: number) => Promise<CheckingCost>)(activities),
    10_000,
  );
  close();
  report('10,000 activities, the whole checked beside the window', [
    figure('ms', cost.whole, 2000),
    figure('times walking all leaves once', cost.whole / cost.leaves),
    figure('ms the window was busy at most', cost.longest, 50),
    figure('findings', cost.findings),
  ]);
  report('one activity of them edited', [
    figure('ms to check it in the window', cost.one, 10),
    figure('times walking its leaves once', cost.one / cost.leavesOfOne),
    figure('ms until all is told', cost.edit),
  ]);
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
