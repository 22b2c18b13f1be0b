import type { Context } from './context.ts';
import { surroundingsOf, type Surroundings } from './of-each.ts';

type Results<Subject extends object, Result> = WeakMap<Subject, { readonly result: Result }>;

/**
 * What follows from one entry and takes work to find out: worked out once for each entry, as long as nothing beside the
 * activities of the register changes.
 * @param work may look at the entry and at all of the register but its activities
 */
export function onceEach<Subject extends object, Result>(
  work: (subject: Subject, context: Context) => Result,
): (subject: Subject, context: Context) => Result {
  const known = new WeakMap<Surroundings, Results<Subject, Result>>();
  return (subject, context) => {
    const surroundings = surroundingsOf(context);
    let results = known.get(surroundings);
    if (!results) known.set(surroundings, (results = new WeakMap<Subject, { readonly result: Result }>()));
    const before = results.get(subject);
    if (before) return before.result;
    const result = work(subject, context);
    results.set(subject, { result });
    return result;
  };
}
