import path from 'node:path';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { errorCode } from '../files/error-code.ts';
import { journalError } from './journal-error.ts';
import { mend } from './mend.ts';
import { journalOver, type JournalPlace, type Standing } from './journal-over.ts';
import type { JournalNotice, Position } from './recovered.ts';
import { segmentNumber } from './segment.ts';
import { snapshotSeq } from './snapshot.ts';
import { surveyOf, type Survey } from './survey.ts';
import { putSnapshot } from './write-snapshot.ts';

/** The journal of one register, open for writing. What is asked of it is done one after another, in that order. */
export interface Journal {
  /** The last change that is acknowledged. */
  readonly position: () => Position;
  readonly about: () => About;
  /** What was found amiss when it was opened. */
  readonly notices: readonly JournalNotice[];
  /**
   * Appends changes, all or none; when this comes back they are on the disk. Changes that are there already are
   * acknowledged again. Throws with a code of the disk or a `JournalCode`: nothing is acknowledged then, and the same
   * changes may be given again when the cause is gone.
   */
  readonly append: (changes: readonly Change[], about: About) => Promise<Position>;
  /** The changes after a position; `undefined` where the journal does not know it. */
  readonly changesSince: (position: Position) => Promise<readonly Change[] | undefined>;
  /** The whole register, read from the disk. */
  readonly content: () => Promise<Content>;
  readonly isSnapshotDue: () => boolean;
  /** Ends the segment; gives the number of the change up to which a snapshot may be written now. */
  readonly rotate: () => Promise<number>;
  /** To be called when `writeSnapshot` is done: deletes what the two newest readable snapshots make superfluous. */
  readonly afterSnapshot: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How many of the changes in a snapshot can still be recognised when they are given again. */
const recognised = 200;

/**
 * Opens a register's journal. What a crash or the disk left broken is set aside and mended first; where the disk refuses
 * even that (it is full), it is done before the first append. `undefined` where there is no register; throws as `recover`
 * does. Only one may be open on a folder at a time: that is for the caller to see to.
 */
export async function openJournal(place: JournalPlace): Promise<Journal | undefined> {
  const survey = await surveyOf(place);
  if (!survey) return undefined;
  const standing = standingOf(survey);
  if (survey.newer !== undefined)
    return journalOver(place, { ...standing, newer: survey.newer, notices: survey.notices });
  const repair = async (): Promise<void> => {
    const now = await surveyOf(place);
    if (now) await mend({ ...place, at: place.now() }, now);
  };
  try {
    const notices = await mend({ ...place, at: place.now() }, survey);
    return journalOver(place, { ...standing, notices });
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return journalOver(place, { ...standing, notices: survey.notices, repair });
  }
}

function standingOf(survey: Survey): Omit<Standing, 'notices'> {
  const { base, links, about, content, segments } = survey;
  const { gap } = survey;
  const left = gap
    ? segments.filter(({ name }) => name < gap.segment || (name === gap.segment && gap.keep > 0))
    : segments;
  return {
    about,
    states: new Map(content.states),
    recent: {
      base: { seq: base.seq, mark: base.mark },
      earlier: base.content.changes.slice(-recognised),
      list: links.map(({ seq, mark, change, length }) => ({ seq, mark, change, length })),
    },
    segments: left.map(({ name, header }) => ({ name, ...(header ? { seq: header.seq } : {}) })),
    nextSegment: 1 + Math.max(0, ...segments.map(({ name }) => segmentNumber(name) ?? 0)),
    snapshot: { seq: base.seq, size: base.size },
    isSnapshotMissing: survey.damaged.length + survey.poisoned.length > 0 || gap !== undefined,
  };
}

/**
 * Makes a register with what is given and opens its journal; the number of its last change is that of the last one given
 * unless `seq` says another. Throws `JOURNAL_THERE` where the folder holds a register already. The folder above must be
 * there for good.
 */
export async function createJournal(
  place: JournalPlace,
  content: Content,
  about: About,
  seq = content.changes.at(-1)?.seq ?? 0,
): Promise<Journal> {
  const { disk, folder, register } = place;
  await disk.makeFolder(folder);
  const names = await disk.list(folder);
  if (names.some((name) => snapshotSeq(name) !== undefined || segmentNumber(name) !== undefined))
    throw journalError('JOURNAL_THERE', `there is a register in ${folder}`);
  const { header, size } = await putSnapshot(place, { register, seq, about, content });
  await disk.syncFolder(path.dirname(folder));
  return journalOver(place, {
    about,
    states: new Map(content.states),
    recent: {
      base: { seq, mark: header.mark },
      earlier: content.changes.slice(-recognised),
      list: [],
    },
    segments: [],
    nextSegment: 1,
    snapshot: { seq, size },
    isSnapshotMissing: false,
    notices: [],
  });
}
