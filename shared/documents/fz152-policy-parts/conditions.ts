import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses } from '../blocks.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';

const title: Wording = { en: 'Conditions of processing', ru: 'Порядок и условия обработки' };

interface Clause {
  readonly says: Wording;
  readonly place: Wording;
}

const always: readonly Clause[] = [
  {
    says: {
      en: 'Only data that serve the stated purposes are processed; they are kept no longer than these purposes, a federal law or a contract with the person require.',
      ru: 'Обрабатываются только данные, которые отвечают заявленным целям; они хранятся не дольше, чем этого требуют эти цели, федеральный закон или договор с субъектом.',
    },
    place: { en: 'Art. 5 parts 4, 7', ru: 'ч. 4, 7 ст. 5' },
  },
  {
    says: {
      en: 'The operator and others who obtain access to the data do not disclose or distribute them without the consent of the person, unless a federal law provides otherwise.',
      ru: 'Оператор и иные лица, получившие доступ к данным, не раскрывают их третьим лицам и не распространяют без согласия субъекта, если иное не предусмотрено федеральным законом.',
    },
    place: { en: 'Art. 7', ru: 'ст. 7' },
  },
  {
    says: {
      en: 'Processing ends and the data are destroyed in the cases and within the terms named for each purpose.',
      ru: 'Обработка прекращается и данные уничтожаются в случаях и в сроки, указанные для каждой цели.',
    },
    place: { en: 'Art. 21', ru: 'ст. 21' },
  },
];

const assigned: Clause = {
  says: {
    en: 'Persons named as processors act on the operator’s assignment; the operator answers to the data subject for what they do.',
    ru: 'Лица, указанные как обработчики, действуют по поручению оператора; ответственность перед субъектом за их действия несёт оператор.',
  },
  place: { en: 'Art. 6 parts 3, 5', ru: 'ч. 3, 5 ст. 6' },
};

const inRussia: Clause = {
  says: {
    en: 'Databases in which these data are kept are located in the Russian Federation.',
    ru: 'Базы данных, в которых хранятся эти данные, находятся на территории Российской Федерации.',
  },
  place: { en: 'Art. 18 part 5', ru: 'ч. 5 ст. 18' },
};

const noTransfers: Clause = {
  says: {
    en: 'The data are not transferred across the border of the Russian Federation.',
    ru: 'Трансграничная передача данных не осуществляется.',
  },
  place: { en: 'Art. 12', ru: 'ст. 12' },
};

const noAutomatedDecisions: Clause = {
  says: {
    en: 'No decisions with legal consequences for the person are taken solely by automated processing.',
    ru: 'Решения, порождающие юридические последствия для субъекта, на основании исключительно автоматизированной обработки не принимаются.',
  },
  place: { en: 'Art. 16', ru: 'ст. 16' },
};

/**
 * Whether every database of these activities is known to lie in Russia: each activity names a system, unless it is done
 * without automation, and each system named has its country. What is not known is not promised.
 */
export function databasesInRussia(activities: readonly Activity[], scope: Scope): boolean {
  const used = activities.flatMap((activity) => activity.systems ?? []);
  const named = activities.every(
    (activity) => (activity.systems ?? []).length > 0 || activity.automation === 'non-automated',
  );
  return named && used.length > 0 && used.every((id) => scope.systems.get(id)?.country === 'RU');
}

const clauseRuns = ({ says, place }: Clause, scope: Scope): Runs =>
  joined([words(tell(says, scope)), citation(tell(place, scope))], ' ');

/** What the operator itself says of disclosing data, whatever the purpose. */
const disclosureRuns = (scope: Scope): readonly Runs[] =>
  paragraphsOf(scope.register.organisation.disclosure, scope).map(words);

/** The chapter on what holds for all purposes. Statements of fact stand only where the register records the fact. */
export function conditions(number: number, activities: readonly Activity[], scope: Scope): readonly Block[] {
  const some = activities.length > 0;
  const recorded = [
    activities.some(({ recipients }) => recipients?.some(({ role }) => role === 'processor')) && assigned,
    some && databasesInRussia(activities, scope) && inRussia,
    some && activities.every((one) => one.noTransfers && !one.transfers?.length) && noTransfers,
    some && activities.every((one) => one.automatedDecisions === false) && noAutomatedDecisions,
  ].filter((clause) => clause !== false);
  return [
    chapter(number, title, scope),
    ...clauses(number, [
      ...[...always, ...recorded].map((clause) => clauseRuns(clause, scope)),
      ...disclosureRuns(scope),
    ]),
  ];
}
