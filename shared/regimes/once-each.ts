import type { Context } from './context.ts';
import { newPlace, notesOnEntries, read, write } from './notes.ts';
import { surroundingsOf } from './of-each.ts';

/**
 * What follows from one entry and takes work to find out: worked out once for each entry, as long as nothing beside the
 * activities of the register changes.
 * @param work may look at the entry and at all of the register but its activities
 */
export function onceEach<Subject extends object, Result>(
  work: (subject: Subject, context: Context) => Result,
): (subject: Subject, context: Context) => Result {
  const place = newPlace();
  return (subject, context) => {
    const notes = surroundingsOf(context).notesOf(subject);
    const note = notes[place];
    return note === undefined ? write(notes, place, work(subject, context)) : read<Result>(note);
  };
}

const notesOf = notesOnEntries();

/** What follows from one entry alone: worked out once for each state of it. */
export function onceOf<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const place = newPlace();
  return (subject) => {
    const notes = notesOf(subject);
    const note = notes[place];
    return note === undefined ? write(notes, place, work(subject)) : read<Result>(note);
  };
}
