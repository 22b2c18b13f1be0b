import { crc32 } from 'node:zlib';

const lineEnd = 10;
const space = 32;
/** `crc32 SP length SP`, both as eight hexadecimal digits. */
const prefixLength = 18;
const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** One record: CRC-32 and length of the JSON in bytes, the JSON (which holds no line end), a line end. */
export function encodeRecord(json: string): Buffer {
  const text = Buffer.from(json);
  return Buffer.concat([
    Buffer.from(`${hex(crc32(text))} ${hex(text.length)} `),
    text,
    Buffer.from([lineEnd]),
  ]);
}

/** A whole record, and where it lies in its file. */
export interface FoundRecord {
  readonly start: number;
  readonly end: number;
  readonly json: string;
}

const hexAt = (bytes: Buffer, at: number): number => {
  const text = bytes.toString('latin1', at, at + 8);
  return /^[0-9a-f]{8}$/.test(text) ? Number.parseInt(text, 16) : Number.NaN;
};

/** The record that begins here, if one does and every bit of its JSON is as it was written; the line end need only be there. */
export function recordAt(bytes: Buffer, start: number): FoundRecord | undefined {
  if (start + prefixLength >= bytes.length) return undefined;
  if (bytes[start + 8] !== space || bytes[start + 17] !== space) return undefined;
  const body = start + prefixLength;
  const last = body + hexAt(bytes, start + 9);
  if (!(last < bytes.length)) return undefined;
  const text = bytes.subarray(body, last);
  if (crc32(text) !== hexAt(bytes, start)) return undefined;
  return { start, end: last + 1, json: text.toString('utf8') };
}

/** All whole records of a file. What lies between them is passed over to the next line. */
export function* scan(bytes: Buffer): Generator<FoundRecord> {
  let at = 0;
  while (at < bytes.length) {
    const record = recordAt(bytes, at);
    if (record) {
      yield record;
      at = record.end;
      continue;
    }
    const next = bytes.indexOf(lineEnd, at);
    if (next === -1) return;
    at = next + 1;
  }
}
