import { filingStatus, type FilingStatus } from '../../filings/filing-status.ts';
import { lastFiling } from '../../filings/last-filing.ts';
import type { Filing } from '../../register/filing.ts';
import { corrected } from '../../vocabulary/tables/corrected.ts';
import { productionCalendar } from '../../vocabulary/tables/production-calendar/production-calendar.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { lines, words } from '../describe/runs.ts';
import { paragraphsOf, type Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import type { FormRow } from '../fz152-forms/form-row.ts';

/** How the notification stands on the day of the document. */
export const statusOf = ({ register, date, changedSince }: DocumentRequest): FilingStatus =>
  filingStatus({
    register,
    today: date,
    calendar: corrected(productionCalendar, register.corrections),
    ...(changedSince && { changedSince }),
  });

/** The draft that says addressee, outgoing number and ground; the addressee is else that of the last filing. */
export function draftFor({ register, date }: DocumentRequest): Filing | undefined {
  const draft = draftOf(register, 'change-notification');
  const authority = draft?.authority ?? lastFiling(register, 'notification', date)?.authority;
  return draft && { ...draft, ...(authority && { authority }) };
}

const labels = {
  entry: {
    en: 'Number of the entry in the register of operators',
    ru: 'Регистрационный номер записи в реестре операторов',
  },
  ground: { en: 'Ground of the change', ru: 'Основание изменения сведений' },
  changedOn: { en: 'Date of the change', ru: 'Дата изменения сведений' },
} as const satisfies Record<string, Wording>;

/** Under which number the operator is entered; the number and key of a filing are something else and do not stand here. */
export function entryRow(scope: Scope, filing: Filing | undefined): FormRow {
  const { id, operatorNumber } = scope.register.organisation;
  const number = operatorNumber?.trim() || filing?.entered?.number?.trim();
  return { label: labels.entry, value: lines([words(number)]), path: '/operatorNumber', entity: id };
}

/** Why and when the facts changed, as the draft says; else the day on which the first change arose. */
export function groundRows(
  status: FilingStatus,
  draft: Filing | undefined,
  scope: Scope,
): readonly FormRow[] {
  const { language } = scope;
  const day = draft?.groundOn ?? (status.state === 'changes-due' ? status.since : undefined);
  const entity = draft ? { entity: draft.id } : {};
  return [
    {
      label: labels.ground,
      value: lines(paragraphsOf(draft?.ground, scope).map(words)),
      path: '/ground',
      ...entity,
    },
    {
      label: labels.changedOn,
      value: lines([words(day && dateInWords(day, language))]),
      path: '/groundOn',
      ...entity,
    },
  ];
}
