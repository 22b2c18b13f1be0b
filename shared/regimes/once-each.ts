import type { Context } from './context.ts';
import { newPlace, notesOnLast, read, write } from './notes.ts';
import { surroundingsOf } from './of-each.ts';

/**
 * What follows from one activity and takes work to find out: worked out once while rules look at it, as long as nothing
 * beside the activities of the register changes.
 * @param work may look at the activity and at all of the register but other activities
 */
export function onceEach<Subject extends object, Result>(
  work: (subject: Subject, context: Context) => Result,
): (subject: Subject, context: Context) => Result {
  const place = newPlace();
  return (subject, context) => {
    const notes = surroundingsOf(context).notesOf(subject);
    const note = notes[place];
    return note === undefined ? write(notes, place, work(subject, context)) : (read(note) as Result);
  };
}

const notesOf = notesOnLast();

/** What follows from one activity alone: worked out once while rules look at it. */
export function onceOf<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const place = newPlace();
  return (subject) => {
    const notes = notesOf(subject);
    const note = notes[place];
    return note === undefined ? write(notes, place, work(subject)) : (read(note) as Result);
  };
}

/** What follows from one entry alone, kept as long as the entry: for little that is dear to find out. */
export function keptOf<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const kept = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = kept.get(subject);
    if (before) return before.result;
    const result = work(subject);
    kept.set(subject, { result });
    return result;
  };
}
