import type { Incident } from '../../../register/incident.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import type { Rule, Unmet } from '../../rule.ts';
import { isOver } from '../dates.ts';

const steps: readonly {
  readonly deadline: string;
  readonly field: 'reportedOn' | 'resultsOn';
  readonly words: Wording;
}[] = [
  {
    deadline: 'incident-notice',
    field: 'reportedOn',
    words: { en: 'The incident itself is not reported.', ru: 'Об инциденте не сообщено.' },
  },
  {
    deadline: 'incident-inquiry',
    field: 'resultsOn',
    words: {
      en: 'The results of the inquiry are not reported.',
      ru: 'О результатах расследования не сообщено.',
    },
  },
];

function overdue(incident: Incident, context: Context): readonly Unmet[] | undefined {
  const { detectedOn } = incident;
  if (detectedOn === undefined) return undefined;
  return steps
    .filter(({ deadline, field }) => incident[field] === undefined && isOver(deadline, detectedOn, context))
    .map(({ field, words }) => ({ path: `/${field}`, detail: words }));
}

/** Breaches of which Roskomnadzor must be told (Art. 21 part 3.1). */
export const incidentRules: readonly Rule<Incident>[] = [
  {
    id: 'R79',
    severity: 'error',
    citation: fz152('Art. 21 part 3.1', 'ч. 3.1 ст. 21'),
    message: {
      en: 'Tell Roskomnadzor now: the deadline has passed.',
      ru: 'Сообщите в Роскомнадзор: срок истёк.',
    },
    path: '/reportedOn',
    unmet: overdue,
  },
];
