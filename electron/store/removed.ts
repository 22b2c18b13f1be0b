import { isUuid, type Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../files/disk.ts';
import { readJson, writeJson } from './small-file.ts';

interface Tombstone {
  readonly register: Uuid;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** The registers that were deleted, so that nobody who still has a copy puts it back in silence. */
export interface Removed {
  readonly all: () => readonly Uuid[];
  readonly add: (register: Uuid, at: string) => Promise<void>;
  /** Takes one off the list because it is there again. */
  readonly clear: (register: Uuid) => Promise<void>;
  /** Whether the file was there and could not be read. */
  readonly damaged: boolean;
}

const isTombstone = (value: unknown): value is Tombstone =>
  typeof value === 'object' &&
  value !== null &&
  'register' in value &&
  typeof value.register === 'string' &&
  isUuid(value.register) &&
  'at' in value &&
  typeof value.at === 'string';

export async function openRemoved(disk: Disk, file: string): Promise<Removed> {
  const found = await readJson(disk, file);
  const listed: readonly unknown[] = found.type === 'whole' && Array.isArray(found.value) ? found.value : [];
  let tombstones = listed.filter(isTombstone);
  const replace = async (next: Tombstone[]): Promise<void> => {
    await writeJson(disk, file, next);
    tombstones = next;
  };
  const others = (register: Uuid) => tombstones.filter((tombstone) => tombstone.register !== register);
  return {
    all: () => tombstones.map(({ register }) => register),
    add: (register, at) => replace([...others(register), { register, at }]),
    clear: async (register) => {
      if (tombstones.some((tombstone) => tombstone.register === register)) await replace(others(register));
    },
    damaged: found.type === 'damaged' || tombstones.length < listed.length,
  };
}
