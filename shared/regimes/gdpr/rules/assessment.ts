import type { Activity } from '../../../register/activity/activity.ts';
import { dpiaContents } from '../../../vocabulary/gdpr/dpia-facts.ts';
import { addMonths } from '../../../vocabulary/tables/days.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Citation } from '../../../vocabulary/vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { dpiaNeed, dpiaNeedOf } from '../dpia.ts';
import { mandatoryCases } from '../dpia-criteria.ts';
import { isController } from '../facts/role.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';
import { guided } from '../sources.ts';

const finished: readonly (string | undefined)[] = ['done', 'review-due', 'prior-consultation'];

const isDone = ({ dpia }: Activity): boolean =>
  finished.includes(dpia?.status) || isSaid(dpia?.document) || dpia?.date !== undefined;

/** It must be done before processing begins, so that one in progress is enough for an activity that has not begun. */
const isInTime = (activity: Activity, { today }: Context): boolean =>
  isDone(activity) ||
  (activity.dpia?.status === 'in-progress' &&
    (activity.status === 'draft' || (activity.startDate !== undefined && activity.startDate > today)));

const isDecided = ({ dpia }: Activity): boolean =>
  finished.includes(dpia?.status) ||
  dpia?.status === 'in-progress' ||
  (dpia?.status === 'not-required' && isSaid(dpia.reason));

type Point = (typeof mandatoryCases)[number]['point'];

/** The need follows from this point of Art. 35(3), and no law’s own assessment stands in for it. */
const isMandatory = (point: Point) => {
  const named = mandatoryCases.filter((one) => one.point === point);
  return (activity: Activity, context: Context): boolean =>
    isController(activity) &&
    dpiaNeedOf(activity, context) === 'mandatory' &&
    named.some(({ isMet }) => isMet(activity, context));
};

const mandatory = (id: string, point: Point, message: Wording): Rule<Activity> =>
  whole<Activity>({
    id,
    severity: 'error',
    citation: gdpr(`35(3)(${point})`),
    message,
    path: '/dpia/status',
    appliesTo: isMandatory(point),
    isMet: isInTime,
  });

function criteria(activity: Activity, context: Context): Wording {
  const { reasons } = dpiaNeed(activity, context);
  return {
    en: `Criteria: ${reasons.map(({ en }) => en).join('; ')}.`,
    ru: `Критерии: ${reasons.map(({ ru }) => ru).join('; ')}.`,
  };
}

const need: readonly Rule<Activity>[] = [
  mandatory('G100', 'b', {
    en: 'Carry out an impact assessment: it is mandatory for special-category or criminal-offence data on a large scale.',
    ru: 'Проведите оценку воздействия (DPIA): она обязательна при крупномасштабной обработке особых категорий данных либо данных об уголовных осуждениях и преступлениях (правонарушениях).',
  }),
  mandatory('G101', 'c', {
    en: 'Carry out an impact assessment: it is mandatory for large-scale monitoring of public areas.',
    ru: 'Проведите оценку воздействия (DPIA): она обязательна при масштабном наблюдении за общедоступными местами.',
  }),
  mandatory('G102', 'a', {
    en: 'Carry out an impact assessment: it is mandatory for systematic and extensive evaluation on which decisions about people rest.',
    ru: 'Проведите оценку воздействия (DPIA): она обязательна при систематической и обширной оценке личности, на которой основаны решения.',
  }),
  whole<Activity>({
    id: 'G103',
    severity: 'warning',
    citation: guided('35(1)', 'WP 248 rev.01', 'WP 248 rev.01'),
    message: {
      en: 'Carry out an impact assessment, or write down why none is needed: several criteria of high risk are met.',
      ru: 'Проведите оценку воздействия (DPIA) или обоснуйте отказ от неё: есть несколько критериев высокого риска.',
    },
    path: '/dpia/status',
    appliesTo: (activity, context) => isController(activity) && dpiaNeedOf(activity, context) === 'likely',
    isMet: (activity) => isDecided(activity) || isDone(activity),
    detail: criteria,
  }),
  whole<Activity>({
    id: 'G145',
    severity: 'info',
    citation: gdpr('35(4)–(5)'),
    message: {
      en: 'Look the processing up in the national list of your authority and write down why no assessment is required.',
      ru: 'Сверьтесь с национальным перечнем вашего надзорного органа и запишите, почему оценка не требуется.',
    },
    path: '/dpia/reason',
    appliesTo: ({ dpia }) => dpia?.status === 'not-required',
    isMet: ({ dpia }) => isSaid(dpia?.reason),
  }),
];

/** A habit, no term of law: Art. 35(11) asks for a review when the risk changes. */
const monthsBetweenAssessments = 36;
const article35: Citation = gdpr('35(7)');

const missingContents = ({ dpia }: Activity) =>
  dpiaContents.terms.filter(({ code }) => !(dpia?.contents ?? []).includes(code));

const contents: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G127',
    severity: 'error',
    citation: article35,
    message: { en: 'Complete the impact assessment.', ru: 'Дополните оценку воздействия.' },
    path: '/dpia/contents',
    appliesTo: (activity) => isDone(activity) && hasAny(activity.dpia?.contents),
    isMet: (activity) => missingContents(activity).length === 0,
    detail: (activity) => ({
      en: `It lacks: ${missingContents(activity)
        .map(({ label }) => label.en.toLowerCase())
        .join('; ')}.`,
      ru: `В ней нет: ${missingContents(activity)
        .map(({ label }) => label.ru.toLowerCase())
        .join('; ')}.`,
    }),
  }),
  whole<Activity>({
    id: 'G127',
    severity: 'warning',
    citation: article35,
    message: {
      en: 'Mark what the impact assessment contains: the law names four parts.',
      ru: 'Отметьте, что содержит оценка воздействия: закон называет четыре части.',
    },
    path: '/dpia/contents',
    appliesTo: isDone,
    isMet: ({ dpia }) => hasAny(dpia?.contents),
  }),
];

const upkeep: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G104',
    severity: 'warning',
    citation: gdpr('35(11)'),
    message: {
      en: 'Review the impact assessment: it is marked as due because the risk has changed.',
      ru: 'Пересмотрите оценку воздействия: отмечено, что пересмотр нужен, так как риск изменился.',
    },
    path: '/dpia/status',
    appliesTo: isDone,
    isMet: ({ dpia }) => dpia?.status !== 'review-due',
  }),
  whole<Activity>({
    id: 'G104',
    severity: 'info',
    citation: gdpr('35(11)'),
    message: {
      en: 'Check whether the impact assessment still fits: it is more than three years old.',
      ru: 'Проверьте, соответствует ли оценка воздействия действительности: ей больше трёх лет.',
    },
    path: '/dpia/date',
    appliesTo: ({ dpia }) => dpia?.date !== undefined,
    isMet: ({ dpia }, { today }) => addMonths(dpia?.date ?? today, monthsBetweenAssessments) >= today,
  }),
  whole<Activity>({
    id: 'G105',
    severity: 'error',
    citation: gdpr('36(1)'),
    message: {
      en: 'Consult the supervisory authority before processing: a high risk remains.',
      ru: 'До начала обработки проконсультируйтесь с надзорным органом: остаётся высокий риск.',
    },
    path: '/dpia/consultedOn',
    appliesTo: ({ dpia }) => dpia?.residualRisk === 'high',
    isMet: ({ dpia }) => dpia?.consultedOn !== undefined || dpia?.status === 'prior-consultation',
  }),
  whole<Activity>({
    id: 'G106',
    severity: 'warning',
    citation: gdpr('35(2), 39(1)(c)'),
    message: {
      en: 'Record the advice of the data protection officer on the impact assessment.',
      ru: 'Зафиксируйте мнение инспектора по защите данных об оценке воздействия.',
    },
    path: '/dpia/officerAdvice',
    appliesTo: (activity, { organisation: { dpo } }) =>
      isDone(activity) && (isSaid(dpo?.name) || isSaidOnce(dpo?.email)),
    isMet: ({ dpia }) => isSaid(dpia?.officerAdvice),
  }),
];

/** Art. 35 and 36: whether an impact assessment is needed, done, whole and up to date. */
export const assessmentRules: readonly Rule<Activity>[] = [...need, ...contents, ...upkeep];
