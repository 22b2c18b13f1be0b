import path from 'node:path';
import type { Disk } from '../files/disk.ts';
import { writeAll } from '../files/write-all.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { sha256Of } from './container.ts';
import { isEntry, laterPin, type BackupEntry, type Pin } from './entry.ts';
import { readJson, textIn, writeJson } from './json-file.ts';

/** What happened to backups, a line each; every line but the first carries the hash of the line before it. */
export type ManifestRecord =
  | { readonly type: 'made'; readonly entry: BackupEntry; readonly pin?: Pin }
  | { readonly type: 'pinned'; readonly id: string; readonly pin: Pin }
  | { readonly type: 'unpinned'; readonly id: string }
  | { readonly type: 'removed'; readonly id: string };

/** A backup that was made and not removed. */
export interface Listed {
  readonly entry: BackupEntry;
  readonly pin?: Pin;
  /** Whether the chain vouches for the line: nothing beside it was changed, taken out or put in. */
  readonly vouched: boolean;
}

export interface Manifest {
  /** In the order they were made. */
  readonly backups: readonly Listed[];
  readonly removed: ReadonlySet<string>;
  /** Whether the chain is whole and ends where it ended when it was written last. */
  readonly whole: boolean;
  /** The hash of the last line, empty before the first. */
  readonly head: string;
  readonly lines: number;
  /** The length of all whole lines: what stands behind them was torn while it was written. */
  readonly wholeBytes: number;
}

interface Heads {
  /** Hashes of lines that were the last one; several only while the file is being replaced. */
  readonly heads: readonly string[];
}

const manifestIn = (folder: string): string => path.join(folder, 'manifest.jsonl');
const headsIn = (folder: string): string => path.join(folder, 'manifest-head.json');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (line: string): string => sha256Of(bytesOf(line));

/** Reads the manifest of a folder. Nothing in it is taken on trust: the result says what the chain vouches for. */
export async function readManifest(disk: Disk, folder: string): Promise<Manifest> {
  // First the end, then the lines: a line that is added meanwhile stands behind the end and does not contradict it.
  const { heads = [] } = await readJson<Heads>(disk, headsIn(folder));
  const text = (await textIn(disk, manifestIn(folder))) ?? '';
  const ends = heads.filter((head) => head !== '');
  const lines = linesIn(text, ends);
  const parsed = lines.map(({ line }) => line);
  const follows = parsed.map((line, at) => line?.before === (lines[at - 1]?.hash ?? ''));
  // The first line may have been written without its head just before the power went.
  const isEnd = (at: number): boolean => ends.includes(lines[at]?.hash ?? '');
  const endKnown = ends.length === 0 ? lines.length <= 1 : lines.some((_, at) => isEnd(at));
  // A line is vouched for by the one after it; the last by the end that was noted, or by following that.
  const isLast = (at: number): boolean => isEnd(at) || (endKnown && follows[at] === true);
  const vouched = (at: number): boolean => (at === lines.length - 1 ? isLast(at) : follows[at + 1] === true);
  return {
    ...told(parsed.flatMap((line, at) => (line ? [{ record: line.record, vouched: vouched(at) }] : []))),
    whole: endKnown && follows.every(Boolean),
    head: lines.at(-1)?.hash ?? '',
    lines: lines.length,
    wholeBytes: bytesOf(lines.map((line) => `${line.text}\n`).join('')).length,
  };
}

interface Read {
  readonly text: string;
  readonly hash: string;
  readonly line: Line | undefined;
}

/** The lines that were written whole: what does not follow behind the last known end is a writing that a power cut tore. */
function linesIn(text: string, ends: readonly string[]): readonly Read[] {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line): Read => ({ text: line, hash: hashOf(line), line: parseLine(line) }));
  const end = lines.findLastIndex(({ hash }) => ends.includes(hash));
  if (end < 0 && (ends.length > 0 || lines.length > 1)) return lines;
  const torn = lines.findIndex(({ line }, at) => at > end && line?.before !== (lines[at - 1]?.hash ?? ''));
  return torn < 0 ? lines : lines.slice(0, torn);
}

interface Line {
  readonly before: string;
  readonly record: ManifestRecord;
}

function parseLine(line: string): Line | undefined {
  try {
    const { before, ...record } = JSON.parse(line) as { readonly before?: unknown } & ManifestRecord;
    if (typeof before !== 'string') return undefined;
    const known = record.type === 'made' ? isEntry(record.entry) : typeof record.id === 'string';
    return known ? { before, record } : undefined;
  } catch {
    return undefined;
  }
}

function told(
  lines: readonly { readonly record: ManifestRecord; readonly vouched: boolean }[],
): Pick<Manifest, 'backups' | 'removed'> {
  const backups = new Map<string, Listed>();
  const removed = new Set<string>();
  for (const { record, vouched } of lines) {
    if (record.type === 'made') {
      const { entry, pin } = record;
      backups.set(entry.id, { entry, vouched, ...(pin === undefined ? {} : { pin }) });
      continue;
    }
    const listed = backups.get(record.id);
    // A line that nothing vouches for may add to what is kept, never take away.
    if (!listed || (!vouched && record.type !== 'pinned')) continue;
    if (record.type === 'removed') {
      backups.delete(record.id);
      removed.add(record.id);
    } else backups.set(record.id, withPin(listed, record));
  }
  return { backups: [...backups.values()], removed };
}

function withPin({ entry, vouched, pin }: Listed, record: ManifestRecord): Listed {
  const now = record.type === 'pinned' ? laterPin(pin, record.pin) : undefined;
  return { entry, vouched, ...(now === undefined ? {} : { pin: now }) };
}

function chained(records: readonly ManifestRecord[], head: string): { lines: string; head: string } {
  let before = head;
  const lines = records.map((record) => {
    const line = JSON.stringify({ before, ...record });
    before = hashOf(line);
    return `${line}\n`;
  });
  return { lines: lines.join(''), head: before };
}

/**
 * Adds records and flushes them; a torn end left by an earlier writing is cut off first, and lines that nothing vouches
 * for are left out, as a line after them would vouch for them. Throws what the disk threw.
 */
export async function appendRecords(
  disk: Disk,
  folder: string,
  records: readonly ManifestRecord[],
): Promise<void> {
  if (records.length === 0) return;
  let manifest = await readManifest(disk, folder);
  if (!manifest.whole) {
    await rewriteManifest(disk, folder);
    manifest = await readManifest(disk, folder);
  }
  const file = manifestIn(folder);
  const isNew = !(await disk.exists(file));
  if (!isNew && (await disk.size(file)) > manifest.wholeBytes) await cut(disk, file, manifest.wholeBytes);
  const { lines, head } = chained(records, manifest.head);
  const handle = await disk.open(file, 'a', 0o600);
  try {
    await writeAll(handle, bytesOf(lines));
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (isNew) await disk.syncFolder(folder);
  await writeJson(disk, headsIn(folder), { heads: [head] } satisfies Heads);
}

async function cut(disk: Disk, file: string, length: number): Promise<void> {
  const handle = await disk.open(file, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes the manifest anew with what the chain vouches for alone, so that it neither grows for ever nor stays broken. */
export async function rewriteManifest(disk: Disk, folder: string): Promise<void> {
  const { backups, head: old } = await readManifest(disk, folder);
  const records = backups
    .filter(({ vouched }) => vouched)
    .map(({ entry, pin }): ManifestRecord => ({
      type: 'made',
      entry,
      ...(pin === undefined ? {} : { pin }),
    }));
  const { lines, head } = chained(records, '');
  await writeJson(disk, headsIn(folder), { heads: [old, head] } satisfies Heads);
  await writeFileAtomic(manifestIn(folder), bytesOf(lines), disk);
  await writeJson(disk, headsIn(folder), { heads: [head] } satisfies Heads);
}
