// Runs the command line from a checkout: builds it first, silently, where it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { built } from './build-sources.mjs';
import { isFresh } from './build-state.mjs';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/cli/ropa.cjs');

/** The build's own words go to standard error, and only when it fails: standard output belongs to the command. */
function build() {
  const words = [path.join(root, 'scripts/build.mjs'), '--only=cli', '--if-stale'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) process.stderr.write(stdout + stderr);
  return status ?? 1;
}

const failed = isFresh('cli', built.cli.sources, program) ? 0 : build();
if (failed) {
  process.exitCode = failed;
} else {
  process.argv[1] = program;
  createRequire(import.meta.url)(program);
}
