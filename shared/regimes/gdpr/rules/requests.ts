import type { SubjectRequest } from '../../../register/request.ts';
import { gdprDeadlines } from '../../../vocabulary/tables/deadlines/deadline-tables.ts';
import { addMonths } from '../../../vocabulary/tables/days.ts';
import { rowOn } from '../../../vocabulary/tables/dated-table.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { IsoDate } from '../../../wording/date.ts';
import { regimesOf } from '../../applies.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { tableFor } from '../../tables.ts';

const isOurs = ({ kind, activity }: SubjectRequest, context: Context): boolean => {
  const card = activity === undefined ? undefined : context.activities.get(activity);
  return kind !== 'authority' && regimesOf(card ?? {}, context.register).includes('gdpr');
};

function lastDay({ receivedOn, extended }: SubjectRequest, context: Context): IsoDate | undefined {
  const deadline = rowOn(tableFor(context, gdprDeadlines), 'answer', context.today)?.value;
  if (receivedOn === undefined || deadline?.limit.kind !== 'within') return undefined;
  const more = extended === true ? (deadline.extension?.amount ?? 0) : 0;
  return addMonths(receivedOn, deadline.limit.amount + more);
}

/** Art. 12(3): requests of data subjects are answered in time. */
export const requestRules: readonly Rule<SubjectRequest>[] = [
  whole<SubjectRequest>({
    id: 'G147',
    severity: 'error',
    citation: gdpr('12(3)–(4)'),
    message: {
      en: 'Answer the request now: the deadline has passed.',
      ru: 'Ответьте на запрос: срок прошёл.',
    },
    path: '/answeredOn',
    appliesTo: (request, context) => isOurs(request, context) && lastDay(request, context) !== undefined,
    isMet: (request, context) =>
      request.answeredOn !== undefined || (lastDay(request, context) ?? context.today) >= context.today,
  }),
];
