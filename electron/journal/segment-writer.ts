import path from 'node:path';
import type { OpenFile } from '../files/disk.ts';
import { writeAll } from '../files/write-all.ts';
import type { Place, Position } from './recovered.ts';
import { headerRecord, segmentName } from './segment.ts';
import { snapshotSeq } from './snapshot.ts';

/** The segment that is written to. */
export interface SegmentWriter {
  readonly name: string;
  /** Comes back when the bytes are on the disk; after it threw, the segment is to be abandoned. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Closes it for good after a failure, and takes it away if nothing in it was ever acknowledged. Never throws. */
  readonly abandon: () => Promise<void>;
}

const missing = (what: string): Error => Object.assign(new Error(`${what} is gone`), { code: 'ENOENT' });

/** Begins a segment after a position; its header and its name are on the disk when this comes back. */
export async function beginSegment(place: Place, number: number, after: Position): Promise<SegmentWriter> {
  const { disk, folder, register } = place;
  const names = await disk.list(folder);
  // In a folder without its snapshot a journal would be a new, empty register.
  if (!names.some((name) => snapshotSeq(name) !== undefined)) throw missing(`the register in ${folder}`);
  const name = segmentName(number);
  const target = path.join(folder, name);
  const writer = writerOf(await disk.open(target, 'wx', 0o600), name, target, place);
  try {
    await writer.write(headerRecord(register, after));
    await disk.syncFolder(folder);
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  return writer;
}

function writerOf(file: OpenFile, name: string, target: string, { disk }: Place): SegmentWriter {
  let acknowledged = -1;
  return {
    name,
    write: async (bytes) => {
      await writeAll(file, bytes);
      await file.datasync();
      // A file that was deleted takes writes as before; they are in nobody's reach.
      if (!(await disk.exists(target))) throw missing(target);
      acknowledged += 1;
    },
    close: () => file.close(),
    abandon: async () => {
      await file.close().catch(() => {});
      if (acknowledged < 1) await disk.unlink(target).catch(() => {});
    },
  };
}
