import { deflateSync } from 'fflate';
import { checksum } from '../../shared/sources/zip/checksum.ts';

/** A part of a packed file of which everything may be a lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  /** The name before the contents, where it differs from that of the directory. */
  readonly localName?: string;
  /** Lies at the same place as the entry of this index instead of having bytes of its own. */
  readonly sameAs?: number;
}

interface Placed extends RawEntry {
  readonly packed: Uint8Array;
  readonly at: number;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function record(
  signature: number,
  fields: readonly (readonly [2 | 4, number])[],
  ...tail: readonly Uint8Array[]
): Uint8Array {
  const bytes: number[] = [];
  for (const [length, value] of [[4, signature] as const, ...fields])
    for (let byte = 0; byte < length; byte += 1) bytes.push((value >>> (8 * byte)) & 0xff);
  return joined([Uint8Array.from(bytes), ...tail]);
}

/** Bytes one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const common = ({ flags = 0, method = 8, ...entry }: Placed): readonly (readonly [2 | 4, number])[] => [
  [2, flags],
  [2, method],
  [4, 0x5c210000],
  [4, entry.checksum ?? checksum(entry.content)],
  [4, entry.packed.length],
  [4, entry.declaredSize ?? entry.content.length],
];

/** A packed file (APPNOTE 4.3) with whatever lies its entries and its end are given. */
export function rawZip(
  entries: readonly RawEntry[],
  end: { readonly count?: number; readonly start?: number } = {},
): Uint8Array {
  const body: Uint8Array[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.method === 0 ? entry.content : deflateSync(entry.content, { level: 9 });
    const twin = entry.sameAs === undefined ? undefined : placed[entry.sameAs];
    const one: Placed = { ...entry, packed, at: twin?.at ?? at };
    placed.push(one);
    if (twin) continue;
    const name = latin(entry.localName ?? entry.name);
    const local = record(0x04034b50, [[2, 20], ...common(one), [2, name.length], [2, 0]], name, packed);
    body.push(local);
    at += local.length;
  }
  const directory = joined(
    placed.map((one) => {
      const name = latin(one.name);
      return record(
        0x02014b50,
        [
          [2, 20],
          [2, 20],
          ...common(one),
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, one.at],
        ],
        name,
      );
    }),
  );
  const count = end.count ?? placed.length;
  const tail = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, end.start ?? at],
    [2, 0],
  ]);
  return joined([...body, directory, tail]);
}
