// What a built part was made from, and the lock that keeps two builds from treading on each other.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..');
const state = path.join(root, '.cache/build');

function filesBelow(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { withFileTypes: true }).flatMap((child) =>
    filesBelow(path.join(entry, child.name)),
  );
}

/** A digest of the names, sizes and times of everything below the sources (paths from the root); tests do not count. */
export function fingerprint(sources) {
  const digest = createHash('sha256').update(process.version);
  const files = sources.flatMap((source) => filesBelow(path.join(root, source)));
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).toSorted()) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

const stampOf = (name) => path.join(state, `${name}.stamp`);

/** Whether the part was built from exactly these sources and its output is there. */
export function isFresh(name, sources, output) {
  const stamp = stampOf(name);
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
}

/** Notes the fingerprint that was taken before the part was built. */
export function noteBuilt(name, print) {
  writeFileSync(stampOf(name), print);
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const lock = path.join(state, 'lock');

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (age > 1000 && (holder === 0 || !isAlive(holder))) rmSync(lock, { force: true });
  return false;
}

/** Runs the work while no other build runs in this checkout; a build that was killed does not block the next. */
export async function alone(work) {
  mkdirSync(state, { recursive: true });
  while (!tryLock()) await pause(50);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
