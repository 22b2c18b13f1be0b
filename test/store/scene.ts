import { expect } from 'vitest';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../../electron/files/disk.ts';
import type { StoreOptions } from '../../electron/store/opening.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { busyOfficer, type BusyOfficer } from '../journal/busy-officer.ts';
import { seeded } from '../journal/seeded.ts';

export const folder = '/data/store';
export const root = `${folder}/v1`;

export const first: Uuid = '0190c000-0000-7000-8000-00000000000a';
export const second: Uuid = '0190c000-0000-7000-8000-00000000000b';

/** A computer on which no other program runs. */
export const machine: Omit<StoreOptions, 'disk'> = {
  folder,
  now: () => '2026-11-22T09:00:00.000Z',
  host: 'desk-1',
  pid: 100,
  bootId: 'boot-1',
  isAlive: () => false,
};

export const open = (disk: Disk, other: Partial<StoreOptions> = {}): Promise<Store> =>
  openStore({ ...machine, disk, ...other });

/** A register of its own, with so many changes. */
export function officerWith(changes: number, seed = 7): BusyOfficer {
  const officer = busyOfficer(seeded(seed));
  for (let step = 0; step < changes; step += 1) officer.act(30);
  return officer;
}

/** Puts what the officer made so far in as a whole. */
export async function putAll(store: Store, register: Uuid, officer: BusyOfficer): Promise<void> {
  const seq = officer.changes().length;
  const done = await store.put(register, officer.contentAt(seq), officer.about(), seq);
  if (!done.ok) throw new Error(done.failure.en);
}

/** One more change of the officer, appended. */
export async function actOn(store: Store, register: Uuid, officer: BusyOfficer): Promise<void> {
  const done = await store.append(register, [officer.act(20)], officer.about());
  if (!done.ok) throw new Error(done.failure.en);
}

/** A disk with a store of two registers, the second with changes after its snapshot; closed. */
export async function storeOn(disk: Disk): Promise<readonly [BusyOfficer, BusyOfficer]> {
  const officers = [officerWith(6, 1), officerWith(4, 2)] as const;
  const store = await open(disk);
  await putAll(store, first, officers[0]);
  await putAll(store, second, officers[1]);
  for (let step = 0; step < 3; step += 1) await actOn(store, second, officers[1]);
  await store.startedWell();
  await store.close();
  return officers;
}

/** A text that says this, for comparing objects. */
export const saying = (part: string | RegExp): unknown => expect.stringMatching(part);
