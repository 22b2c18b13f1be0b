import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../electron/files/disk.ts';
import type { Position } from '../../electron/journal/recovered.ts';
import { recover } from '../../electron/journal/recover.ts';
import { register } from './busy-officer.ts';
import { builtChild } from './built-child.ts';
import { keepCount } from './counts.ts';
import { seeded } from './seeded.ts';

/** How often the writing process is killed; a soak asks for more. */
const kills = Number(process.env['ROPA_KILLS'] ?? 200);
const lanes = 2;

let child: Awaited<ReturnType<typeof builtChild>> = { file: '', folder: '', remove: () => {} };
beforeAll(async () => (child = await builtChild()));
afterAll(() => child.remove());

/** What a child said it acknowledged, in order; a line the kill cut short says nothing. */
const acknowledged = (output: string): readonly Position[] =>
  output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .map((line) => /^(\d+) ([0-9a-f]{16})$/.exec(line))
    .flatMap((said) => (said?.[1] && said[2] ? [{ seq: Number(said[1]), mark: said[2] }] : []));

/** Kills a child so many milliseconds after it has said so many words; gives all it said. */
async function killed(words: number, milliseconds: number, folder: string, seed: number): Promise<string> {
  const running = spawn(process.execPath, [child.file, folder, '0', String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const spoke = new Promise<void>((resolve) => {
    running.stdout.on('data', (data: Buffer) => {
      output += data.toString('latin1');
      if (acknowledged(output).length >= words) resolve();
    });
  });
  const closed = new Promise<void>((resolve) => running.once('close', () => resolve()));
  if (words > 0) await Promise.race([spoke, closed]);
  await pause(milliseconds);
  running.kill('SIGKILL');
  await closed;
  return output;
}

interface Tally {
  kills: number;
  acknowledged: number;
}

/** Kills one child after another over the same register, and looks each time whether all that it acknowledged is there. */
async function lane(number: number, tally: Tally): Promise<void> {
  const random = seeded(number);
  let last: Position = { seq: 0, mark: '' };
  for (let kill = 0; tally.kills < kills; kill += 1) {
    tally.kills += 1;
    const folder = `${child.folder}-${number}-${Math.floor(kill / 10)}`;
    if (kill % 10 === 0) last = { seq: 0, mark: '' };
    const seed = number * 1e6 + kill;
    // While it starts and mends, or while it writes.
    const isEarly = random() < 0.25;
    const output = isEarly
      ? await killed(0, 60 + random() * 80, folder, seed)
      : await killed(1 + Math.floor(random() * 12), random() * 10, folder, seed);
    const said = acknowledged(output);
    tally.acknowledged += said.length;
    last = said.at(-1) ?? last;
    const found = await recover(nodeDisk, folder, register);
    if (last.mark === '') continue;
    expect(found?.position.seq, `after kill ${kill}`).toBeGreaterThanOrEqual(last.seq);
    expect(found?.position.seq, `after kill ${kill}`).toBeLessThanOrEqual(last.seq + 3);
    expect(found?.notices).toEqual([]);
    const then = await recover(nodeDisk, folder, register, last.seq);
    expect(then?.position, `after kill ${kill}`).toEqual(last);
    if (found) last = found.position;
    if (kill % 10 === 9) rmSync(folder, { recursive: true });
  }
}

describe('a process that is killed', () => {
  it(
    'CR-01 loses nothing that it acknowledged, however often and whenever it is killed',
    { timeout: 300_000 + kills * 400 },
    async () => {
      const tally: Tally = { kills: 0, acknowledged: 0 };
      await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number + 1, tally)));
      expect(tally.kills).toBeGreaterThanOrEqual(kills);
      expect(tally.acknowledged).toBeGreaterThan(kills * 3);
      keepCount('kills', tally.kills);
      keepCount('acknowledged appends', tally.acknowledged);
    },
  );
});

/** Runs forty appends on a disk whose flushes fail: by the system where it can be told to, else by the child itself. */
function onFailingDisk(which: string, folder: string): string {
  const args = [child.file, folder, '40', '7'];
  const traced = ['-f', '-o', `${folder}.trace`, '-e', 'trace=fdatasync'];
  const inject = ['-e', `inject=fdatasync:error=EIO:when=${which}`];
  // One thread makes all calls, so that they are counted together.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const canTrace = spawnSync('strace', [...traced, 'true']).status === 0;
  const ran = canTrace
    ? spawnSync('strace', [...traced, ...inject, process.execPath, ...args], { env, encoding: 'latin1' })
    : spawnSync(process.execPath, [...args, which], { encoding: 'latin1' });
  expect(ran.status).toBe(0);
  return ran.stdout;
}

describe('a disk whose flushes fail', () => {
  it('FL-03 once: that append is refused, all of them are there in the end', async () => {
    const folder = `${child.folder}-once`;
    const output = onFailingDisk('12', folder);
    expect(output.match(/refused EIO/g)).toHaveLength(1);
    const last = acknowledged(output).at(-1);
    expect(last?.seq).toBeGreaterThanOrEqual(40);
    const names = (await nodeDisk.list(folder)).filter((name) => name.endsWith('.log'));
    expect(names).toHaveLength(2);
    expect((await recover(nodeDisk, folder, register))?.position).toEqual(last);
  });

  it('FL-03 for ever: nothing is acknowledged from there on, and nothing acknowledged is lost', async () => {
    const folder = path.join(`${child.folder}-ever`);
    const output = onFailingDisk('12+', folder);
    expect(output.match(/refused EIO/g)).toHaveLength(30);
    const said = acknowledged(output);
    expect(said).toHaveLength(10);
    const last = said.at(-1);
    expect((await recover(nodeDisk, folder, register, last?.seq))?.position).toEqual(last);
  });
});
