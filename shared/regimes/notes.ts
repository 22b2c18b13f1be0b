/** What was worked out of one thing, each result in a place of its own. */
export type Notes = unknown[];

let places = 0;

/** A place that no other result is noted in. */
export const newPlace = (): number => (places += 1);

/** Stands for `undefined`, so that what came to nothing is not worked out again. */
const nothing = Symbol('nothing came of it');

/** The result of a note that is there. */
export const read = <Result>(note: unknown): Result => (note === nothing ? undefined : note) as Result;

export function write<Result>(notes: Notes, place: number, result: Result): Result {
  notes[place] = result === undefined ? nothing : result;
  return result;
}

/** The notes on an entry. */
export type NotesOf = (entry: object) => Notes;

/**
 * Notes that are kept as long as the entries they are on. Rules look at one entry after another and ask much of each: the
 * notes on the last one are at hand.
 */
export function notesOnEntries(): NotesOf {
  const all = new WeakMap<object, Notes>();
  let last: object | undefined;
  let onLast: Notes = [];
  return (entry) => {
    if (entry === last) return onLast;
    let notes = all.get(entry);
    if (!notes) all.set(entry, (notes = []));
    last = entry;
    onLast = notes;
    return notes;
  };
}
