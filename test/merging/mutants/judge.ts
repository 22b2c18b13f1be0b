import { parentPort } from 'node:worker_threads';
import { firstFailure } from './vitest-shim.ts';

/** The quick ones first: most faults are found before colleagues begin to exchange files. */
const tests = [
  () => import('../../../shared/merging/merging.test.ts'),
  () => import('../../../shared/changes/join.test.ts'),
  () => import('../../../shared/merging/forks.test.ts'),
  () => import('../../../shared/merging/suspicions.test.ts'),
  () => import('../../../shared/merging/three-way.test.ts'),
  () => import('../merge-properties.test.ts'),
  () => import('../fuzz/fuzz.test.ts'),
];

/** Runs the tests of merging with whatever program this was built with, and tells which one fails first. */
async function judge(): Promise<void> {
  for (const describeTests of tests) await describeTests();
  const failure = await firstFailure();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  parentPort?.postMessage({ failure });
}

void judge();
