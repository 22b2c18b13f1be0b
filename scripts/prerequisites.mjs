// What the tests need beyond npm: a browser, and independent readers of the files we write. What is missing is installed
// where that is allowed; otherwise the tests stop here, with the names of what is missing. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../test/host/find-chromium.mjs';
import { findPython } from '../test/host/find-python.mjs';
import { installed } from './step.mjs';

const succeeds = (command, ...options) => spawnSync(command, options, { stdio: 'ignore' }).status === 0;

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));

/** LibreOffice comes in parts: on Linux the program may be there without the part that opens a kind of file. */
const officeCan = (library) => {
  const office = onPath('soffice');
  if (office === undefined) return false;
  return process.platform !== 'linux' || existsSync(path.join(path.dirname(realpathSync(office)), library));
};

/** Ubuntu has a file of the browser's name that only tells where to get it: what is found must also run. */
const hasChromium = () => {
  try {
    return succeeds(findChromium(), '--version');
  } catch {
    return false;
  }
};

const hasCyrillicFont = () =>
  (spawnSync('fc-list', [':lang=ru', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const poppler = ['pdftotext', 'pdfinfo', 'pdftoppm', 'pdffonts'];

/** Each with the package of Debian and Ubuntu that brings it. */
const needs = [
  { name: 'chromium', isThere: hasChromium },
  { name: 'libreoffice-writer-nogui', isThere: () => officeCan('libswlo.so') },
  { name: 'libreoffice-calc-nogui', isThere: () => officeCan('libsclo.so') },
  { name: 'poppler-utils', isThere: () => poppler.every((program) => onPath(program) !== undefined) },
  { name: 'qpdf', isThere: () => onPath('qpdf') !== undefined },
  { name: 'python3-docx', isThere: () => findPython() !== undefined },
  { name: 'python3-openpyxl', isThere: () => findPython() !== undefined },
  { name: 'python3-rdflib', isThere: () => findPython() !== undefined },
  { name: 'age', isThere: () => onPath('age') !== undefined && succeeds('age', '--version') },
  { name: 'fontconfig', isThere: () => onPath('fc-list') !== undefined },
  { name: 'fonts-dejavu-core', isThere: hasCyrillicFont },
];

const missing = () => needs.filter((need) => !need.isThere()).map((need) => need.name);

const isUbuntu = () =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The words that run a command as root without a question, or undefined where that is not allowed. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
};

const run = ([command, ...options]) => {
  console.log(`  ${[command, ...options].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, options, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
};

const installWithApt = (names, root) => {
  // Ubuntu's package is a stub for a snap, which neither a container nor a CI machine can run.
  const packages = isUbuntu() ? names.filter((name) => name !== 'chromium') : names;
  if (packages.length === 0) return;
  run([...root, 'apt-get', 'update', '-qq']);
  run([...root, 'apt-get', 'install', '-qq', '-y', '--no-install-recommends', ...packages]);
};

/** Playwright's own download: the last way to a browser. With root it also brings the system libraries it needs. */
const installPlaywrightsChromium = (root) => {
  const program = [process.execPath, installed('playwright/cli.js'), 'install', 'chromium'];
  return run(root === undefined ? program : [...program, '--with-deps']);
};

const atFirst = missing();
if (atFirst.length > 0) {
  console.log(`Missing: ${atFirst.join(', ')}; installing.`);
  const root = asRoot();
  if (root !== undefined && onPath('apt-get') !== undefined) installWithApt(atFirst, root);
  if (!hasChromium()) installPlaywrightsChromium(root);
}

const stillMissing = missing();
if (stillMissing.length > 0) {
  console.error(
    `The tests need ${stillMissing.join(', ')} and could not install them: ` +
      `run “apt-get install --no-install-recommends ${stillMissing.join(' ')}” as root, or name a browser in CHROMIUM_PATH.`,
  );
  process.exit(1);
}
console.log('All that the tests need is here.');
