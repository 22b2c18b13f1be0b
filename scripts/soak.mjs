// npm run soak: the tests of the journal for hours instead of minutes (many more kills of the writing process, many more
// states that a power cut can leave), every damage to the working store that the quick tests only sample, long courses of
// colleagues who merge, and all properties with other examples.
// `npm run soak -- --kills=100 --states=100000 --courses=100 --draws=5` sets how many.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { freshReport } from './counts.mjs';
import { installed, step, top } from './step.mjs';

const asked = (name, otherwise) => {
  const option = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return Number(option?.slice(name.length + 3) ?? otherwise);
};

const kills = asked('kills', 10_000);
const states = asked('states', 1_000_000);
const courses = asked('courses', 3000);
const draws = asked('draws', 100);
if (!(kills > 0 && states > 0 && courses > 0 && draws > 0)) {
  console.error('--kills, --states, --courses and --draws take a number above 0');
  process.exit(2);
}

const countsFile = freshReport('soak-counts.jsonl');
const began = performance.now();
const passed = step(
  'soak',
  [installed('vitest/vitest.mjs'), 'run', 'test/journal', 'test/disk', 'electron/journal', 'electron/files'],
  { ROPA_KILLS: String(kills), ROPA_STATES: String(states), ROPA_COUNTS: countsFile },
);
/** Colleagues who work and send each other files, each time otherwise. */
const merged = step('soak of merging', [installed('vitest/vitest.mjs'), 'run', 'test/merging/fuzz'], {
  ROPA_FUZZ: String(courses),
  ROPA_FUZZ_SEED: String(Date.now() % 1_000_000_000),
});
/** The tests that draw their examples. */
const properties = ['shared', 'renderer', 'electron', 'test'].flatMap((room) =>
  readdirSync(path.join(top, room), { recursive: true })
    .map((name) => path.join(room, name))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => readFileSync(path.join(top, name), 'utf8').includes("/chances.ts'")),
);
/** Every property with other examples, run after run until one fails. */
const drawAgain = () => {
  for (let run = 0; run < draws; run += 1) {
    const seed = String(Date.now() % 1_000_000_000);
    const command = [installed('vitest/vitest.mjs'), 'run', ...properties];
    if (!step(`soak of properties, ROPA_SEED=${seed}`, command, { ROPA_SEED: seed })) return false;
  }
  return true;
};
const held = drawAgain();
/** Every store file of Chromium damaged in every way, each opened twice, where the quick tests take a few. */
const mended = step(
  'soak in the window',
  ['scripts/journeys.mjs', '--project=desktop', '--project=desktop-alone', 'store-damage', 'kill'],
  {
    ROPA_SOAK: '1',
  },
);
const lines = existsSync(countsFile)
  ? readFileSync(countsFile, 'utf8').trim().split('\n').filter(Boolean)
  : [];
const counts = lines.map((line) => JSON.parse(line)).map(({ what, count }) => `${count} ${what}`);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `soak ${passed && merged && held && mended ? 'passed' : 'FAILED'}: ${counts.join(', ') || 'nothing counted'}, ${minutes} minutes`,
);
process.exitCode = passed && merged && held && mended ? 0 : 1;
