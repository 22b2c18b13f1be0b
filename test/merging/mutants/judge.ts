import { parentPort } from 'node:worker_threads';
import '../../../shared/merging/merging.test.ts';
import '../../../shared/changes/join.test.ts';
import '../../../shared/merging/forks.test.ts';
import '../../../shared/merging/suspicions.test.ts';
import '../../../shared/merging/three-way.test.ts';
import '../merge-properties.test.ts';
import '../fuzz/fuzz.test.ts';
import { firstFailure } from './vitest-shim.ts';

/** Runs the tests of merging with whatever program this was built with, and tells which one fails first. */
void firstFailure().then((failure) => parentPort?.postMessage({ failure }));
