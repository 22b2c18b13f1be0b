import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { AxeResults } from 'axe-core';
import { answerWho, openSample, openSwitcher } from './doors.ts';
import { csvFile, twoCopies } from './colleague-files.ts';
import { expect, test } from './fixture.ts';
import { begin, done, drop, entry, expectReview, merge } from './importing.ts';
import { screens, show, showActivity, speak } from './screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe on the page as it stands; gives what is serious, with where it is. */
async function seriousOn(page: Page, where: string): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async () => {
    // What is still fading in has no colours to measure yet.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const runner = Reflect.get(window, 'axe') as {
      run: (root: Document, options: object) => Promise<AxeResults>;
    };
    return runner.run(document, { resultTypes: ['violations'] });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${where}: ${id} (${help}) ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
    );
}

interface Covering {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** The dialog that asks who shall be able to read a file, on the way at that place. */
async function openExport(page: Page, way: number): Promise<void> {
  await show(page, 'settings');
  await page.getByRole('button', { name: /^(?:Export the register|Выгрузить реестр)…$/ }).click();
  await page.getByRole('radio').nth(way).check();
}

/** What can stand over a page. Each is closed by Escape. */
const coverings: readonly Covering[] = [
  { name: 'shortcuts', open: (page) => page.keyboard.press('?') },
  { name: 'registers', open: openSwitcher },
  { name: 'export', open: (page) => openExport(page, 0) },
  { name: 'export with words', open: (page) => openExport(page, 1) },
  { name: 'export for keys', open: (page) => openExport(page, 2) },
  {
    name: 'delete register',
    open: async (page) => {
      await openSwitcher(page);
      await page.getByRole('menuitem').last().click();
    },
  },
];

const activityCoverings: readonly Covering[] = [
  {
    name: 'delete activity',
    open: async (page) => {
      await page.getByRole('button', { name: /^(?:More|Ещё)$/ }).click();
      await page.getByRole('menuitem').last().click();
    },
  },
  {
    name: 'a list of choices',
    open: (page) => page.locator('[data-path="/fz152Bases"] [role="combobox"]').click(),
  },
];

async function seriousOver(page: Page, all: readonly Covering[], where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, open } of all) {
    await open(page);
    await expect(
      page.locator('[role="menu"], [role="dialog"], [role="alertdialog"], [role="listbox"]').first(),
    ).toBeVisible();
    found.push(...(await seriousOn(page, `${where}, ${name}`)));
    await page.keyboard.press('Escape');
    await expect(page.locator('[role="menu"], [role="dialog"], [role="alertdialog"]')).toHaveCount(0);
  }
  return found;
}

test('no page and no dialog has a serious fault, in light and dark, in English and Russian', async ({
  desk,
}) => {
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.page.addInitScript({ content: axe });
  await desk.page.reload();
  const { page } = desk;
  await expect(page.getByRole('button', { name: /^Open a sample/ })).toBeVisible();
  const found: string[] = [];
  found.push(...(await seriousOn(page, 'doors')));
  await openSample(page, 'International software vendor');
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await seriousOn(page, 'who')));
  await answerWho(page);
  for (const [colorScheme, language] of [
    ['light', 'en'],
    ['dark', 'ru'],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await speak(page, language);
    const where = `${colorScheme} ${language}`;
    for (const screen of screens) {
      await show(page, screen);
      found.push(...(await seriousOn(page, `${where} ${screen}`)));
    }
    found.push(...(await seriousOver(page, coverings, where)));
    await showActivity(page);
    found.push(...(await seriousOn(page, `${where} activity`)));
    found.push(...(await seriousOver(page, activityCoverings, `${where} activity`)));
  }
  expect(found).toEqual([]);
});

test('an import has no serious fault from its headings to its conflicts, in light and dark, in both languages', async ({
  desk,
}) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript({ content: axe });
  await page.reload();
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  const boris = theirs.file(desk.folder, 'boris.ropa.json');
  const found: string[] = [];
  const lookAt = async (where: string): Promise<void> => {
    for (const [colorScheme, language] of [
      ['light', 'en'],
      ['dark', 'ru'],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await speak(page, language);
      found.push(...(await seriousOn(page, `${where} ${colorScheme} ${language}`)));
    }
    await speak(page, 'en');
  };
  await drop(page, csvFile(desk.folder));
  await expect(page.getByRole('region', { name: 'How the headings are understood' })).toBeVisible();
  await lookAt('headings');
  await page.getByRole('button', { name: 'Compare with the register' }).click();
  await expectReview(page);
  await entry(page, 'Parking permits').click();
  await lookAt('review of a table');
  await page.getByRole('button', { name: 'Close the file' }).click();
  await drop(page, boris);
  await expectReview(page);
  for (const name of ['Mailer Ltd', 'Payroll']) {
    await entry(page, name).click();
    await lookAt(`review ${name}`);
  }
  await merge(page);
  await expect(done(page)).toBeVisible();
  await lookAt('done');
  await page.getByRole('button', { name: /^Payroll/ }).click();
  await expect(page.getByRole('group', { name: /^Written by two/ })).toBeVisible();
  await lookAt('conflicts in a form');
  expect(found).toEqual([]);
});
