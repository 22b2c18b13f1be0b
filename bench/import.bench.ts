import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumSwitches, findChromium } from '../test/host/find-chromium.mjs';
import type { ImportingCost } from './import-page/importing.ts';
import { aTenth, type Shares } from './merge-pair.ts';
import { figure, report } from './report.ts';
import { openMeasuringPage } from './served-page.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-bench-'));
const activities = 10_000;

const measured = (page: Page, shares: Shares): Promise<ImportingCost> =>
  page.evaluate(
    ([count, of]) =>
      (Reflect.get(window, 'measureImporting') as (count: number, of: Shares) => Promise<ImportingCost>)(
        count,
        of,
      ),
    [activities, shares] as const,
  );

const busy = (longest: number) => figure('ms the window was busy at most', longest, 50);

function tell(what: string, cost: ImportingCost): void {
  const { opened, proposed, taken, saved } = cost;
  report(`${what}: the file opened beside the window`, [figure('ms', opened.whole), busy(opened.longest)]);
  report(`${what}: compared in the worker, the register sent to it first`, [
    figure('ms', proposed.whole, 2000),
    figure('times walking all leaves once', proposed.whole / cost.leaves),
    figure('steps of progress', cost.shares),
    figure('ms from Cancel to rest', cost.cancelled, 50),
    busy(proposed.longest),
  ]);
  report(`${what}: taken in`, [figure('ms', taken.whole), busy(taken.longest)]);
  report(`${what}: saved`, [figure('ms', saved.whole), busy(saved.longest)]);
}

async function run(what: string, shares: Shares): Promise<void> {
  const context = await chromium.launchPersistentContext(path.join(folder, what), {
    executablePath: findChromium(),
    args: [...chromiumSwitches],
  });
  try {
    const { page, close } = await openMeasuringPage('bench/import-page', path.join(folder, 'page'), context);
    await page.waitForFunction(() => 'measureImporting' in window);
    tell(what, await measured(page, shares));
    close();
  } finally {
    await context.close();
  }
}

try {
  await run('10,000 against 10,000 activities, one in ten changed', aTenth);
  await run('10,000 against 10,000 activities, every one changed', { byTheirs: 1, byBoth: 100 });
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
