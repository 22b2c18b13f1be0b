// npm run soak: the tests of the journal for hours instead of minutes (many more kills of the writing process, many more
// states that a power cut can leave), every damage to the working store that the quick tests only sample, and long courses of
// colleagues who merge. `npm run soak -- --kills=100 --states=100000 --courses=100` sets how many.
import { existsSync, readFileSync } from 'node:fs';
import { freshReport } from './counts.mjs';
import { installed, step } from './step.mjs';

const asked = (name, otherwise) => {
  const option = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return Number(option?.slice(name.length + 3) ?? otherwise);
};

const kills = asked('kills', 10_000);
const states = asked('states', 1_000_000);
const courses = asked('courses', 3000);
if (!(kills > 0 && states > 0 && courses > 0)) {
  console.error('--kills, --states and --courses take a number above 0');
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
  `soak ${passed && merged && mended ? 'passed' : 'FAILED'}: ${counts.join(', ') || 'nothing counted'}, ${minutes} minutes`,
);
process.exitCode = passed && merged && mended ? 0 : 1;
