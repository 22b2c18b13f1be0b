// npm run check [-- step …]: everything that needs no browser. All steps run, so that one run tells all there is to mend.
import path from 'node:path';
import { failure, freshReport, keepCounts, readReport } from './counts.mjs';
import { installed, step, stepAside, top } from './step.mjs';

const report = freshReport('unit.json');
const sources = ['shared', 'renderer', 'electron', 'test'];

const steps = {
  format: [installed('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  types: [installed('typescript/bin/tsc'), '--build'],
  rooms: [
    installed('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    ...sources,
  ],
  picture: ['scripts/rooms-picture.mjs', '--check'],
  lint: [
    installed('oxlint/bin/oxlint'),
    '--type-aware',
    '--deny-warnings',
    '--report-unused-disable-directives',
    '.',
  ],
  unit: [
    installed('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
};

const nameOf = (file) => path.relative(top, file.name);

/** Tests passed and failed. A file that could not be loaded is a failure, and so is a test that was left out. */
const unitCounts = (ok) => {
  const found = readReport(report);
  if (found === undefined) return { passed: 0, failed: 1, failures: ['unit: it left no report'] };
  const unloaded = found.testResults.filter((file) => file.assertionResults.length === 0);
  const leftOut = found.numPendingTests + found.numTodoTests;
  if (leftOut > 0)
    console.log(`${leftOut} tests were skipped: a skipped test proves nothing and counts as failed.`);
  const failed = found.numFailedTests + unloaded.length + leftOut;
  const failures = [
    ...unloaded.map((file) => failure(nameOf(file), file.message)),
    ...found.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status !== 'passed')
        .map((test) => failure(`${nameOf(file)}: ${test.fullName}`, test.failureMessages?.[0])),
    ),
  ];
  return { passed: found.numPassedTests, failed: ok ? failed : Math.max(failed, 1), failures };
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, failures: [] };
const count = ({ passed, failed, failures }) => {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
};
// The others count as one each, so that a failure of any of them shows in the sum. They read the sources, mostly on one
// core each, and run beside each other, the longest first.
const { unit, ...others } = Object.fromEntries(
  Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name)),
);
const left = Object.entries(others);
const work = async () => {
  for (let next = left.shift(); next; next = left.shift()) {
    const [name, command] = next;
    const ok = await stepAside(name, command);
    count({ passed: Number(ok), failed: Number(!ok), failures: ok ? [] : [name] });
  }
};
await Promise.all([work(), work()]);
if (unit) count(unitCounts(step('unit', unit)));
keepCounts('check', total);
console.log(`\nCheck: ${total.passed} passed, ${total.failed} failed.`);
process.exitCode = total.failed === 0 ? 0 : 1;
