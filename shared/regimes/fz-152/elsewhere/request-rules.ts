import type { SubjectRequest } from '../../../register/request.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Citation } from '../../../vocabulary/vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import type { Severity } from '../../finding.ts';
import { isOver, lastDay, lastDayIs } from '../dates.ts';

/** Something a person or the authority asked for, with a deadline of the table. */
interface Demand {
  readonly id: string;
  readonly severity: Severity;
  readonly kinds: readonly string[];
  readonly deadline: string;
  readonly citation: Citation;
  readonly message: Wording;
}

const answer: Wording = {
  en: 'Answer the request now: the deadline has passed.',
  ru: 'Ответьте на запрос: срок истёк.',
};

const demands: readonly Demand[] = [
  {
    id: 'R76',
    severity: 'error',
    kinds: ['stop'],
    deadline: 'stop-on-demand',
    citation: fz152('Art. 21 part 5.1', 'ч. 5.1 ст. 21'),
    message: {
      en: 'Stop processing or refuse with reasons: the deadline has passed.',
      ru: 'Прекратите обработку или дайте мотивированный отказ: срок истёк.',
    },
  },
  {
    id: 'R80',
    severity: 'error',
    kinds: ['information'],
    deadline: 'access-answer',
    citation: fz152('Art. 14 part 3, Art. 20 part 1', 'ч. 3 ст. 14, ч. 1 ст. 20'),
    message: answer,
  },
  {
    id: 'R101',
    severity: 'error',
    kinds: ['authority'],
    deadline: 'roskomnadzor-request',
    citation: fz152('Art. 20 part 4', 'ч. 4 ст. 20'),
    message: {
      en: 'Give Roskomnadzor what it asks for: the deadline has passed.',
      ru: 'Предоставьте Роскомнадзору запрошенные сведения: срок истёк.',
    },
  },
  {
    id: 'R102',
    severity: 'error',
    kinds: ['automated-decision'],
    deadline: 'objection-to-automated-decision',
    citation: fz152('Art. 16 part 4', 'ч. 4 ст. 16'),
    message: {
      en: 'Consider the objection and tell the outcome: the deadline has passed.',
      ru: 'Рассмотрите возражение и сообщите о результатах: срок истёк.',
    },
  },
  {
    id: 'R103',
    severity: 'error',
    kinds: ['marketing'],
    deadline: 'stop-marketing',
    citation: fz152('Art. 15 part 2', 'ч. 2 ст. 15'),
    message: {
      en: 'Stop the direct marketing at once and write down when.',
      ru: 'Немедленно прекратите продвижение и запишите дату.',
    },
  },
  {
    id: 'R104',
    severity: 'error',
    kinds: ['distribution'],
    deadline: 'stop-unlawful-distribution',
    citation: fz152('Art. 10.1 parts 12, 14', 'ч. 12, 14 ст. 10.1'),
    message: {
      en: 'Stop the distribution and write down when: the deadline has passed.',
      ru: 'Прекратите распространение и запишите дату: срок истёк.',
    },
  },
  {
    // The time runs from what confirms the fault, which may come later than the request: so this is to be checked.
    id: 'R105',
    severity: 'warning',
    kinds: ['correction', 'erasure'],
    deadline: 'correct-or-destroy',
    citation: fz152('Art. 20 part 3', 'ч. 3 ст. 20'),
    message: {
      en: 'Check whether the data should have been corrected or destroyed: the deadline that runs from the request has passed.',
      ru: 'Проверьте, не пора ли исправить или уничтожить данные: срок со дня обращения истёк.',
    },
  },
];

const isOpen = ({ answeredOn, doneOn, refusal }: SubjectRequest): boolean =>
  answeredOn === undefined && doneOn === undefined && !hasText(refusal);

const ruleOf = ({ kinds, deadline, ...facts }: Demand): Rule<SubjectRequest> =>
  whole<SubjectRequest>({
    ...facts,
    path: '/answeredOn',
    appliesTo: ({ kind, receivedOn }) => kinds.includes(kind ?? '') && receivedOn !== undefined,
    isMet: (request, context) =>
      !isOpen(request) || !isOver(deadline, request.receivedOn ?? '', context, request.extended),
    detail: ({ receivedOn = '', extended }, context) => {
      const last = lastDay(deadline, receivedOn, context, extended);
      return last === undefined ? undefined : lastDayIs(last);
    },
  });

/** What people and the authority asked for, and by when it is due. */
export const requestRules: readonly Rule<SubjectRequest>[] = demands.map(ruleOf);
