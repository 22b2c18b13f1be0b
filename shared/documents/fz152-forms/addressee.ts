import type { Filing } from '../../register/filing.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { lines, words } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import type { FormRow } from './form-row.ts';

const labels = {
  to: { en: 'To (office of Roskomnadzor)', ru: 'Кому (орган Роскомнадзора)' },
  outgoing: { en: 'Outgoing number and date', ru: 'Исходящий номер и дата' },
  number: { en: 'No.', ru: '№' },
  of: { en: 'of', ru: 'от' },
} as const satisfies Record<string, Wording>;

/** “No. 12 of 1 March 2026”, with a line where one of the two is missing. */
export function numberAndDate(
  number: string | undefined,
  date: string | undefined,
  scope: Scope,
): string | undefined {
  if (!number && !date) return undefined;
  const day = date ? dateInWords(date, scope.language) : '____________';
  return `${tell(labels.number, scope)} ${number ?? '________'} ${tell(labels.of, scope)} ${day}`;
}

/** To whom the form goes, and under which outgoing number, as the draft of the filing says. */
export const addressee = (draft: Filing | undefined, scope: Scope): readonly FormRow[] => [
  {
    label: labels.to,
    value: lines([words(draft?.authority && entryName('parties', draft.authority, scope))]),
    path: '/authority',
    ...(draft && { entity: draft.id }),
  },
  {
    label: labels.outgoing,
    value: lines([words(numberAndDate(draft?.outgoing?.number, draft?.outgoing?.date, scope))]),
    path: '/outgoing/number',
    ...(draft && { entity: draft.id }),
  },
];
