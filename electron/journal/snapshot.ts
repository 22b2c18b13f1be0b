import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import { contentReader, linesOf, piecesOf, type Content } from '../../shared/file-format/lines.ts';
import { firstMark, sha256 } from './mark.ts';
import type { Position } from './recovered.ts';

const snapshotFormat = 'ropa-desk/snapshot';
const snapshotVersion = 1;
const pieceLength = 1_000_000;
const lineEnd = 10;

const pattern = /^snapshot-(\d{12})\.jsonl$/;

export const snapshotName = (seq: number): string => `snapshot-${String(seq).padStart(12, '0')}.jsonl`;

/** After which change a snapshot was taken, by its name; `undefined` for any other file. */
export function snapshotSeq(name: string): number | undefined {
  const seq = pattern.exec(name)?.[1];
  return seq === undefined ? undefined : Number(seq);
}

/** The first line of a snapshot; `bytes` and `sha256` are those of the rest. */
export interface SnapshotHeader extends Position {
  readonly format: typeof snapshotFormat;
  readonly version: number;
  readonly register: Uuid;
  readonly about: About;
  readonly entities: number;
  readonly changes: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface NewSnapshot {
  readonly register: Uuid;
  readonly seq: number;
  /** Missing where the register begins with this snapshot: its mark is then made of what is in it. */
  readonly mark?: string;
  readonly about: About;
  readonly content: Content;
}

/** The bytes of a snapshot and what their first line says. */
export function encodeSnapshot({ register, seq, mark, about, content }: NewSnapshot): {
  readonly header: SnapshotHeader;
  readonly bytes: Buffer;
} {
  const pieces = Array.from(piecesOf(linesOf(content), pieceLength), (piece) => Buffer.from(piece));
  const body = Buffer.concat(pieces);
  const hash = sha256(body);
  const header: SnapshotHeader = {
    format: snapshotFormat,
    version: snapshotVersion,
    register,
    seq,
    mark: mark ?? firstMark(hash),
    about,
    entities: content.states.size,
    changes: content.changes.length,
    bytes: body.length,
    sha256: hash,
  };
  const line = Buffer.from(`${canonicalJson({ ...header } as unknown as Json)}\n`);
  return { header, bytes: Buffer.concat([line, body]) };
}

export type ReadSnapshot =
  | { readonly header: SnapshotHeader; readonly body: Buffer }
  | { readonly newer: number }
  /** Damaged, or another register's. */
  | undefined;

/** A snapshot whose every bit is as it was written; its content is not read yet. */
export function openSnapshot(bytes: Buffer, register: Uuid): ReadSnapshot {
  const end = bytes.indexOf(lineEnd);
  const header = headerOf(bytes.toString('utf8', 0, Math.max(end, 0)));
  if (header?.format !== snapshotFormat) return undefined;
  if (header.version > snapshotVersion) return { newer: header.version };
  const body = bytes.subarray(end + 1);
  if (header.register !== register || header.bytes !== body.length) return undefined;
  return header.sha256 === sha256(body) ? { header, body } : undefined;
}

function headerOf(line: string): SnapshotHeader | undefined {
  try {
    return (JSON.parse(line) as SnapshotHeader | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is in a snapshot. Throws where it is not what the header promised: a fault of ours. */
export function contentOf({ header, body }: Exclude<ReadSnapshot, undefined | { newer: number }>): Content {
  const reader = contentReader();
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(lineEnd, at);
    const next = end === -1 ? body.length : end;
    reader.add(body.toString('utf8', at, next));
    at = next + 1;
  }
  const content = reader.content();
  if (content.states.size !== header.entities || content.changes.length !== header.changes)
    throw new Error('a snapshot holds another number of entities or changes than it says');
  return content;
}
