// npm run journeys [-- playwright's arguments]: a person's day in the built program, in a real Chromium.
import { findChromium } from '../test/host/find-chromium.mjs';
import { freshReport, keepCounts, readReport } from './counts.mjs';
import { installed, step } from './step.mjs';

const report = freshReport('journeys.json');

/** Journeys passed and failed. One that passed at the second try has failed once; one left out has proved nothing. */
const journeyCounts = (ok) => {
  const stats = readReport(report)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1 };
  if (stats.skipped > 0)
    console.log(
      `${stats.skipped} journeys were skipped: a skipped journey proves nothing and counts as failed.`,
    );
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: ok ? failed : Math.max(failed, 1) };
};

const run = () => {
  const chromium = findChromium();
  if (!step('build', ['scripts/build.mjs', '--if-stale'])) return { passed: 0, failed: 1 };
  const command = [installed('playwright/cli.js'), 'test', '--reporter=list,json', ...process.argv.slice(2)];
  return journeyCounts(
    step('journeys', command, { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  );
};

/** What went wrong before a journey could begin counts as one failure. */
const runOrSayWhyNot = () => {
  try {
    return run();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return { passed: 0, failed: 1 };
  }
};

const counts = runOrSayWhyNot();
keepCounts('journeys', counts);
console.log(`\nJourneys: ${counts.passed} passed, ${counts.failed} failed.`);
process.exitCode = counts.failed === 0 ? 0 : 1;
