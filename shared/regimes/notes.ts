/** What was worked out of one thing, each result in a place of its own. */
export type Notes = unknown[];

let places = 0;

/** A place that no other result is noted in. */
export const newPlace = (): number => (places += 1);

/** Stands for `undefined`, so that what came to nothing is not worked out again. */
const nothing = Symbol('nothing came of it');

/** The result of a note that is there. */
export const read = (note: unknown): unknown => (note === nothing ? undefined : note);

export function write<Result>(notes: Notes, place: number, result: Result): Result {
  notes[place] = result ?? nothing;
  return result;
}

/** The notes on an entry. */
export type NotesOf = (entry: object) => Notes;

/**
 * Notes on the entry that was asked for last. Rules look at one activity after another and ask much of each; notes on all
 * of ten thousand would cost more to keep than to make again.
 */
export function notesOnLast(): NotesOf {
  let last: object | undefined;
  let notes: Notes = [];
  return (entry) => {
    if (entry !== last) [last, notes] = [entry, []];
    return notes;
  };
}
