import type { Activity } from '../register/activity/activity.ts';
import { leadingTo } from './checklist.ts';
import type { Scope } from './describe/scope.ts';
import { transfersUnderLaw } from './describe/transfers.ts';
import type { ChecklistItem } from './document-kind.ts';

/** The papers speak of decisions and mechanisms of the EU; those of the United Kingdom are others. */
export function britishTransfers(activities: readonly Activity[], scope: Scope): readonly ChecklistItem[] {
  const { id, country } = scope.register.organisation;
  if (country !== 'GB' || activities.every((one) => transfersUnderLaw(one, scope).length === 0)) return [];
  return [
    {
      en: 'The organisation is in the United Kingdom, and adequacy and mechanisms are printed by the law of the EU: compare them with the list of countries and the mechanisms of the United Kingdom (IDTA, Addendum)',
      ru: 'Организация находится в Великобритании, а адекватность и механизмы печатаются по праву ЕС: сверьте их с перечнем стран и механизмами Великобритании (IDTA, Addendum)',
      ...leadingTo(id, '/country'),
    },
  ];
}
