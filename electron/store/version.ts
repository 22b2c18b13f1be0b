import path from 'node:path';
import { isUuid, type Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { readJson, writeJson } from './small-file.ts';

const format = 'ropa-desk/store';

/** A folder of an earlier version that is kept for a while; without `since`, an ISO 8601 instant, for good. */
export interface KeptFolder {
  readonly folder: string;
  readonly since?: string;
}

/** Which folder below the store holds the registers, and the version they are in. */
export interface Current {
  readonly version: number;
  readonly folder: string;
  readonly kept: readonly KeptFolder[];
}

export type FoundStore =
  | { readonly type: 'none' }
  | {
      readonly type: 'store';
      readonly current: Current;
      /** The file said so, or had to be guessed. */ readonly said: boolean;
    };

const currentFile = (store: string): string => path.join(store, 'current.json');
export const folderName = (version: number): string => `v${version}`;

/** The version in a folder's name; `undefined` for any other name. */
export function folderVersion(name: string): number | undefined {
  const digits = /^v([1-9]\d{0,5})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Missing folders are empty. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function currentOf(value: unknown): Current | undefined {
  if (!isObject(value) || value['format'] !== format) return undefined;
  const { version, folder, kept } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined;
  if (typeof folder !== 'string' || folderVersion(folder) === undefined) return undefined;
  return { version, folder, kept: Array.isArray(kept) ? kept.flatMap(keptOf) : [] };
}

function keptOf(value: unknown): readonly KeptFolder[] {
  if (!isObject(value) || typeof value['folder'] !== 'string') return [];
  const { folder, since } = value;
  if (folderVersion(folder) === undefined) return [];
  return [{ folder, ...(typeof since === 'string' ? { since } : {}) }];
}

/**
 * Looks which folder of the store is in use, reading only. Where the file that says so is missing or damaged, it is the
 * folder of the highest version.
 */
export async function findStore(disk: Disk, store: string): Promise<FoundStore> {
  const found = await readJson(disk, currentFile(store));
  const current = found.type === 'whole' ? currentOf(found.value) : undefined;
  if (current) return { type: 'store', current, said: true };
  const versions = (await namesIn(disk, store)).flatMap((name) => folderVersion(name) ?? []);
  if (versions.length === 0) return { type: 'none' };
  const version = Math.max(...versions);
  return { type: 'store', current: { version, folder: folderName(version), kept: [] }, said: false };
}

/** From when this comes back, this folder is in use: one file is put in the place of another. */
export const writeCurrent = (disk: Disk, store: string, { version, folder, kept }: Current): Promise<void> =>
  writeJson(disk, currentFile(store), { format, version, folder, ...(kept.length > 0 ? { kept } : {}) });

/** The registers of a folder, by the names of their own folders. */
export const registersIn = async (disk: Disk, root: string): Promise<readonly Uuid[]> =>
  (await namesIn(disk, root)).filter(isUuid).toSorted();

/** Whether a later release wrote into a register: a snapshot or a segment says a higher version in its first line. */
export async function hasNewer(disk: Disk, folder: string, version: number): Promise<boolean> {
  for (const name of await namesIn(disk, folder).catch(() => [])) {
    if (!/^(?:snapshot|journal)-\d+\.(?:jsonl|log)$/.test(name)) continue;
    const bytes = await disk.readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes && versionInFirstLine(bytes) > version) return true;
  }
  return false;
}

/** 0 where the line cannot be read: that is damage, which others mend. */
function versionInFirstLine(bytes: Uint8Array): number {
  const end = bytes.indexOf(10);
  const line = new TextDecoder().decode(bytes.subarray(0, end === -1 ? undefined : end));
  try {
    const header: unknown = JSON.parse(line.slice(Math.max(0, line.indexOf('{'))));
    const version = isObject(header) ? header['version'] : undefined;
    return typeof version === 'number' ? version : 0;
  } catch {
    return 0;
  }
}
