import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import type { Fz152ProtectedData } from '../../vocabulary/fz-152/protected-data.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Context } from '../context.ts';
import { hasText } from '../filled.ts';
import { onceEach, onceOf } from '../once-each.ts';

/** The bases of Art. 6 part 1 of the activity and its sub-purposes. */
export const basesOf = onceOf(({ fz152Bases = [], subPurposes = [] }: Activity): readonly string[] => [
  ...fz152Bases,
  ...subPurposes.flatMap((one) => one.fz152Bases ?? []),
]);

export const fz152BasesOf = onceOf((activity: Activity): ReadonlySet<string> => new Set(basesOf(activity)));

export const restsOnConsent = (activity: Activity): boolean => basesOf(activity).includes('item-1');

/** The categories of data under 152-FZ: the one people chose for a group, else those of its items; found out once. */
export const fz152CategoriesOf = onceEach((activity: Activity, context): ReadonlySet<string> => {
  const categories = new Set<string>();
  for (const group of activity.data ?? [])
    for (const category of categoriesOfGroup(group, context)) categories.add(category);
  return categories;
});

/** The categories of one group of data under 152-FZ. */
export function categoriesOfGroup(group: DataGroup, { register }: Context): readonly string[] {
  if (group.category) return [group.category];
  return (group.items ?? []).flatMap((code) => {
    const category = termOf(dataItems, code)?.category;
    return category ?? register.dataItems.find(({ id }) => id === code)?.category ?? [];
  });
}

/** All categories of data subjects an activity names, for all of its data or for a group. */
export const subjectsOfActivity = onceOf(({ subjects = [], data = [] }: Activity): readonly string[] => [
  ...subjects,
  ...data.flatMap((group) => group.subjects ?? []),
]);

export const concernsMinors = (activity: Activity, { register }: Context): boolean =>
  activity.minors === true ||
  subjectsOfActivity(activity).some(
    (code) =>
      termOf(subjectCategories, code)?.minor === true ||
      register.subjectCategories.find(({ id }) => id === code)?.minor === true,
  );

/** Whether biometric data establish identity: as people answered, else as the items say, which are made for it. */
export const identifiesByBiometrics = (activity: Activity, context: Context): boolean =>
  activity.biometrics?.usedToIdentify ?? fz152CategoriesOf(activity, context).has('biometric');

/** Whether a Russian law is named among the laws and articles of the activity. */
export const namesRussianLaw = (activity: Activity): boolean =>
  (activity.acts ?? []).some(({ act, country }) => hasText(act) && (country ?? 'RU') === 'RU');

/** Whether a law that demands the disclosure is named, beside it or as the basis (Art. 6 part 1 item 11). */
export const namesLawOfDisclosure = (activity: Activity): boolean =>
  hasText(activity.distribution?.law) || (fz152BasesOf(activity).has('item-11') && namesRussianLaw(activity));

/**
 * The conditions chosen for a kind of protected data rest on the person's consent and on nothing else; where none is
 * chosen yet, the bases of the activity tell.
 */
export function onConsentAlone(activity: Activity, kind: Fz152ProtectedData): boolean {
  const chosen = (activity.fz152Conditions ?? [])
    .map((code) => termOf(fz152SpecialConditions, code))
    .filter((term) => term?.appliesTo === kind);
  if (chosen.length > 0) return chosen.every((term) => term?.demands.includes('consent'));
  const bases = fz152BasesOf(activity);
  return bases.size === 1 && bases.has('item-1');
}
