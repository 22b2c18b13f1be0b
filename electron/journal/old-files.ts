import path from 'node:path';
import { bufferOf } from './buffer-of.ts';
import type { Place } from './recovered.ts';
import { openSnapshot, snapshotSeq } from './snapshot.ts';

/** A segment and the number of the change after which it was begun, where that is known. */
export interface KnownSegment {
  readonly name: string;
  readonly seq?: number;
}

interface SnapshotFile {
  readonly seq: number;
  /** In bytes. */
  readonly size: number;
}

/** The two newest snapshots that can be read; nothing from before the second is needed any more. */
export interface KeptSnapshots {
  readonly newest?: SnapshotFile;
  readonly second?: SnapshotFile;
}

/**
 * Deletes what lies before the two newest snapshots that can still be read to the last bit; where there are not two, it
 * deletes nothing. `segments` are in order, the one being written to among them.
 */
export async function removeOldFiles(
  place: Place,
  segments: readonly KnownSegment[],
): Promise<KeptSnapshots> {
  const { disk, folder } = place;
  const names = (await disk.list(folder)).filter((name) => snapshotSeq(name) !== undefined).toSorted();
  const [newest, second] = await readable(place, names.toReversed());
  if (!newest) return {};
  if (!second) return { newest };
  const oldSnapshots = names.filter((name) => (snapshotSeq(name) ?? 0) < second.seq);
  const oldSegments = segments.filter((_, at) => (segments[at + 1]?.seq ?? Infinity) <= second.seq);
  const old = [...oldSnapshots, ...oldSegments.map(({ name }) => name)];
  for (const name of old)
    if (await disk.exists(path.join(folder, name))) await disk.unlink(path.join(folder, name));
  if (old.length > 0) await disk.syncFolder(folder);
  return { newest, second };
}

async function readable(
  { disk, folder, register }: Place,
  newestFirst: readonly string[],
): Promise<readonly SnapshotFile[]> {
  const good: SnapshotFile[] = [];
  for (const name of newestFirst) {
    if (good.length === 2) break;
    const bytes = bufferOf(await disk.readFile(path.join(folder, name)));
    const snapshot = openSnapshot(bytes, register);
    if (snapshot && !('newer' in snapshot)) good.push({ seq: snapshot.header.seq, size: bytes.length });
  }
  return good;
}
