import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import { markAfter } from './mark.ts';
import type { Position } from './recovered.ts';
import { changeRecords, journalVersion, type ChangeRecord, type SegmentHeader } from './segment.ts';

/** A segment as it was read. */
export interface Segment {
  readonly name: string;
  readonly bytes: Buffer;
  readonly header?: SegmentHeader;
  readonly headerEnd: number;
}

/** A change that follows the one before it, and where its batch begins. */
export interface Link extends Position {
  readonly change: Change;
  readonly about: About;
  /** How many bytes it takes in its segment. */
  readonly length: number;
  readonly segment: string;
  readonly batchStart: number;
}

/** The place from which a segment does not go on. */
export interface Break {
  readonly segment: string;
  /** How many of its bytes are good. */
  readonly keep: number;
}

export interface Chain {
  readonly links: readonly Link[];
  /** Something is there that does not follow: what comes after cannot be used. */
  readonly gap?: Break;
  /** The last segment ends in bytes that are no whole batch. */
  readonly tail?: Break;
  /** The version of a segment that a later release wrote. */
  readonly newer?: number;
}

/**
 * The changes after a snapshot, joined by number and mark over all segments. Whoever began a segment knew the last
 * acknowledged change: what an earlier segment holds beyond that was never acknowledged and does not count.
 */
export function chainOf(base: Position, segments: readonly Segment[], register: Uuid): Chain {
  const links: Link[] = [];
  let tail: Break | undefined;
  for (const [at, segment] of segments.entries()) {
    const following = segments[at + 1]?.header;
    if (following && following.seq <= base.seq) continue;
    const { header, name, headerEnd } = segment;
    if (header && header.version > journalVersion) return { links, newer: header.version };
    if (header && (header.register !== register || !rewind(base, links, header)))
      return { links, gap: tail ?? { segment: name, keep: 0 } };
    const { keep, broken } = extend(base, links, segment, headerEnd);
    if (broken) return { links, gap: { segment: name, keep } };
    tail = keep < segment.bytes.length ? { segment: name, keep } : undefined;
  }
  return { links, ...(tail ? { tail } : {}) };
}

/** Goes back to where a segment was begun; false where that place is not known. */
function rewind(base: Position, links: Link[], { seq, mark }: Position): boolean {
  if (seq < base.seq) return true;
  const place = seq === base.seq ? base : links[seq - base.seq - 1];
  if (place?.mark !== mark) return false;
  links.length = seq - base.seq;
  return true;
}

interface Extent {
  readonly keep: number;
  readonly broken: boolean;
}

function extend(base: Position, links: Link[], segment: Segment, headerEnd: number): Extent {
  let keep = headerEnd;
  let isFirst = true;
  for (const batch of batches(changeRecords(segment.bytes))) {
    const [first, last] = [batch[0], batch.at(-1)];
    if (!first || !last) continue;
    // A segment that lost its header still tells by its first change where it was begun.
    if (isFirst && !segment.header && first.seq > base.seq)
      links.length = Math.min(links.length, first.seq - base.seq - 1);
    isFirst = false;
    if (last.seq <= base.seq) {
      keep = last.end;
      continue;
    }
    const position = links.at(-1) ?? base;
    // What is left of one batch at the end was written at once and never acknowledged.
    if (last.batch[0] !== last.batch[1] || first.batch[0] !== 1) {
      if (first.seq - first.batch[0] === position.seq) continue;
      return { keep, broken: true };
    }
    const joined = join(position, batch, segment.name, base);
    if (!joined) return { keep, broken: true };
    links.push(...joined);
    keep = last.end;
  }
  return { keep, broken: false };
}

/** Records appended together, as far as they lie one behind the other. */
function* batches(records: Iterable<ChangeRecord>): Generator<readonly ChangeRecord[]> {
  let open: ChangeRecord[] = [];
  for (const record of records) {
    const last = open.at(-1);
    if (last && (record.batch[0] === 1 || last.end !== record.start)) {
      yield open;
      open = [];
    }
    open.push(record);
    if (record.batch[0] !== record.batch[1]) continue;
    yield open;
    open = [];
  }
  if (open.length > 0) yield open;
}

function join(
  before: Position,
  batch: readonly ChangeRecord[],
  segment: string,
  base: Position,
): readonly Link[] | undefined {
  const links: Link[] = [];
  const batchStart = batch[0]?.start ?? 0;
  let position = before;
  for (const { seq, mark, text, change, about, start, end } of batch) {
    if (seq <= base.seq) continue;
    if (seq !== position.seq + 1 || markAfter(position.mark, text) !== mark) return undefined;
    position = { seq, mark };
    links.push({ seq, mark, change, about, length: end - start, segment, batchStart });
  }
  return links;
}
