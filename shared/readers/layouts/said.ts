import type { FoundRecord, Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { core } from './understanding.ts';

/** What a layout made of a part of the file. */
export interface Piece {
  readonly records: readonly FoundRecord[];
  readonly ofAll: readonly Said[];
}

export const nothing: Piece = { records: [], ofAll: [] };

export const joinPieces = (pieces: readonly Piece[]): Piece => ({
  records: pieces.flatMap(({ records }) => records),
  ofAll: pieces.flatMap(({ ofAll }) => ofAll),
});

export const say = (target: TargetId | undefined, label: string, text: string, place: Place): Said => ({
  target,
  label,
  text,
  place,
});

/** The lines that say something, one below the other. */
export const linesSaid = (...lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('\n');

/** The places a list of sayings fills. */
export const targetsOf = (said: readonly Said[]): ReadonlySet<TargetId> =>
  new Set(said.flatMap(({ target, text }) => (target === undefined || text === '' ? [] : [target])));

/** How many of the places that both laws ask for are filled. */
export const coreIn = (said: readonly Said[]): number =>
  [...targetsOf(said)].filter((target) => core.has(target)).length;

/** Sayings under the same label become one, a line each; what repeats a line already said adds nothing, and parties stay apart. */
export function gather(said: readonly Said[]): readonly Said[] {
  const gathered = new Map<string, Said>();
  for (const one of said) {
    const isAlone = one.label === '' || one.party !== undefined;
    const key = `${one.target ?? ''}\n${isAlone ? one.place.en + one.text : one.label}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, one);
    else if (one.text !== '' && !known.text.split('\n').includes(one.text))
      gathered.set(key, { ...known, text: known.text === '' ? one.text : `${known.text}\n${one.text}` });
  }
  return [...gathered.values()];
}
