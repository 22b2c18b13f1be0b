import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { top } from './step.mjs';

const folder = path.join(top, '.cache');
const countsFile = (part) => path.join(folder, `counts-${part}.json`);

/** The parts of `npm test` that count. */
export const parts = ['check', 'journeys'];

/** A report file that a test runner is asked to write; a report of an earlier run is removed. */
export const freshReport = (name) => {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  return file;
};

/** What a runner reported, or undefined when it died before it could. */
export const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Forgets the counts of earlier runs. */
export const forgetCounts = () => parts.forEach((part) => rmSync(countsFile(part), { force: true }));

/** What failed and the head of why, to be told once more at the end, where it is found. */
export const failure = (what, why = '') => {
  // The colours of a terminal.
  // eslint-disable-next-line no-control-regex
  const plain = why.replaceAll(/\u001B\[[\d;]*m/g, '');
  const told = plain.split('\n').filter((line) => line.trim() !== '' && !line.includes('node_modules'));
  return [what, ...told.slice(0, 12)].join('\n    ');
};

/** Keeps the counts of one part: how many tests and steps passed and failed, and what each failure was. */
export const keepCounts = (part, counts) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(countsFile(part), `${JSON.stringify(counts)}\n`);
};

/** The counts of all parts together; a part that left no counts did not come to its end, which is a failure. */
export const totalCounts = () =>
  parts
    .map(
      (part) =>
        readReport(countsFile(part)) ?? { passed: 0, failed: 1, failures: [`${part} came to no end`] },
    )
    .reduce((sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      failures: [...sum.failures, ...part.failures],
    }));
