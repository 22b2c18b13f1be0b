import path from 'node:path';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { bufferOf } from './buffer-of.ts';
import { journalError } from './journal-error.ts';
import type { Place } from './recovered.ts';
import { recover } from './recover.ts';
import {
  contentOf,
  encodeSnapshot,
  openSnapshot,
  snapshotName,
  type NewSnapshot,
  type SnapshotHeader,
} from './snapshot.ts';

export interface SnapshotCounts {
  readonly seq: number;
  readonly entities: number;
  readonly changes: number;
}

/**
 * Writes a snapshot of a register as it stands after change `upTo`, which the journal must have acknowledged. It gets its
 * name only when it was read back and is what was meant. Runs beside the open journal, in a worker.
 */
export async function writeSnapshot(place: Place, upTo: number): Promise<SnapshotCounts> {
  const recovered = await recover(place.disk, place.folder, place.register, upTo);
  if (recovered?.position.seq !== upTo)
    throw journalError('JOURNAL_DAMAGED', `change ${upTo} cannot be read in ${place.folder}`);
  const { position, about, content } = recovered;
  const { header } = await putSnapshot(place, { register: place.register, ...position, about, content });
  return { seq: header.seq, entities: header.entities, changes: header.changes };
}

/** Writes a snapshot's file whole, flushed and read back, or not at all. */
export async function putSnapshot(
  { disk, folder, register }: Place,
  snapshot: NewSnapshot,
): Promise<{ readonly header: SnapshotHeader; readonly size: number }> {
  const { header, bytes } = encodeSnapshot(snapshot);
  await writeFileAtomic(path.join(folder, snapshotName(header.seq)), bytes, disk, async (file) => {
    const back = openSnapshot(bufferOf(await disk.readFile(file)), register);
    if (!back || 'newer' in back || back.header.sha256 !== header.sha256)
      throw Object.assign(new Error(`${file} does not read back as it was written`), { code: 'EIO' });
    contentOf(back);
  });
  return { header, size: bytes.length };
}
