import type { Context } from '../../context.ts';

/** What follows from one entry and takes work to find out: worked out once for each entry in a context. */
export function onceEach<Subject extends object, Result>(
  work: (subject: Subject, context: Context) => Result,
): (subject: Subject, context: Context) => Result {
  const known = new WeakMap<Context, WeakMap<Subject, { readonly result: Result }>>();
  return (subject, context) => {
    const ofContext = known.get(context) ?? new WeakMap<Subject, { readonly result: Result }>();
    known.set(context, ofContext);
    const before = ofContext.get(subject);
    if (before) return before.result;
    const result = work(subject, context);
    ofContext.set(subject, { result });
    return result;
  };
}
