import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../shared/file-format/load.ts';
import { contentOf, refusal, register } from '../../test/backups/desk.ts';
import { openBackups } from '../backups/backups.ts';
import type { InspectTask } from '../backups/inspect.ts';
import { nodeDisk } from '../files/disk.ts';
import { createJournal } from '../journal/journal.ts';
import { jobRunner, type JobRunner } from './run-job.ts';

const root = path.resolve(import.meta.dirname, '../..');
let home = '';
let source = '';
let runner: JobRunner;

/** The worker as it is shipped: one CommonJS file. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, 'electron/store-worker/store-worker.ts'),
      write: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [bundled] = Array.isArray(built) ? built : [built];
  const [chunk] = bundled && 'output' in bundled ? bundled.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the worker was not built');
  return chunk.code;
}

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'ropa-worker-'));
  source = await bundle();
  runner = jobRunner(source);
});
afterAll(async () => {
  await runner.stop();
  rmSync(home, { recursive: true });
});

const now = (): string => '2026-11-22T09:00:00.000Z';
const about = { name: { en: 'Example Ltd' }, activities: 20, changedAt: now(), takenInUpTo: 0 };

/** A worker that answers with what it was asked; with a number it takes as many megabytes, with text it throws. */
const mirror = `
const { parentPort } = require('node:worker_threads');
const held = [];
parentPort.on('message', ({ id, type, task }) => {
  if (task.megabytes) for (let n = 0; n < task.megabytes * 8; n += 1) held.push(Array.from({ length: 16384 }, (_, at) => ({ at, n })));
  if (task.die) process.exit(3);
  if (task.fault) return parentPort.postMessage({ id, done: false, message: task.fault, code: 'ENOSPC' });
  parentPort.postMessage({ id, done: true, value: { type, task, held: held.length } });
});`;

const ask = (to: JobRunner, task: object): Promise<unknown> => to.run('inspect', task as InspectTask);

describe('the worker of the store', () => {
  it('makes, reads and tries backups, and writes snapshots, from one bundled file', async () => {
    const journalFolder = path.join(home, 'store', register);
    await nodeDisk.makeFolder(path.dirname(journalFolder));
    const content = contentOf(20);
    const place = { disk: nodeDisk, folder: journalFolder, register, now };
    const journal = await createJournal(place, content, about, 1);
    const backups = await openBackups({
      disk: nodeDisk,
      folder: path.join(home, 'backups'),
      storeFolder: path.join(home, 'store'),
      now,
      zone: () => 180,
      random: () => 0,
      runJob: runner.run,
      journalOf: () => journalFolder,
      isDamaged: () => false,
    });
    const made = await backups.make(register, 1, 'asked');
    const [backup] = await backups.list();
    expect(made).toEqual({ ok: true, value: backup?.id });
    expect(backup).toMatchObject({ condition: 'good', activities: 20 });
    const read = await backups.read({ id: backup?.id ?? '', place: 'here' });
    expect(read.ok && load(read.value).ok).toBe(true);
    expect(await backups.drill()).toMatchObject({ passed: true });
    const upTo = await journal.rotate();
    expect(await runner.run('snapshot', { folder: journalFolder, register, upTo })).toMatchObject({ seq: 1 });
    await journal.close();
    const second = path.join(home, 'stick');
    await nodeDisk.makeFolder(second);
    const chosen = await backups.chooseSecondPlace(second, 'six words for a backup');
    await backups.settled(30_000);
    expect((await backups.list()).map(({ place: where, condition }) => [where, condition])).toEqual([
      ['here', 'good'],
      ['second', 'good'],
    ]);
    const secret = chosen.ok ? (chosen.value.recoveryKey ?? '') : '';
    expect((await backups.read({ id: backup?.id ?? '', place: 'second', secret })).ok).toBe(true);
  });

  it('FL-11 a job without a register tells why, and the next one is done', async () => {
    const task = { folder: path.join(home, 'nowhere'), register, upTo: 1 };
    await expect(runner.run('snapshot', task)).rejects.toThrow(Error);
    expect(await runner.run('inspect', { files: [] })).toEqual([]);
  });

  it('FL-11 a job that wants too much memory dies alone: its caller is told, the next job has a new worker', async () => {
    const small = jobRunner(mirror, { maxOldGenerationSizeMb: 48 });
    const [greedy, next] = [ask(small, { megabytes: 400 }), ask(small, { value: 2 })];
    await expect(greedy).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
    expect(await next).toEqual({ type: 'inspect', task: { value: 2 }, held: 0 });
    await small.stop();
  });

  it('FL-11 a backup for which there is not enough memory is refused in words, and nothing is left of it', async () => {
    const small = jobRunner(source, { maxOldGenerationSizeMb: 24 });
    const folder = path.join(home, 'large', register);
    await nodeDisk.makeFolder(path.dirname(folder));
    await (await createJournal({ disk: nodeDisk, folder, register, now }, contentOf(1500), about, 1)).close();
    const kept = path.join(home, 'kept');
    const backups = await openBackups({
      disk: nodeDisk,
      folder: kept,
      storeFolder: path.join(home, 'large'),
      now,
      zone: () => 0,
      random: () => 0,
      runJob: small.run,
      journalOf: () => folder,
      isDamaged: () => false,
    });
    const made = await backups.make(register, 1, 'asked');
    expect(refusal(made)).toContain('memory');
    expect((await nodeDisk.list(kept)).filter((name) => name.endsWith('.gz'))).toEqual([]);
    await small.stop();
  });

  it('hands over one job at a time, and keeps the code of what was thrown', async () => {
    const one = jobRunner(mirror);
    const answers = await Promise.allSettled([
      ask(one, { value: 1 }),
      ask(one, { fault: 'disk full' }),
      ask(one, { die: true }),
      ask(one, { value: 3 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(answers[1]).toMatchObject({ reason: { message: 'disk full', code: 'ENOSPC' } });
    const [left] = await Promise.allSettled([ask(one, { value: 4 }), one.stop()]);
    expect(left).toMatchObject({ reason: { message: 'the worker was stopped' } });
  });
});
