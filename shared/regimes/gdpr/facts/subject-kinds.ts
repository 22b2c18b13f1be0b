import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import { subjectCategories } from '../../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import { once, type Context } from '../../context.ts';
import { onceEach } from '../../once-each.ts';

/** Who the data subjects are where the law looks closer: workers, children, persons who cannot easily object. */
export interface SubjectKinds {
  readonly codes: ReadonlySet<string>;
  readonly workers: boolean;
  readonly minors: boolean;
  readonly vulnerable: boolean;
}

interface Traits {
  readonly worker?: boolean | undefined;
  readonly minor?: boolean | undefined;
  readonly vulnerable?: boolean | undefined;
}

const own = once(
  ({ register }): ReadonlyMap<Uuid, Traits> =>
    new Map(register.subjectCategories.map((one) => [one.id, one])),
);

/** What the categories chosen for an activity and for its groups of data say of the persons, with the flags beside them. */
export const subjectKinds = onceEach((activity: Activity, context): SubjectKinds => {
  const codes = new Set(activity.subjects);
  for (const group of activity.data ?? []) for (const code of group.subjects ?? []) codes.add(code);
  let [workers, minors, vulnerable] = [false, activity.minors === true, activity.vulnerable === true];
  for (const code of codes) {
    const traits: Traits | undefined = termOf(subjectCategories, code) ?? own(context).get(code);
    if (!traits) continue;
    workers ||= traits.worker === true;
    minors ||= traits.minor === true;
    vulnerable ||= traits.vulnerable === true;
  }
  return { codes, workers, minors, vulnerable };
});

export const hasWorkers = (activity: Activity, context: Context): boolean =>
  subjectKinds(activity, context).workers;
export const hasMinors = (activity: Activity, context: Context): boolean =>
  subjectKinds(activity, context).minors;
