import type { Activity, Transfer } from '../../../register/activity/activity.ts';
import { addMonths } from '../../../vocabulary/tables/days.ts';
import { euAdequacy } from '../../../vocabulary/tables/places/eu-adequacy.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { dateInWords } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../rule.ts';
import { eachTransfer } from '../each-transfer.ts';
import { by, bySafeguards } from '../facts/mechanisms.ts';
import { adequacyOf, countryOf, leavesEea } from '../facts/places.ts';
import { isSaid } from '../facts/said.ts';
import { hasWorkers } from '../facts/subject-kinds.ts';
import { explained, guided } from '../sources.ts';

const byClauses = by('commission-clauses');
const byFramework = by('data-privacy-framework');
const byAdequacy = by('adequacy');

/** The day of the Commission’s Decision (EU) 2021/914: clauses signed before it are of the repealed sets. */
const newClauses = '2021-06-04';
/** Decisions that end within so many months, and lists looked at so many months ago, are brought up. */
const monthsAhead = 6;

const lacking = {
  module: { en: 'The module is missing.', ru: 'Нет модуля.' },
  date: { en: 'The day is missing.', ru: 'Нет даты.' },
  newSet: {
    en: 'Clauses of the sets before 2021 are no longer valid: sign the new ones.',
    ru: 'Положения прежних редакций, до 2021 года, недействительны: подпишите новые.',
  },
} as const satisfies Record<string, Wording>;

const clauses: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G73',
    severity: 'warning',
    citation: guided(
      '46',
      'EDPB Recommendations 01/2020; Court of Justice, C-311/18',
      'Рекомендации EDPB 01/2020; Суд ЕС, C-311/18',
    ),
    message: {
      en: 'Assess the law and practice of the country and say where that assessment is kept.',
      ru: 'Оцените право и практику страны получателя и укажите, где хранится эта оценка.',
    },
    path: '/assessment',
    appliesTo: bySafeguards,
    isMet: ({ assessment }) => isSaid(assessment),
  }),
  {
    id: 'G74',
    severity: 'error',
    citation: explained('46(2)(c)', 'Decision (EU) 2021/914', 'Решение (ЕС) 2021/914'),
    message: {
      en: 'Give the module of the clauses and the day they were signed.',
      ru: 'Укажите модуль положений и дату подписания.',
    },
    path: '/transfers',
    unmet: (activity, context) => {
      const concerned = (activity.transfers ?? []).filter(byClauses);
      if (concerned.length === 0 || context.organisation.country === 'GB') return undefined;
      return concerned.flatMap(({ id, clauseModule, clausesDate }) => [
        ...(clauseModule === undefined
          ? [{ path: `/transfers/${id}/clauseModule`, detail: lacking.module }]
          : []),
        ...(clausesDate === undefined || clausesDate < newClauses
          ? [{ path: `/transfers/${id}/clausesDate`, detail: clausesDate ? lacking.newSet : lacking.date }]
          : []),
      ]);
    },
  },
  eachTransfer({
    id: 'G152',
    severity: 'warning',
    citation: explained('46(2)(c)', 'Decision (EU) 2021/914', 'Решение (ЕС) 2021/914'),
    message: {
      en: 'Fill in the annexes of the clauses and note it: without them the clauses do not say what is transferred and how it is protected.',
      ru: 'Заполните приложения к положениям и отметьте это: без них из положений не видно, что передаётся и как защищается.',
    },
    path: '/annexesFilled',
    appliesTo: byClauses,
    isMet: ({ annexesFilled }) => annexesFilled === true,
  }),
  eachTransfer({
    id: 'G131',
    severity: 'info',
    citation: explained(
      '46(2)(c)',
      'Decision (EU) 2021/914, Art. 1(1) and recital 7',
      'Решение (ЕС) 2021/914, ст. 1(1), п. 7 преамбулы',
    ),
    message: {
      en: 'Check whether the GDPR applies to the recipient itself: these clauses are made for recipients to whom it does not. Note it in the assessment.',
      ru: 'Проверьте, не распространяется ли GDPR на самого получателя: эти положения рассчитаны на тех, на кого он не распространяется. Отметьте это в оценке.',
    },
    path: '/assessment',
    appliesTo: byClauses,
    isMet: ({ assessment }) => isSaid(assessment),
  }),
];

const listed: readonly (string | undefined)[] = ['active', 'active-hr'];

/** What the list says is enough for these data: those of staff need an entry of their own. */
const isCertified = ({ frameworkStatus }: Transfer, activity: Activity, context: Context): boolean =>
  frameworkStatus === 'active-hr' || (frameworkStatus === 'active' && !hasWorkers(activity, context));

const hasFallback = (transfer: Transfer, { transfers = [] }: Activity): boolean =>
  isSaid(transfer.safeguards) ||
  transfers.some(
    (other) =>
      bySafeguards(other) &&
      (transfer.party === undefined ? other.country === transfer.country : other.party === transfer.party),
  );

const framework: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G72',
    severity: 'error',
    citation: explained('45', 'Decision (EU) 2023/1795', 'Решение (ЕС) 2023/1795'),
    message: {
      en: 'Take another mechanism: the recipient is not certified under the Data Privacy Framework.',
      ru: 'Выберите другой механизм: получатель не сертифицирован по Data Privacy Framework.',
    },
    path: '/frameworkStatus',
    appliesTo: byFramework,
    isMet: ({ frameworkStatus }) => frameworkStatus === undefined || listed.includes(frameworkStatus),
  }),
  eachTransfer({
    id: 'G72',
    severity: 'warning',
    citation: explained('45', 'Decision (EU) 2023/1795', 'Решение (ЕС) 2023/1795'),
    message: {
      en: 'Look the recipient up in the list of the Data Privacy Framework and note what it says; data of staff need an entry that covers them.',
      ru: 'Проверьте получателя по перечню Data Privacy Framework и отметьте результат; для данных персонала нужна запись, которая их охватывает.',
    },
    path: '/frameworkStatus',
    appliesTo: (transfer) =>
      byFramework(transfer) &&
      (transfer.frameworkStatus === undefined || listed.includes(transfer.frameworkStatus)),
    isMet: isCertified,
  }),
  eachTransfer({
    id: 'G130',
    severity: 'warning',
    citation: explained(
      '45, 46',
      'the Framework is under appeal, C-703/25 P',
      'Framework обжалуется, дело C-703/25 P',
    ),
    message: {
      en: 'Have standard clauses ready beside the Data Privacy Framework, in case it falls, and note them as safeguards.',
      ru: 'Подготовьте стандартные положения на случай отмены Data Privacy Framework и укажите их как гарантии.',
    },
    path: '/safeguards',
    appliesTo: byFramework,
    isMet: hasFallback,
  }),
];

const decisionFor = (transfer: Transfer, context: Context) =>
  byAdequacy(transfer) || transfer.mechanism === undefined
    ? adequacyOf(countryOf(transfer, context), context)
    : undefined;

function scope(transfer: Transfer, _: Activity, context: Context): Wording | undefined {
  const words = decisionFor(transfer, context)?.value.scope;
  return words && { en: `It covers: ${words.en}.`, ru: `Решение охватывает: ${words.ru}.` };
}

/** The decision leans on the list as it was read so long ago that it may have changed since. */
const isListOld = ({ today }: Context): boolean => addMonths(euAdequacy.checkedOn, monthsAhead) < today;

function ageing(transfer: Transfer, _: Activity, context: Context): Wording | undefined {
  const until = decisionFor(transfer, context)?.until;
  const ends = until !== undefined && until < addMonths(context.today, monthsAhead);
  const [day, what] = ends
    ? [until, ['It ends on', 'Оно действует до']]
    : [euAdequacy.checkedOn, ['The list is of', 'Перечень проверен']];
  return { en: `${what[0]} ${dateInWords(day, 'en')}.`, ru: `${what[1]} ${dateInWords(day, 'ru')}.` };
}

const decisions: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G78',
    severity: 'warning',
    citation: gdpr('45(3)'),
    message: {
      en: 'Confirm that the adequacy decision covers this recipient: it does not cover everybody.',
      ru: 'Подтвердите, что решение об адекватности распространяется на этого получателя: оно охватывает не всех.',
    },
    path: '/scopeChecked',
    appliesTo: (transfer, _, context) =>
      leavesEea(transfer, context) && decisionFor(transfer, context)?.value.reach === 'some',
    isMet: ({ scopeChecked }) => scopeChecked === true,
    detail: scope,
  }),
  eachTransfer({
    id: 'G79',
    severity: 'info',
    citation: gdpr('45(3)–(5)'),
    message: {
      en: 'Check that the adequacy decision still holds.',
      ru: 'Проверьте, что решение об адекватности ещё действует.',
    },
    path: '/mechanism',
    appliesTo: (transfer, _, context) =>
      leavesEea(transfer, context) && decisionFor(transfer, context) !== undefined,
    isMet: (transfer, _, context) => {
      const row = decisionFor(transfer, context);
      const ends = row?.until !== undefined && row.until < addMonths(context.today, monthsAhead);
      return !ends && (row?.correctedBy !== undefined || !isListOld(context));
    },
    detail: ageing,
  }),
];

/** Art. 45 and 46: whether the decision or safeguard that a transfer leans on holds it. */
export const transferSafeguardRules: readonly Rule<Activity>[] = [...clauses, ...framework, ...decisions];
