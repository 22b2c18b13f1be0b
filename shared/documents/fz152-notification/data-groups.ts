import type { Activity } from '../../register/activity/activity.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Scope } from '../describe/scope.ts';

/** The groups of the form; the Act sets the criminal record apart from special categories (Art. 10 part 3). */
export type FormGroup = 'ordinary' | 'special' | 'criminal' | 'biometric';

export const formGroups: readonly { readonly group: FormGroup; readonly label: Wording }[] = [
  { group: 'ordinary', label: { en: 'Personal data', ru: 'Персональные данные' } },
  {
    group: 'special',
    label: { en: 'Special categories of personal data', ru: 'Специальные категории персональных данных' },
  },
  { group: 'criminal', label: { en: 'Criminal record', ru: 'Сведения о судимости' } },
  { group: 'biometric', label: { en: 'Biometric personal data', ru: 'Биометрические персональные данные' } },
];

const isFormGroup = (category: string | undefined): category is FormGroup =>
  formGroups.some(({ group }) => group === category);

/**
 * The data of an activity by group of the form, codes and ids of own items in the order given. A category that people
 * chose for a group of data goes before the one of the item, except that permission to distribute says nothing of it.
 */
export function itemsByFormGroup(
  activity: Activity,
  { dataItems: own }: Pick<Scope, 'dataItems'>,
): ReadonlyMap<FormGroup, readonly string[]> {
  const all = (activity.data ?? []).flatMap((group) =>
    (group.items ?? []).map((code) => {
      const chosen = isFormGroup(group.category) ? group.category : undefined;
      const ofItem = termOf(dataItems, code)?.category ?? own.get(code)?.category;
      return { code, group: chosen ?? (isFormGroup(ofItem) ? ofItem : 'ordinary') };
    }),
  );
  return new Map(
    formGroups.map(({ group }) => [
      group,
      [...new Set(all.filter((one) => one.group === group).map(({ code }) => code))],
    ]),
  );
}
