import { Inflate } from 'fflate';
import { keepWithin, refuse, Refused } from '../refusal.ts';
import { checksum } from './checksum.ts';
import { entriesOf, refuseDamaged, type Entry } from './directory.ts';

/** So many packed bytes are unpacked at once: what they become is counted before there is more of it. */
const step = 16 * 1024;
/** Below this size a high ratio fills nothing. */
const ratioFrom = 1024 * 1024;

/** Enough to recognise a part by. */
const lookedAt = 256 * 1024;

/** A packed file. Its parts are unpacked only when asked for by name, piece by piece, and counted as they come. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    const seen = new Set<string>();
    for (const entry of entriesOf(bytes)) {
      const folded = entry.name.toLowerCase();
      if (seen.has(folded)) refuseTwins();
      seen.add(folded);
      this.entries.set(entry.name, entry);
    }
  }

  /** The names of all parts, for recognition; none is ever a name on a disk. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Hands out a part piece by piece; a part that was changed after it was packed is refused at its end. */
  read(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name);
    if (!entry) return refuseDamaged();
    let [size, sum] = [0, 0];
    unpack(entry, (piece) => {
      size += piece.length;
      keepWithin('unzippedPart', size);
      keepWithin('unzippedTotal', (this.unpacked += piece.length));
      if (size > ratioFrom) keepWithin('zipRatio', size / entry.packed.length);
      sum = checksum(piece, sum);
      take(piece);
    });
    if (sum !== entry.checksum) refuseDamaged();
    return undefined;
  }

  /** The letters of a part that are ASCII, for recognition. */
  letters(name: string): string {
    let letters = '';
    if (!this.has(name)) return letters;
    this.read(name, (piece) => {
      if (letters.length < lookedAt) letters += new TextDecoder('latin1').decode(piece);
    });
    return letters;
  }
}

function unpack({ method, packed }: Entry, take: (piece: Uint8Array) => void): void {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += step) take(packed.subarray(at, at + step));
    return;
  }
  if (method !== 8) return refuseDamaged();
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    ended ||= final;
    take(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuseDamaged();
  }
  if (!ended) refuseDamaged();
  return undefined;
}

function refuseTwins(): never {
  return refuse(
    'hostile',
    'Two parts of the file have the same name, so that each program may read another one. Do not trust the file, and ask who sent it for another copy.',
    'Две части файла названы одинаково, и каждая программа может прочесть свою. Не доверяйте файлу и попросите у отправителя другую копию.',
  );
}
