import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { journalError } from './journal-error.ts';
import { removeOldFiles, type KnownSegment } from './old-files.ts';
import {
  changesAfter,
  checked,
  lastOf,
  notYetThere,
  startingAt,
  type RecentChanges,
} from './recent-changes.ts';
import type { JournalNotice, Place, Position } from './recovered.ts';
import { recover } from './recover.ts';
import { encodeBatch } from './segment.ts';
import { beginSegment, type SegmentWriter } from './segment-writer.ts';

export interface JournalPlace extends Place {
  /** ISO 8601 instant; it names files that are set aside and decides nothing. */
  readonly now: () => string;
}

/** What is known of a register when its journal is opened. */
export interface Standing {
  readonly about: About;
  readonly states: Map<Uuid, EntityState>;
  readonly recent: RecentChanges;
  readonly segments: readonly KnownSegment[];
  readonly nextSegment: number;
  readonly snapshot: { readonly seq: number; readonly size: number };
  /** A snapshot is due at once: one could not be read, or something had to be left out. */
  readonly isSnapshotMissing: boolean;
  readonly notices: readonly JournalNotice[];
  readonly newer?: number;
  /** What must be done before anything is written. */
  readonly repair?: () => Promise<void>;
}

const mostBytes = 4 * 1024 * 1024;
const mostChanges = 1000;
/** Each start of the program that writes begins one. */
const mostSegments = 50;

interface Work {
  about: About;
  readonly states: Map<Uuid, EntityState>;
  recent: RecentChanges;
  segments: readonly KnownSegment[];
  nextSegment: number;
  snapshot: Standing['snapshot'];
  isSnapshotMissing: boolean;
  repair: Standing['repair'];
  writer?: SegmentWriter | undefined;
  closed: boolean;
}

async function writerFor(place: JournalPlace, work: Work): Promise<SegmentWriter> {
  if (work.repair) await work.repair();
  work.repair = undefined;
  if (work.writer) return work.writer;
  const position = lastOf(work.recent);
  const writer = await beginSegment(place, work.nextSegment++, position);
  work.segments = [...work.segments, { name: writer.name, seq: position.seq }];
  work.writer = writer;
  return writer;
}

async function append(
  place: JournalPlace,
  work: Work,
  changes: readonly Change[],
  about: About,
): Promise<Position> {
  const fresh = notYetThere(work.recent, changes);
  if (fresh.length === 0) return lastOf(work.recent);
  const touched = checked(work.states, fresh);
  const encoded = encodeBatch(lastOf(work.recent), fresh, about);
  const writer = await writerFor(place, work);
  try {
    await writer.write(Buffer.concat(encoded.map(({ bytes }) => bytes)));
  } catch (error) {
    // What a failed flush left in the system's memory may be lost or not: nobody asks that file again.
    work.writer = undefined;
    await writer.abandon();
    throw error;
  }
  const added = encoded.flatMap(({ seq, mark, bytes }, at) => {
    const change = fresh[at];
    return change ? [{ seq, mark, change, length: bytes.length }] : [];
  });
  work.recent = { ...work.recent, list: [...work.recent.list, ...added] };
  for (const state of touched.values()) work.states.set(state.id, state);
  work.about = about;
  return lastOf(work.recent);
}

function isSnapshotDue({ recent, snapshot, segments, isSnapshotMissing }: Work): boolean {
  const since = recent.list.filter(({ seq }) => seq > snapshot.seq);
  if (since.length === 0) return isSnapshotMissing;
  const bytes = since.reduce((sum, { length }) => sum + length, 0);
  return (
    isSnapshotMissing ||
    since.length > mostChanges ||
    segments.length > mostSegments ||
    bytes > Math.max(mostBytes, snapshot.size / 4)
  );
}

async function endSegment(work: Work): Promise<number> {
  const { writer } = work;
  work.writer = undefined;
  await writer?.close();
  return lastOf(work.recent).seq;
}

async function afterSnapshot(place: JournalPlace, work: Work): Promise<void> {
  const { newest, second } = await removeOldFiles(place, work.segments);
  if (newest) work.snapshot = newest;
  work.isSnapshotMissing = false;
  if (!second) return;
  work.segments = work.segments.filter((_, at) => (work.segments[at + 1]?.seq ?? Infinity) > second.seq);
  work.recent = startingAt(work.recent, second.seq);
}

async function contentNow({ disk, folder, register }: JournalPlace, position: Position): Promise<Content> {
  const recovered = await recover(disk, folder, register, position.seq);
  if (recovered?.position.mark === position.mark) return recovered.content;
  throw journalError('JOURNAL_DAMAGED', `what ${folder} held up to change ${position.seq} cannot be read`);
}

/** A register's journal, given what is known of it; see `Journal`. */
export function journalOver(place: JournalPlace, standing: Standing) {
  const work: Work = { ...standing, repair: standing.repair, closed: false };
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(job: () => Promise<Answer>): Promise<Answer> => {
    const turn = queue.then(async () => {
      if (work.closed) throw journalError('JOURNAL_CLOSED', 'the journal is closed');
      return job();
    });
    queue = turn.catch(() => {});
    return turn;
  };
  const writing = <Answer>(job: () => Promise<Answer>): Promise<Answer> =>
    inTurn(async () => {
      if (standing.newer === undefined) return job();
      throw journalError('JOURNAL_NEWER', `release ${standing.newer} of the journal wrote ${place.folder}`);
    });
  return {
    position: () => lastOf(work.recent),
    about: () => work.about,
    notices: standing.notices,
    append: (changes: readonly Change[], about: About) => writing(() => append(place, work, changes, about)),
    changesSince: (position: Position) => inTurn(async () => changesAfter(work.recent, position)),
    content: () => inTurn(() => contentNow(place, lastOf(work.recent))),
    isSnapshotDue: () => standing.newer === undefined && isSnapshotDue(work),
    rotate: () => writing(() => endSegment(work)),
    afterSnapshot: () => writing(() => afterSnapshot(place, work)),
    close: async () => {
      await inTurn(() => endSegment(work)).catch(() => {});
      work.closed = true;
    },
  };
}
