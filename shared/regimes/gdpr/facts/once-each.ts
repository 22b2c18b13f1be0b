import type { Context } from '../../context.ts';

type Results<Subject, Result> = Map<Subject, { readonly result: Result }>;

/** What follows from one entry and takes work to find out: worked out once for each entry in a context. */
export function onceEach<Subject extends object, Result>(
  work: (subject: Subject, context: Context) => Result,
): (subject: Subject, context: Context) => Result {
  const known = new WeakMap<Context, Results<Subject, Result>>();
  return (subject, context) => {
    const ofContext: Results<Subject, Result> =
      known.get(context) ?? new Map<Subject, { readonly result: Result }>();
    const before = ofContext.get(subject);
    if (before) return before.result;
    const result = work(subject, context);
    known.set(context, ofContext.set(subject, { result }));
    return result;
  };
}
