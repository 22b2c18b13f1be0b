import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { figure, report } from './report.ts';
import { openBrowser, serve } from './serving.ts';

const letters = 40;
const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-bench-'));
const served = await serve(41_758);

/** Opens the first card of a sample, with all of its sections drawn, and goes into a text in it. */
async function openCard(page: Page): Promise<void> {
  await page.goto(served.address);
  await page.getByRole('button', { name: /^Open a sample/ }).click();
  await page.getByRole('button', { name: /^International software vendor/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Who writes here?' });
  await dialog.getByRole('textbox').first().fill('DPO');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('grid').locator('.row .name').first().click();
  await page.locator('[data-section="review"] [data-path]').first().waitFor();
  await page.getByRole('textbox', { name: 'Main purpose', exact: true }).click();
  await page.waitForTimeout(1000);
}

type Durations = Readonly<Record<'TaskDuration' | 'ScriptDuration' | 'LayoutDuration', number>>;

async function durations(cdp: CDPSession): Promise<Durations> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000])) as Durations;
}

try {
  const context = await openBrowser(folder, 'typing');
  const page = await context.newPage();
  await openCard(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const before = await durations(cdp);
  await page.keyboard.type('and '.repeat(letters / 4), { delay: 60 });
  const after = await durations(cdp);
  const each = (name: keyof Durations): number => (after[name] - before[name]) / letters;
  report('a letter in the longest card', [
    figure('ms of work', each('TaskDuration'), 50),
    figure('ms of it scripting', each('ScriptDuration')),
    figure('ms of it layout', each('LayoutDuration')),
  ]);
  await context.close();
} finally {
  served.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
