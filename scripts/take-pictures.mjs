// Takes the pictures of the guide anew: docs/pictures/<what>.<language>.png. It builds the program, serves it on a port of
// its own, and needs a Chromium and, for the printed pages, poppler. `… take-pictures.mjs window` takes one.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumSwitches, findChromium } from '../test/host/find-chromium.mjs';
import { words } from './picture-words.mjs';
import { smallPng } from './small-png.mjs';
import { step, top } from './step.mjs';

const folder = path.join(top, 'docs/pictures');
const port = process.env.ROPA_PORT ?? '41751';
const address = `http://127.0.0.1:${port}/`;
const wanted = process.argv.slice(2);

/** Pictures that show the time show this one, so that they differ only where the program does. */
const today = '2026-11-22';

const button = (page, name) => page.getByRole('button', { name });
const goTo = (page, hash) => page.evaluate((next) => (window.location.hash = next), hash);

async function groupBy(page, say, choice) {
  await button(page, say.group).click();
  await page.getByRole('menuitemradio', { name: choice, exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Drops a file on the window. */
const drop = (page, name, bytes) =>
  page.evaluate(
    ([fileName, data]) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes.toString('base64')],
  );

/** Writes other words into the activity that the colleague changed too. */
async function editPurpose(page, say) {
  await goTo(page, '#/register');
  await page.getByRole('grid').getByText(say.activity, { exact: true }).first().click();
  const purpose = page.getByRole('textbox', { name: say.purpose, exact: true });
  await purpose.fill(say.ours);
  await purpose.blur();
  await page.waitForTimeout(600);
}

/** The sample as a colleague went on with it. */
function colleagueFile() {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'ropa-colleague-'));
  const file = path.join(temporary, 'sample.ropa.json');
  ropa('sample', '--name', 'international-vendor', '--out', file);
  const { digest: _digest, ...sample } = JSON.parse(readFileSync(file, 'utf8'));
  const { activities } = sample.register;
  const promotion = activities.find(({ name }) => name.en === words.en.activity);
  promotion.purpose = { en: words.en.theirs, ru: words.ru.theirs };
  promotion.department = { en: 'Marketing', ru: 'Маркетинг' };
  for (const activity of activities.slice(4, 7))
    activity.owner = { en: 'Head of sales', ru: 'Руководитель продаж' };
  rmSync(temporary, { recursive: true, force: true });
  return Buffer.from(JSON.stringify(sample));
}

/** What is done before each picture of the window, in this order, in one window. */
const scenes = {
  start: (page, say) => button(page, say.sample).click(),
  window: async (page, say) => {
    await button(page, say.vendor).click();
    await page.getByRole('dialog').getByRole('textbox').fill(say.person);
    await page.getByRole('dialog').getByRole('button', { name: say.save }).click();
    await page.getByRole('row').nth(5).waitFor();
  },
  selected: async (page, say) => {
    await groupBy(page, say, say.basis);
    await page.getByRole('grid').focus();
    await press(page, 'Home', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'ArrowDown', 'Space');
  },
  activity: async (page, say) => {
    await page.keyboard.press('Escape');
    await groupBy(page, say, say.ungrouped);
    await page.getByText(say.activity, { exact: true }).first().click();
    await page.getByRole('navigation').getByRole('button', { name: say.section }).click();
  },
  directories: async (page) => {
    await goTo(page, '#/directories/parties');
    await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  },
  findings: (page) => goTo(page, '#/findings'),
  deadlines: (page) => goTo(page, '#/deadlines'),
  filings: (page) => goTo(page, '#/filings'),
  documents: (page) => goTo(page, '#/documents/fz152-register'),
  settings: (page) => goTo(page, '#/settings'),
  headings: async (page, say) => {
    await goTo(page, '#/import');
    await drop(page, say.table, Buffer.from(say.rows.join('\n')));
    await page.getByRole('main').getByRole('table').waitFor();
  },
  import: async (page, say) => {
    await button(page, say.closeFile).click();
    await editPurpose(page, say);
    await goTo(page, '#/import');
    await drop(page, 'boris.ropa.json', colleagueFile());
    await page.getByRole('listbox').waitFor();
    await page.getByRole('option').filter({ hasText: say.activity }).click();
  },
};

/** The printed pages: which document, and the heading of the page. */
const papers = {
  'paper-card': {
    document: 'fz152-register',
    heading: { en: 'Cards of the activities', ru: 'Карточки процессов' },
  },
};

const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

function keep(name, language, png) {
  const small = smallPng(png);
  writeFileSync(path.join(folder, `${name}.${language}.png`), small);
  console.log(`${name}.${language}.png: ${Math.round(small.length / 1024)} KB`);
}

/** The mouse away, the words drawn, nothing moving. */
async function settled(page) {
  await page.mouse.move(100, 500);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(600);
}

async function takeWindow(browser, language) {
  const say = words[language];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: say.locale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${today}T14:32:07`);
  await page.goto(address);
  for (const [name, prepare] of Object.entries(scenes)) {
    await prepare(page, say);
    await settled(page);
    if (isWanted(name)) keep(name, language, await page.screenshot());
  }
  await context.close();
}

function run(program, ...options) {
  const { status, stdout, stderr, error } = spawnSync(program, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${options.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}

const ropa = (...options) => run(process.execPath, path.join(top, 'scripts/ropa.mjs'), ...options);

function takePaper(name, language, temporary) {
  const { document, heading } = papers[name];
  const [register, pdf] = [path.join(temporary, 'sample.ropa.json'), path.join(temporary, 'paper.pdf')];
  ropa('sample', '--name', 'international-vendor', '--out', register);
  const choices = ['--document', document, '--format', 'pdf', '--lang', language, '--date', today];
  ropa('export', register, ...choices, '--out', pdf);
  // The contents name the heading as well, but before it.
  const pages = run('pdftotext', pdf, '-').split('\f');
  const page = String(1 + pages.findLastIndex((text) => text.includes(heading[language])));
  run('pdftoppm', '-png', '-r', '96', '-f', page, '-singlefile', pdf, path.join(temporary, 'page'));
  keep(name, language, readFileSync(path.join(temporary, 'page.png')));
}

/** Serves the built page until it is stopped; gives how to stop it. */
async function serve() {
  const server = spawn(process.execPath, [path.join(top, 'scripts/start.mjs'), '--browser', '--no-open'], {
    env: { ...process.env, ROPA_PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error(`The page could not be served on port ${port}.`)));
  });
  return () => server.kill();
}

async function takeAll() {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'ropa-pictures-'));
  const stop = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches });
  try {
    for (const language of Object.keys(words)) {
      if (Object.keys(scenes).some(isWanted)) await takeWindow(browser, language);
      for (const name of Object.keys(papers).filter(isWanted)) takePaper(name, language, temporary);
    }
  } finally {
    await browser.close();
    stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (step('build', ['scripts/build.mjs', '--if-stale'])) await takeAll();
else process.exitCode = 1;
