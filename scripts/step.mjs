import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The top folder of the repository. */
export const top = path.resolve(import.meta.dirname, '..');

/** The file behind the command of an installed package, to be run by Node itself on any system. */
export const installed = (file) => path.join(top, 'node_modules', file);

/**
 * Runs a Node program as one step of a check, its output passed through, and prints how it went and how long it took.
 * Gives whether it succeeded.
 */
export const step = (name, [file, ...options], env = {}) => {
  console.log(`\n${name} …`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file, ...options], {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
};
