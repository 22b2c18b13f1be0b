import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/changes/change.ts';
import type { EntityState } from '../../../shared/changes/entity-state.ts';
import { perform } from '../../../shared/changes/perform.ts';
import { linesOf } from '../../../shared/file-format/lines.ts';
import { createData } from './create-data.ts';
import type { Data } from './data.ts';

const register = '0190a000-0000-7000-8000-000000000001';
const organisation = '0190a000-0000-7000-8000-000000000002';
const at = '2026-11-22T09:00:00.000Z';
const about = { name: { en: 'Northern Port LLC' }, activities: 0, changedAt: at, takenInUpTo: 0 };
const stamp = { at, by: 'DPO', replica: 'r1' };

let home: string;
let data: Data;
let states: ReadonlyMap<string, EntityState>;

/** The next change of the organisation's name, as the window would send it. */
function rename(to: string, after: number): Change {
  const write = { type: 'write', entity: organisation, path: '/name/en', to } as const;
  const done = perform(states, { edits: [write], via: 'edit', after }, stamp);
  states = new Map(done.states.map((state) => [state.id, state]));
  if (!done.change) throw new Error('nothing changed');
  return done.change;
}

beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'ropa-data-'));
  data = createData({
    home: () => path.join(home, 'first'),
    workerFile: () => path.join(home, 'none'),
    programVersion: '1.0.0',
    log: () => undefined,
  });
  const entry = { id: organisation, name: { en: 'Northern Port LLC' } };
  const made = perform(
    new Map(),
    { edits: [{ type: 'create', kind: 'organisation', entry }], via: 'create', after: 0 },
    stamp,
  );
  states = new Map(made.states.map((state) => [state.id, state]));
  await data.openStore();
  const changes = made.change ? [made.change] : [];
  const piece = [...linesOf({ states, changes })].join('\n');
  const upload = '0190a000-0000-7000-8000-000000000003';
  await data.writeRegister({ upload, register, piece, aside: false, end: { seq: 1, about } });
});
afterEach(async () => {
  await data.atEnd();
  rmSync(home, { recursive: true, force: true });
});

describe('moving the data', () => {
  it('goes on in the new folder at once: no change falls between the two', async () => {
    await data.appendChanges({ register, changes: [rename('A', 1)], about });
    const to = path.join(home, 'second');
    mkdirSync(to);
    const moving = data.moveData(to);
    const meanwhile = data.appendChanges({ register, changes: [rename('B', 2)], about });
    expect(await moving).toEqual({ moved: true, folder: to });
    expect(await meanwhile).toMatchObject({ done: true, seq: 3 });
    expect(await data.folderOf('data')).toBe(path.join(to, 'store'));
    const again = await data.readRegister({ register, from: 0 });
    expect('piece' in again && again.piece).toContain('"to":"B"');
  });

  it('that fails stays where it is, and goes on', async () => {
    const to = path.join(home, 'first', 'store');
    expect(await data.moveData(to)).toMatchObject({ moved: false, reason: 'failed' });
    expect(await data.appendChanges({ register, changes: [rename('A', 1)], about })).toMatchObject({
      done: true,
      seq: 2,
    });
    expect(existsSync(path.join(home, 'first', 'moved.json'))).toBe(false);
  });
});

describe('deleting a register', () => {
  it('is not done without its backup', async () => {
    expect(await data.removeRegister(register)).toMatchObject({ done: false });
    const { registers } = await data.openStore();
    expect(registers.map((standing) => standing.register)).toEqual([register]);
  });
});
