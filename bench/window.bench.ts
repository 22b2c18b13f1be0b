import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { fileOf } from './ledger-of.ts';
import { figure, report } from './report.ts';
import { openMeasuringPage } from './served-page.ts';
import { openBrowser, serve } from './serving.ts';
import type { SavingCost } from './page/saving.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-bench-'));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const served = await serve(41_757);
const open = (profile: string): Promise<BrowserContext> => openBrowser(folder, profile);

/** Opens a file through the window's own door, as a person would. */
async function takeIn(page: Page, file: string): Promise<void> {
  await page.goto(served.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await chooser).setFiles(file);
  await page.locator('[role=row]').nth(2).waitFor({ timeout: 120_000 });
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
}

const scripting = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
};

interface Start {
  readonly script: number;
  readonly wall: number;
}

async function start(page: Page, cdp: CDPSession): Promise<Start> {
  const [script, began] = [await scripting(cdp), performance.now()];
  await page.reload();
  await page.locator('[role=row]').nth(2).waitFor();
  return { wall: performance.now() - began, script: (await scripting(cdp)) - script };
}

async function measureStart(activities: number): Promise<Start> {
  const context = await open(`start-${activities}`);
  const page = await context.newPage();
  const file = path.join(folder, `${activities}.ropa.json`);
  writeFileSync(file, fileOf(activities));
  await takeIn(page, file);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const starts: Start[] = [];
  for (let round = 0; round < 7; round += 1) starts.push(await start(page, cdp));
  if (activities >= 10_000) await measureFilter(page);
  await context.close();
  return { script: median(starts.map(({ script }) => script)), wall: median(starts.map(({ wall }) => wall)) };
}

/** From the key to the rows that answer it, in the page's own clock. */
async function measureFilter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    window.addEventListener('input', () => (pressed = performance.now()), { capture: true });
    const grid = document.querySelector('[role=grid]');
    new MutationObserver(() => {
      if (pressed > 0) times.push(performance.now() - pressed);
      pressed = 0;
    }).observe(grid ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-rowcount'],
    });
    Object.assign(window, { filterTimes: times });
  });
  const box = page.getByRole('searchbox').first();
  for (const words of ['correspondence', 'сайта', 'партнеров']) {
    await box.fill('');
    await box.pressSequentially(words, { delay: 120 });
  }
  const times = await page.evaluate(() => Reflect.get(window, 'filterTimes') as number[]);
  report('10,000 activities, a key in the filter to the new rows', [
    figure('ms median', median(times), 16),
    figure('ms worst', Math.max(...times)),
    figure('keys measured', times.length),
  ]);
}

async function measureSaving(): Promise<void> {
  const context = await open('saving');
  const { page, close } = await openMeasuringPage('bench/page', path.join(folder, 'page'), context);
  await page.waitForFunction(() => 'measureSaving' in window);
  const cost = await page.evaluate(
    (file) => (Reflect.get(window, 'measureSaving') as (text: string) => Promise<SavingCost>)(file),
    fileOf(1000),
  );
  await context.close();
  close();
  const [ours, raw] = [median(cost.ours), median(cost.raw)];
  report('saving one edit', [
    figure('ms', ours),
    figure('ms, raw strict transaction of the same records', raw),
    figure('times raw', ours / raw, 1.5),
  ]);
}

try {
  await measureSaving();
  const one = await measureStart(3);
  const thousand = await measureStart(1000);
  report('start to usable list, 1,000 activities', [
    figure('ms', thousand.wall, 1500),
    figure('ms of scripting', thousand.script),
  ]);
  const ten = await measureStart(10_000);
  report('10,000 activities, list ready after load', [
    figure('ms of scripting beyond a register of 3', ten.script - one.script, 100),
    figure('ms in all', ten.wall),
  ]);
} finally {
  served.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
