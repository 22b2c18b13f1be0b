import type { Transfer } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { fz152Edition } from '../../../vocabulary/editions.ts';
import { amendments } from '../../../vocabulary/tables/acts/amendments.ts';
import { fz152Deadlines } from '../../../vocabulary/tables/deadlines/deadline-tables.ts';
import type { Wording } from '../../../wording/wording.ts';
import { isUnder } from '../../applies.ts';
import type { Context } from '../../context.ts';
import { gathered } from '../../of-each.ts';
import type { Rule, Unmet } from '../../rule.ts';
import { monthsBetweenLooksAtTheLaw, olderThan } from '../dates.ts';
import { listRow, namesState } from '../transfer-facts.ts';

/** A law that began after the rules were last compared with the law. */
const newerLaw = (today: string): Wording | undefined =>
  amendments.rows.find(({ from }) => from !== undefined && from > fz152Deadlines.checkedOn && from <= today)
    ?.value.law;

function staleness({ today }: Context): readonly Unmet[] {
  const law = newerLaw(today);
  if (law) return [{ path: '/regimes', detail: { en: `New: ${law.en}.`, ru: `Новое: ${law.ru}.` } }];
  return olderThan(fz152Deadlines.checkedOn, monthsBetweenLooksAtTheLaw, today) ? [{ path: '/regimes' }] : [];
}

/** Whether a person has yet to confirm the place of the state in the list, or that it has none. */
function isOpen(transfer: Transfer, context: Context): boolean {
  const row = listRow(transfer, context);
  return row ? row.needsReview === true : namesState(transfer);
}

/** Transfers to such states. */
const flagged = gathered((activity, context): readonly Unmet[] =>
  isUnder(activity, 'fz-152', context.register)
    ? (activity.transfers ?? [])
        .filter((transfer) => isOpen(transfer, context))
        .map(({ id }) => ({
          entity: activity.id,
          path: `/transfers/${id}/country`,
          detail: {
            en: 'The list of countries may be out of date.',
            ru: 'Перечень стран мог устареть.',
          },
        }))
    : [],
);

/** Whether the program’s own knowledge of the law is still fresh enough to lean on. */
export const lawItselfRules: readonly Rule<Organisation>[] = [
  {
    id: 'R84',
    severity: 'info',
    citation: { regime: 'fz-152', ...fz152Edition.name },
    message: {
      en: 'Check the edition of the law and the list of countries against the official texts.',
      ru: 'Сверьте редакцию закона и перечень стран с официальными текстами.',
    },
    path: '/regimes',
    unmet: (_organisation, context) => [...staleness(context), ...flagged(context)],
  },
];
