import { fold } from '../../../shared/basics/fold.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Names } from './names.ts';
import { takeSearchPieces } from './search-pieces.ts';

/** Finds activities by words. An activity that did not change is never read twice. */
export interface SearchIndex {
  /** Reads activities not yet known until `isTimeUp`; gives whether all are known now. */
  readonly prepare: (activities: readonly Activity[], isTimeUp: () => boolean) => boolean;
  /** The activities that hold every word of the query, in the order given. */
  readonly find: (activities: readonly Activity[], query: string) => readonly Activity[];
}

/** The words of a query as they are compared: folded, each once. */
export const queryWords = (query: string): readonly string[] => [
  ...new Set(fold(query).trim().split(' ').filter(Boolean)),
];

/**
 * Each text is kept and searched once, however many activities it stands in: labels of codes stand in hundreds, and
 * people repeat themselves. An activity is the numbers of its texts.
 */
interface Pool {
  readonly numbers: Map<string, number>;
  readonly folded: string[];
}

function numberOf(piece: string, { numbers, folded }: Pool): number {
  const known = numbers.get(piece);
  if (known !== undefined) return known;
  const made = folded.push(fold(piece)) - 1;
  numbers.set(piece, made);
  return made;
}

function numbersOf(activity: Activity, names: Names, pool: Pool): Uint32Array {
  const numbers = new Set<number>();
  takeSearchPieces(activity, names, (piece) => numbers.add(numberOf(piece, pool)));
  return Uint32Array.from(numbers);
}

/** Which texts of the pool hold the word: 1 at their number. A plain loop: it runs at every key. */
function holdersOf(word: string, { folded }: Pool): Uint8Array {
  const holders = new Uint8Array(folded.length);
  for (let number = 0; number < folded.length; number += 1) {
    if (folded[number]?.includes(word)) holders[number] = 1;
  }
  return holders;
}

function holdsOne(numbers: Uint32Array, holders: Uint8Array): boolean {
  for (let at = 0; at < numbers.length; at += 1) if (holders[numbers[at] ?? 0] === 1) return true;
  return false;
}

/** The activities of one list with their texts, side by side. */
interface Listing {
  readonly activities: readonly Activity[];
  readonly pieces: readonly Uint32Array[];
}

interface LastFound {
  readonly listing: Listing;
  readonly words: readonly string[];
  /** The places in the listing that were found. */
  readonly places: readonly number[];
}

/** Whether all that holds these words also holds those: true while a person types on. */
const narrows = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((old) => words.some((word) => word.includes(old)));

/** The places of a listing, or those of `before`, whose activities hold every word. */
function placesWith(
  holders: readonly Uint8Array[],
  { pieces }: Listing,
  before: readonly number[] | undefined,
): readonly number[] {
  const places: number[] = [];
  const count = before?.length ?? pieces.length;
  for (let at = 0; at < count; at += 1) {
    const place = before?.[at] ?? at;
    const numbers = pieces[place];
    if (numbers && holders.every((one) => holdsOne(numbers, one))) places.push(place);
  }
  return places;
}

const activitiesAt = (places: readonly number[], activities: readonly Activity[]): readonly Activity[] =>
  places.length === activities.length ? activities : places.flatMap((at) => activities[at] ?? []);

/** An index over activities whose references have these names; new names make a new index. */
export function searchIndex(names: Names): SearchIndex {
  const pool: Pool = { numbers: new Map(), folded: [] };
  const known = new WeakMap<Activity, Uint32Array>();
  let listing: Listing = { activities: [], pieces: [] };
  let last: LastFound | undefined;

  const piecesOf = (activity: Activity): Uint32Array => {
    const before = known.get(activity);
    if (before) return before;
    const made = numbersOf(activity, names, pool);
    known.set(activity, made);
    return made;
  };

  return {
    prepare: (activities, isTimeUp) => {
      for (const activity of activities) {
        if (known.has(activity)) continue;
        if (isTimeUp()) return false;
        piecesOf(activity);
      }
      return true;
    },
    find: (activities, query) => {
      const words = queryWords(query);
      if (words.length === 0) return activities;
      if (listing.activities !== activities) listing = { activities, pieces: activities.map(piecesOf) };
      const holders = words.map((word) => holdersOf(word, pool));
      const before = last?.listing === listing && narrows(words, last.words) ? last.places : undefined;
      const places = placesWith(holders, listing, before);
      last = { listing, words, places };
      return activitiesAt(places, activities);
    },
  };
}

const indexes = new WeakMap<Names, SearchIndex>();

/** The one index over activities with these names: it outlives the page that searches. */
export function searchIndexFor(names: Names): SearchIndex {
  const before = indexes.get(names);
  if (before) return before;
  const made = searchIndex(names);
  indexes.set(names, made);
  return made;
}
