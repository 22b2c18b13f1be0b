import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import { markAfter } from './mark.ts';
import { encodeRecord, recordAt, scan } from './record.ts';
import type { Position } from './recovered.ts';

export const journalVersion = 1;

const pattern = /^journal-(\d{12})\.log$/;

export const segmentName = (number: number): string => `journal-${String(number).padStart(12, '0')}.log`;

/** The number in a segment's name, by which segments follow each other; `undefined` for any other file. */
export function segmentNumber(name: string): number | undefined {
  const number = pattern.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The first record of a segment: after which change it was begun. */
export interface SegmentHeader extends Position {
  readonly type: 'journal';
  readonly version: number;
  readonly register: Uuid;
}

export function headerRecord(register: Uuid, { seq, mark }: Position): Buffer {
  const header: SegmentHeader = { type: 'journal', version: journalVersion, register, seq, mark };
  return encodeRecord(canonicalJson({ ...header }));
}

/** One change in a segment. */
export interface ChangeRecord extends Position {
  readonly about: About;
  readonly change: Change;
  /** The change's own JSON, over which the mark is made: read back as it was written, never worked out again. */
  readonly text: string;
  /** Which of how many that were appended together, from 1. */
  readonly batch: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

export interface EncodedChange extends Position {
  readonly bytes: Buffer;
}

/** The records of changes appended together after a position. */
export function encodeBatch(
  before: Position,
  changes: readonly Change[],
  about: About,
): readonly EncodedChange[] {
  let { mark } = before;
  const head = `{"about":${canonicalJson(about as unknown as Json)},"batch":[`;
  return changes.map((change, at) => {
    const text = canonicalJson(change as unknown as Json);
    mark = markAfter(mark, text);
    const json = `${head}${at + 1},${changes.length}],"change":${text},"mark":"${mark}","type":"change"}`;
    return { seq: change.seq, mark, bytes: encodeRecord(json) };
  });
}

/** Quotes inside a JSON string are escaped, so these stand only where `encodeBatch` wrote them. */
const [opening, closing] = [',"change":', ',"mark":"'];

/** The changes of a segment, each whole; what is damaged is left out. */
export function* changeRecords(bytes: Buffer): Generator<ChangeRecord> {
  for (const { start, end, json } of scan(bytes)) {
    const record = parsed(json);
    if (record?.type !== 'change') continue;
    const { about, batch, change, mark } = record;
    const text = json.slice(json.indexOf(opening) + opening.length, json.lastIndexOf(closing));
    yield { seq: change.seq, mark, about, change, text, batch, start, end };
  }
}

/** A segment's header and where it ends; `undefined` where the file does not begin with one. */
export function segmentHeader(
  bytes: Buffer,
): { readonly header: SegmentHeader; readonly end: number } | undefined {
  const record = recordAt(bytes, 0);
  const header = record ? parsed(record.json) : undefined;
  return record && header?.type === 'journal' ? { header, end: record.end } : undefined;
}

type Stored =
  | SegmentHeader
  | (Position & {
      readonly type: 'change';
      readonly about: About;
      readonly batch: readonly [number, number];
      readonly change: Change;
    });

function parsed(json: string): Stored | undefined {
  try {
    return JSON.parse(json) as Stored;
  } catch {
    return undefined;
  }
}
