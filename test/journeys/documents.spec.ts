import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright/test';
import { internationalVendor } from '../../shared/samples/international-vendor/sample.ts';
import { answerWho, expectOpen, goTo, openFile, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { activitiesOf, madeId, registerFile } from './register-file.ts';

const documents = [
  'Register of personal data processing activities',
  'Extract from the personal data processing policy',
  'Record of processing activities of the controller',
] as const;

const formats = ['PDF', 'DOCX', 'XLSX', 'HTML'] as const;
type Format = (typeof formats)[number];

/** What the parts of a zip hold, one after another, without tags. */
const textOfParts = (file: string, parts: RegExp): string =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
    .filter(([name]) => parts.test(name))
    .map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]+>/g, ' '))
    .join(' ');

/** Reads a document back with a program that is not ours, or as the format itself says. */
const readers: Readonly<Record<Format, (file: string) => string>> = {
  PDF: (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
  DOCX: (file) => textOfParts(file, /^word\/document\.xml$/),
  XLSX: (file) => textOfParts(file, /^xl\/(?:sharedStrings|worksheets\/.*)\.xml$/),
  HTML: (file) => readFileSync(file, 'utf8').replaceAll(/<[^>]+>/g, ' '),
};

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, ' ');
const making = (page: Page) => page.getByRole('group', { name: 'Make the document' });

async function make(page: Page, format: Format): Promise<void> {
  await making(page).getByRole('button', { name: format, exact: true }).click();
}

test('each document is made in each of its formats, and others can read it', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page);
  await goTo(page, 'Documents');
  let made = 0;
  for (const name of documents) {
    await page.getByRole('navigation', { name: 'Documents' }).getByRole('button', { name }).click();
    await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
    for (const format of formats) {
      if ((await making(page).getByRole('button', { name: format, exact: true }).count()) === 0) continue;
      const file = await desk.saveTo(`${made}.${format.toLowerCase()}`);
      await make(page, format);
      await expect(page.getByRole('alert')).toContainText(`Saved: ${path.basename(file)}`);
      const text = oneSpace(readers[format](file));
      // Compared by hand: a document is too long to be printed by a failure.
      const lacking = ['Imaginary Platforms', 'surname'].filter(
        (words) => !text.toLowerCase().includes(words.toLowerCase()),
      );
      expect(lacking, `${name} as ${format}`).toEqual([]);
      made += 1;
    }
  }
  expect(made).toBeGreaterThanOrEqual(documents.length * 3);

  await page.getByRole('button', { name: 'Russian', exact: true }).click();
  const russian = await desk.saveTo('russian.pdf');
  await make(page, 'PDF');
  await expect(page.getByRole('alert')).toContainText('Saved: russian.pdf');
  expect(readers.PDF(russian)).toMatch(/[а-яё]{5}/);
});

test('a document that cannot be written is told in a sentence; one called off leaves no file', async ({
  desk,
}) => {
  const { page, folder } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await goTo(page, 'Documents');

  await desk.saveTo(path.join('nowhere', 'a.html'));
  await make(page, 'HTML');
  await expect(page.getByRole('alert')).toContainText('no longer there. Choose again');
  mkdirSync(path.join(folder, 'is-a-folder.html'));
  await desk.saveTo('is-a-folder.html');
  await make(page, 'HTML');
  await expect(page.getByRole('alert')).toContainText(/folder has this name|refused|may not write/);
  if (process.getuid?.() !== 0) {
    mkdirSync(path.join(folder, 'closed'));
    chmodSync(path.join(folder, 'closed'), 0o500);
    await desk.saveTo(path.join('closed', 'a.html'));
    await make(page, 'HTML');
    await expect(page.getByRole('alert')).toContainText('You may not write');
  }
  const before = desk.files();
  await desk.cancelDialogs();
  await make(page, 'HTML');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(making(page).getByRole('button', { name: 'HTML', exact: true })).toBeEnabled();
  expect(desk.files()).toEqual(before);
});

/** Every card of the sample, over and over, a thousand times. */
const thousand = () => {
  const cards = activitiesOf(internationalVendor.make());
  return Array.from({ length: 1000 }, (_, at) => {
    const {
      recipients: _r,
      transfers: _t,
      systems: _s,
      measures: _m,
      ...card
    } = cards[at % cards.length] ?? { id: '' };
    return { ...card, id: madeId(1000 + at), number: String(at + 1) };
  });
};

/** Notes how long the window was busy at a stretch, from now on; gives the longest of them, in milliseconds. */
const watchTheWindow = (page: Page) =>
  page.evaluate(() => {
    const long: number[] = [];
    Reflect.set(window, 'long', long);
    new PerformanceObserver((list) => long.push(...list.getEntries().map((task) => task.duration))).observe({
      type: 'longtask',
    });
  });

test('EX-09 a thousand cards are printed while the window stays at hand, and Cancel stops that at once @alone', async ({
  desk,
}) => {
  const { page } = desk;
  await openFile(desk, registerFile(desk.folder, 'thousand.ropa.json', thousand()));
  await expectOpen(page);
  await answerWho(page);
  await goTo(page, 'Documents');
  await expect(page.getByText('Looking through the register…')).toBeHidden();
  const file = await desk.saveTo('thousand.pdf');
  await watchTheWindow(page);
  await make(page, 'PDF');
  const progress = page.getByRole('progressbar', { name: 'Making PDF' });
  await expect(progress).toBeVisible();
  await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  const busy = await page.evaluate(() => Reflect.get(window, 'long') as number[]);
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toBeHidden();
  await expect(making(page).getByRole('button', { name: 'PDF', exact: true })).toBeEnabled();
  expect(existsSync(file)).toBe(false);
  expect(busy.filter((milliseconds) => milliseconds > 1000)).toEqual([]);
});
