import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity, DataGroup } from '../../../register/activity/activity.ts';
import { dataItems } from '../../../vocabulary/things/data-items.ts';
import { gdprCategoryOf } from '../../../vocabulary/things/data-items/data-item.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import { once, type Context } from '../../context.ts';
import { onceEach } from '../../once-each.ts';

/** What the data of an activity are under Art. 9, 10 and 87 GDPR, and under the guidelines on impact assessments. */
export interface DataKinds {
  readonly items: ReadonlySet<string>;
  readonly special: boolean;
  readonly criminal: boolean;
  readonly nationalId: boolean;
  readonly highlyPersonal: boolean;
}

const ownCategories = once(
  ({ register }): ReadonlyMap<Uuid, string | undefined> =>
    new Map(register.dataItems.map(({ id, category }) => [id, category])),
);

/** Under the GDPR biometric data that identify a person are of the special categories (Art. 9(1)). */
const underGdpr = (category: string | undefined): string | undefined =>
  category === 'biometric' ? 'special' : category;

function categoryOf(code: string, context: Context): string | undefined {
  const term = termOf(dataItems, code);
  return term ? gdprCategoryOf(term) : underGdpr(ownCategories(context).get(code));
}

const addCategories = (
  { category, items = [] }: DataGroup,
  context: Context,
  to: Set<string | undefined>,
): void => {
  if (category !== undefined && category !== 'distribution') to.add(underGdpr(category));
  else for (const code of items) to.add(categoryOf(code, context));
};

/** The kinds of the data of an activity: what a person chose for a group, else what follows from its items. */
export const dataKinds = onceEach((activity: Activity, context): DataKinds => {
  const [categories, items] = [new Set<string | undefined>(), new Set<string>()];
  for (const group of activity.data ?? []) {
    addCategories(group, context, categories);
    for (const code of group.items ?? []) items.add(code);
  }
  let [nationalId, highlyPersonal] = [false, false];
  for (const code of items) {
    const term = termOf(dataItems, code);
    nationalId ||= term?.nationalId === true;
    highlyPersonal ||= term?.highlyPersonal === true;
  }
  return {
    items,
    special: categories.has('special'),
    criminal: categories.has('criminal'),
    nationalId,
    highlyPersonal,
  };
});

export const hasSpecial = (activity: Activity, context: Context): boolean =>
  dataKinds(activity, context).special;
export const hasCriminal = (activity: Activity, context: Context): boolean =>
  dataKinds(activity, context).criminal;
export const hasItem =
  (...codes: readonly string[]) =>
  (activity: Activity, context: Context): boolean => {
    const { items } = dataKinds(activity, context);
    return codes.some((code) => items.has(code));
  };
