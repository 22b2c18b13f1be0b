import path from 'node:path';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { errorCode } from '../files/error-code.ts';
import { bufferOf } from './buffer-of.ts';
import { chainOf, type Break, type Chain, type Link, type Segment } from './chain.ts';
import { journalError } from './journal-error.ts';
import type { JournalNotice, Place, Position } from './recovered.ts';
import { replayLinks } from './replay-links.ts';
import { segmentHeader, segmentNumber } from './segment.ts';
import { contentOf, openSnapshot, snapshotSeq } from './snapshot.ts';

/** The snapshot that everything else is laid over. */
interface Base extends Position {
  readonly about: About;
  readonly content: Content;
  /** The size of the snapshot's file in bytes. */
  readonly size: number;
}

/** All that can be known of a register from its folder. */
export interface Survey {
  readonly base: Base;
  readonly links: readonly Link[];
  readonly position: Position;
  readonly about: About;
  readonly content: Content;
  readonly segments: readonly Segment[];
  /** The names of snapshots that cannot be read, newest first. */
  readonly damaged: readonly string[];
  readonly gap?: Break;
  readonly tail?: Break;
  readonly newer?: number;
  /** Segments that hold a value which could not be carried out. */
  readonly poisoned: readonly string[];
  /** Of what a reader of the register has to know. */
  readonly notices: readonly JournalNotice[];
}

/** Reads the folder as often as files go away meanwhile: another part of the program may be clearing old ones. */
export async function surveyOf(place: Place, upTo = Infinity): Promise<Survey | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lookOver(place, upTo);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === 3) throw error;
    }
  }
}

async function lookOver(place: Place, upTo: number): Promise<Survey | undefined> {
  const names = await namesIn(place);
  const segments = await segmentsAmong(names, place);
  const found = await baseAmong(names, place, upTo);
  if (!found.base && found.damaged.length + segments.length === 0 && found.newer === undefined)
    return undefined;
  const base = found.base ?? beginning(segments);
  if (!base && names.some((name) => (snapshotSeq(name) ?? 0) > upTo)) return undefined;
  if (!base) throw unreadable(place.folder, found.newer);
  const survey = surveyFrom(base, chainOf(base, segments, place.register), upTo);
  if (!found.base && (survey.gap || survey.links.length === 0)) throw unreadable(place.folder, found.newer);
  const newer = survey.newer ?? found.newer;
  const notices: JournalNotice[] = [
    ...found.damaged.map((file) => ({ type: 'snapshot-damaged', file, usedSeq: base.seq }) as const),
    ...(survey.gap ? [{ type: 'gap', after: survey.position.seq, file: survey.gap.segment } as const] : []),
    ...(newer === undefined ? [] : [{ type: 'newer', version: newer } as const]),
    ...survey.notices,
  ];
  return { ...survey, segments, damaged: found.damaged, notices, ...(newer === undefined ? {} : { newer }) };
}

const unreadable = (folder: string, newer: number | undefined): Error =>
  newer === undefined
    ? journalError('JOURNAL_DAMAGED', `no snapshot in ${folder} can be read`)
    : journalError('JOURNAL_NEWER', `a later release wrote ${folder}`);

async function namesIn({ disk, folder }: Place): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function segmentsAmong(names: readonly string[], { disk, folder }: Place): Promise<readonly Segment[]> {
  const inOrder = names.filter((name) => segmentNumber(name) !== undefined).toSorted();
  const segments: Segment[] = [];
  for (const name of inOrder) {
    const bytes = bufferOf(await disk.readFile(path.join(folder, name)));
    const head = segmentHeader(bytes);
    segments.push({ name, bytes, headerEnd: head?.end ?? 0, ...(head ? { header: head.header } : {}) });
  }
  return segments;
}

interface FoundBase {
  readonly base?: Base;
  readonly damaged: readonly string[];
  readonly newer?: number;
}

async function baseAmong(names: readonly string[], place: Place, upTo: number): Promise<FoundBase> {
  const damaged: string[] = [];
  let newer: number | undefined;
  const newestFirst = names
    .filter((name) => snapshotSeq(name) !== undefined)
    .toSorted()
    .toReversed();
  for (const name of newestFirst) {
    if ((snapshotSeq(name) ?? 0) > upTo) continue;
    const bytes = await snapshotBytes(path.join(place.folder, name), place);
    const snapshot = bytes ? openSnapshot(bytes, place.register) : undefined;
    if (!snapshot) damaged.push(name);
    else if ('newer' in snapshot) newer = Math.max(newer ?? 0, snapshot.newer);
    else {
      const { seq, mark, about } = snapshot.header;
      const base: Base = { seq, mark, about, content: contentOf(snapshot), size: bytes?.length ?? 0 };
      return { base, damaged, ...(newer === undefined ? {} : { newer }) };
    }
  }
  return { damaged, ...(newer === undefined ? {} : { newer }) };
}

/** A place on the disk that can no longer be read is as good as damage: there is an earlier snapshot. */
async function snapshotBytes(file: string, { disk }: Place): Promise<Buffer | undefined> {
  try {
    return bufferOf(await disk.readFile(file));
  } catch (error) {
    if (errorCode(error) === 'EIO') return undefined;
    throw error;
  }
}

/** Where no snapshot can be read, but the journal goes back to the first change: nothing, before that change. */
function beginning(segments: readonly Segment[]): Base | undefined {
  const header = segments[0]?.header;
  if (header?.seq !== 0) return undefined;
  const about: About = { name: {}, activities: 0, changedAt: '', takenInUpTo: 0 };
  return { seq: 0, mark: header.mark, about, content: { states: new Map(), changes: [] }, size: 0 };
}

function surveyFrom(base: Base, chain: Chain, upTo: number): Omit<Survey, 'segments' | 'damaged'> {
  const wanted = chain.links.filter(({ seq }) => seq <= upTo);
  const isCut = wanted.length < chain.links.length || wanted.at(-1)?.seq === upTo || base.seq === upTo;
  const first = replayLinks(new Map(base.content.states), wanted);
  const { unfit } = first;
  // Of changes that were appended together, none stands where one cannot.
  const good = unfit
    ? wanted.slice(
        0,
        wanted.findIndex((link) => isSameBatch(link, unfit)),
      )
    : wanted;
  const replayed = unfit ? replayLinks(new Map(base.content.states), good) : first;
  const { links, states, notices, poisoned } = replayed;
  const gap = unfit ? { segment: unfit.segment, keep: unfit.batchStart } : isCut ? undefined : chain.gap;
  const last = links.at(-1) ?? base;
  return {
    base,
    links,
    position: { seq: last.seq, mark: last.mark },
    about: last.about,
    content: { states, changes: [...base.content.changes, ...links.map(({ change }) => change)] },
    notices,
    poisoned,
    ...(gap ? { gap } : {}),
    ...(chain.tail && !unfit ? { tail: chain.tail } : {}),
    ...(chain.newer === undefined ? {} : { newer: chain.newer }),
  };
}

const isSameBatch = (a: Link, b: Link): boolean => a.segment === b.segment && a.batchStart === b.batchStart;
