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
  const codes = new Set([
    ...(activity.subjects ?? []),
    ...(activity.data ?? []).flatMap((group) => group.subjects ?? []),
  ]);
  const traits = [...codes].flatMap(
    (code): Traits => termOf(subjectCategories, code) ?? own(context).get(code) ?? {},
  );
  return {
    codes,
    workers: traits.some(({ worker }) => worker),
    minors: activity.minors === true || traits.some(({ minor }) => minor),
    vulnerable: activity.vulnerable === true || traits.some(({ vulnerable }) => vulnerable),
  };
});

export const hasWorkers = (activity: Activity, context: Context): boolean =>
  subjectKinds(activity, context).workers;
export const hasMinors = (activity: Activity, context: Context): boolean =>
  subjectKinds(activity, context).minors;
