import type { Incident } from '../../../register/incident.ts';
import { gdprDeadlines } from '../../../vocabulary/tables/deadlines/deadline-tables.ts';
import { addCalendarDays } from '../../../vocabulary/tables/days.ts';
import { rowOn } from '../../../vocabulary/tables/dated-table.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { IsoDate } from '../../../wording/date.ts';
import { isUnder } from '../../applies.ts';
import type { Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { tableFor } from '../../tables.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';

/** It concerns an activity under the GDPR, or nobody has said yet which. */
const isOurs = ({ activities }: Incident, context: Context): boolean =>
  !hasAny(activities) ||
  (activities ?? []).some((id) => {
    const activity = context.activities.get(id);
    return activity !== undefined && isUnder(activity, 'gdpr', context.register);
  });

/** The last day on which the authority can be told in time: days are all that is recorded, the law counts hours. */
function lastDay({ detectedOn }: Incident, context: Context): IsoDate | undefined {
  const limit = rowOn(tableFor(context, gdprDeadlines), 'breach-notice', context.today)?.value.limit;
  if (detectedOn === undefined || limit?.kind !== 'within') return undefined;
  return addCalendarDays(detectedOn, limit.unit === 'hour' ? Math.ceil(limit.amount / 24) : limit.amount);
}

const isLate = (incident: Incident, context: Context): boolean => {
  const last = lastDay(incident, context);
  return last !== undefined && context.today > last;
};

/** Art. 33: breaches are written down, and told to the authority unless a risk is unlikely. */
export const incidentRules: readonly Rule<Incident>[] = [
  {
    id: 'G124',
    severity: 'warning',
    citation: gdpr('33(5)'),
    message: {
      en: 'Enter the breach in the log of breaches, with its effects and what was done.',
      ru: 'Внесите нарушение в журнал, с последствиями и принятыми мерами.',
    },
    path: '/number',
    unmet: (incident, context) => {
      if (!isOurs(incident, context)) return undefined;
      return [
        ...(isSaidOnce(incident.number) ? [] : [{ path: '/number' }]),
        ...(isSaid(incident.effects) ? [] : [{ path: '/effects' }]),
      ];
    },
  },
  whole<Incident>({
    id: 'G146',
    severity: 'error',
    citation: gdpr('33(1)'),
    message: {
      en: 'Tell the supervisory authority of the breach now, with the reasons for the delay: the deadline has passed.',
      ru: 'Уведомите надзорный орган о нарушении и объясните задержку: срок прошёл.',
    },
    path: '/authorityTold',
    appliesTo: (incident, context) => isOurs(incident, context) && incident.riskUnlikely === false,
    isMet: (incident, context) => incident.authorityTold !== undefined || !isLate(incident, context),
  }),
  whole<Incident>({
    id: 'G146',
    severity: 'warning',
    citation: gdpr('33(1)'),
    message: {
      en: 'Say whether a risk to the persons is unlikely: if it is not, the supervisory authority must be told before the deadline.',
      ru: 'Укажите, маловероятен ли риск для субъектов: если нет, надзорный орган уведомляют в установленный срок.',
    },
    path: '/riskUnlikely',
    appliesTo: (incident, context) => isOurs(incident, context) && incident.authorityTold === undefined,
    isMet: ({ riskUnlikely }) => riskUnlikely !== undefined,
  }),
];
