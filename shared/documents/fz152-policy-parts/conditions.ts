import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses } from '../blocks.ts';
import { words, type Runs } from '../describe/runs.ts';
import { paragraphsOf, type Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import { clauseRuns, type Clause } from './clause.ts';

const title: Wording = { en: 'Conditions of processing', ru: 'Порядок и условия обработки' };

const always: readonly Clause[] = [
  {
    says: {
      en: 'Data are processed lawfully and fairly; processing is limited to specific, lawful purposes that were fixed beforehand.',
      ru: 'Данные обрабатываются на законной и справедливой основе; обработка ограничивается достижением конкретных, заранее определённых и законных целей.',
    },
    place: { en: 'Art. 5 parts 1, 2', ru: 'ч. 1, 2 ст. 5' },
  },
  {
    says: {
      en: 'Databases that are processed for incompatible purposes may not be merged.',
      ru: 'Не допускается объединение баз данных, обработка которых осуществляется в целях, несовместимых между собой.',
    },
    place: { en: 'Art. 5 part 3', ru: 'ч. 3 ст. 5' },
  },
  {
    says: {
      en: 'Only data that serve the stated purposes are processed; they are kept no longer than these purposes, a federal law or a contract with the person require.',
      ru: 'Обрабатываются только данные, которые отвечают заявленным целям; они хранятся не дольше, чем этого требуют эти цели, федеральный закон или договор с субъектом.',
    },
    place: { en: 'Art. 5 parts 4, 7', ru: 'ч. 4, 7 ст. 5' },
  },
  {
    says: {
      en: 'The data are kept accurate, sufficient and, where needed, up to date for the purposes of processing.',
      ru: 'Обеспечиваются точность данных, их достаточность, а в необходимых случаях и актуальность по отношению к целям обработки.',
    },
    place: { en: 'Art. 5 part 6', ru: 'ч. 6 ст. 5' },
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
    en: 'Persons named as processors act on the operator’s assignment; the operator answers to the data subject for what they do, and for what foreign persons do the operator and they themselves.',
    ru: 'Лица, указанные как обработчики, действуют по поручению оператора; ответственность перед субъектом за их действия несёт оператор, а за действия иностранных лиц — оператор и сами эти лица.',
  },
  place: { en: 'Art. 6 parts 3, 5, 6', ru: 'ч. 3, 5, 6 ст. 6' },
};

const inRussia: Clause = {
  says: {
    en: 'Databases in which these data are kept are located in the Russian Federation.',
    ru: 'Базы данных, в которых хранятся эти данные, находятся на территории Российской Федерации.',
  },
  place: { en: 'Art. 18 part 5', ru: 'ч. 5 ст. 18' },
};

const transferred: Clause = {
  says: {
    en: 'Data are transferred across the border for those purposes that name it; the operator notifies Roskomnadzor before the transfer starts.',
    ru: 'Трансграничная передача осуществляется для тех целей, для которых она указана; до её начала оператор уведомляет о ней Роскомнадзор.',
  },
  place: { en: 'Art. 12 part 3', ru: 'ч. 3 ст. 12' },
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
    en: 'No decisions with legal consequences for the person, or that otherwise affect the person’s rights and lawful interests, are taken solely by automated processing.',
    ru: 'Решения, порождающие юридические последствия для субъекта или иным образом затрагивающие его права и законные интересы, на основании исключительно автоматизированной обработки не принимаются.',
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

/** What the operator itself says of disclosing data, whatever the purpose. */
const disclosureRuns = (scope: Scope): readonly Runs[] =>
  paragraphsOf(scope.register.organisation.disclosure, scope).map(words);

/** The chapter on what holds for all purposes. Statements of fact stand only where the register records the fact. */
export function conditions(number: number, activities: readonly Activity[], scope: Scope): readonly Block[] {
  const some = activities.length > 0;
  const recorded = [
    activities.some(({ recipients }) => recipients?.some(({ role }) => role === 'processor')) && assigned,
    some && databasesInRussia(activities, scope) && inRussia,
    activities.some((one) => transfersUnderLaw(one, scope).length > 0) && transferred,
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
