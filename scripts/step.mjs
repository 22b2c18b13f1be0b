import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The top folder of the repository. */
export const top = path.resolve(import.meta.dirname, '..');

/** The file behind the command of an installed package, to be run by Node itself on any system. */
export const installed = (file) => path.join(top, 'node_modules', file);

const tellEnd = (name, ok, start) => {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
};

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
  tellEnd(name, status === 0, start);
  return status === 0;
};

/**
 * The same beside others: its output is printed when it has ended. Gives whether it succeeded.
 */
export const stepAside = async (name, [file, ...options]) => {
  const start = performance.now();
  const child = spawn(process.execPath, [file, ...options], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  process.stdout.write(`\n${name} …\n${Buffer.concat(output)}`);
  tellEnd(name, status === 0, start);
  return status === 0;
};
