// npm run journeys [-- playwright's arguments]: a person's day in the built program, in a real Chromium. Those that measure
// time come last and by themselves; the others run two at a time.
import { findChromium } from '../test/host/find-chromium.mjs';
import { failure, freshReport, keepCounts, readReport } from './counts.mjs';
import { installed, step } from './step.mjs';

/** The journeys of a report that did not pass at once, in whatever folder of it they stand. */
const failuresIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter((spec) => spec.tests.some((test) => test.status !== 'expected'))
    .map((spec) => {
      const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
      return failure(`${spec.file}: ${spec.title}`, errors[0]?.message);
    }),
  ...suites.flatMap(failuresIn),
];

/** Journeys passed and failed. One that passed at the second try has failed once; one left out has proved nothing. */
const journeyCounts = (ok, report) => {
  const found = readReport(report);
  if (found === undefined) return { passed: 0, failed: 1, failures: ['journeys: they left no report'] };
  const { stats } = found;
  if (stats.skipped > 0)
    console.log(
      `${stats.skipped} journeys were skipped: a skipped journey proves nothing and counts as failed.`,
    );
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  const failures = [...found.errors.map((error) => failure('journeys', error.message)), ...failuresIn(found)];
  return { passed: stats.expected, failed: ok ? failed : Math.max(failed, 1), failures };
};

const asked = process.argv.slice(2);

/** Each run of Playwright with its arguments; whoever asks for projects gets one run with those. */
const runs = asked.some((argument) => argument.startsWith('--project'))
  ? { journeys: [] }
  : {
      journeys: ['--project=desktop', '--project=browser'],
      'journeys that measure time': ['--project=desktop-alone', '--project=browser-alone', '--workers=1'],
    };

const runOne = (name, chosen, chromium) => {
  const report = freshReport(`${name.replaceAll(' ', '-')}.json`);
  const options = ['--reporter=list,json', '--pass-with-no-tests'];
  const command = [installed('playwright/cli.js'), 'test', ...options, ...chosen, ...asked];
  const ok = step(name, command, { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return journeyCounts(ok, report);
};

const run = () => {
  const chromium = findChromium();
  if (!step('build', ['scripts/build.mjs', '--if-stale']))
    return { passed: 0, failed: 1, failures: ['build'] };
  const total = { passed: 0, failed: 0, failures: [] };
  for (const [name, chosen] of Object.entries(runs)) {
    const { passed, failed, failures } = runOne(name, chosen, chromium);
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
  }
  if (total.passed + total.failed > 0) return total;
  console.log('No journey was found.');
  return { passed: 0, failed: 1, failures: ['journeys: none was found'] };
};

/** What went wrong before a journey could begin counts as one failure. */
const runOrSayWhyNot = () => {
  try {
    return run();
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    console.error(why);
    return { passed: 0, failed: 1, failures: [failure('journeys', why)] };
  }
};

const counts = runOrSayWhyNot();
keepCounts('journeys', counts);
console.log(`\nJourneys: ${counts.passed} passed, ${counts.failed} failed.`);
process.exitCode = counts.failed === 0 ? 0 : 1;
