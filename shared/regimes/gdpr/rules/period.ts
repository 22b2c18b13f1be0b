import type { Activity, Period } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { hasAny } from '../../filled.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { isVagueRetention } from '../detectors/vague-retention.ts';
import { restsOn } from '../facts/bases.ts';
import { hasItem } from '../facts/data-kinds.ts';
import { aboutDays } from '../facts/durations.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { subjectKinds } from '../facts/subject-kinds.ts';
import { guided, source } from '../sources.ts';

const saysSomething = (period: Period): boolean =>
  period.kind !== undefined ||
  period.duration !== undefined ||
  period.until !== undefined ||
  hasAny(period.triggers) ||
  isSaid(period.wording);

/** A period without groups is for all data; otherwise each group must be in one. */
function coversAllData({ data = [], periods = [] }: Activity): boolean {
  if (data.length < 2 || periods.some(({ groups }) => !hasAny(groups))) return true;
  const covered = new Set(periods.flatMap(({ groups }) => groups ?? []));
  return data.every(({ id }) => covered.has(id));
}

const hasNoEvent: readonly (string | undefined)[] = [
  'periodic-review',
  'until-date',
  'not-stored',
  'permanent-archive',
];

function isConcrete({ kind, duration, until, triggers, norm, wording }: Period): boolean {
  if (isSaid(norm)) return true;
  if (kind === 'permanent-archive') return false;
  if (duration !== undefined || until !== undefined || kind === 'not-stored') return true;
  if (isVagueRetention(wording)) return hasAny(triggers);
  return hasAny(triggers) || isSaid(wording);
}

const longest = ({ periods = [] }: Activity): number =>
  Math.max(0, ...periods.map(({ duration }) => aboutDays(duration) ?? 0));
const isJustified = ({ periods = [] }: Activity): boolean => periods.every(({ norm }) => isSaid(norm));

const limits: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G85',
    severity: 'error',
    citation: gdpr('30(1)(f), 5(1)(e), 13(2)(a)'),
    message: {
      en: 'Give the time limit for erasure, or why none can be given.',
      ru: 'Укажите срок удаления или почему его указать нельзя.',
    },
    path: '/periods',
    appliesTo: isController,
    isMet: (activity) => (activity.periods ?? []).some(saysSomething) || isSaid(activity.noPeriodReason),
  }),
  whole<Activity>({
    id: 'G86',
    severity: 'warning',
    citation: gdpr('30(1)(f)'),
    message: {
      en: 'Give a time limit for each group of data, or mark one for all.',
      ru: 'Укажите срок для каждой группы данных или один для всех.',
    },
    path: '/periods',
    appliesTo: (activity) => isController(activity) && hasAny(activity.periods),
    isMet: coversAllData,
  }),
  each<Activity, 'periods'>('periods', {
    id: 'G87',
    severity: 'warning',
    citation: guided(
      '5(1)(e)',
      'recital 39; EDPB report on the right to erasure, February 2026',
      'п. 39 преамбулы; отчёт EDPB о праве на удаление, февраль 2026 г.',
    ),
    message: {
      en: 'Make the term concrete: a period, the event it runs from, or the law that sets it.',
      ru: 'Уточните срок: продолжительность, событие отсчёта или закон, который его устанавливает.',
    },
    path: '/wording',
    appliesTo: saysSomething,
    isMet: isConcrete,
  }),
  each<Activity, 'periods'>('periods', {
    id: 'G88',
    severity: 'warning',
    citation: gdpr('5(1)(e)'),
    message: {
      en: 'Say from which event the period runs.',
      ru: 'Укажите, от какого события считается срок.',
    },
    path: '/triggers',
    appliesTo: ({ duration, kind }) => duration !== undefined && !hasNoEvent.includes(kind),
    isMet: ({ triggers, wording }) => hasAny(triggers) || isSaid(wording),
  }),
];

/** By the guidelines on video surveillance, storage beyond 72 hours needs the more reasons the longer it is. */
const cctvDays = 3;
/** A reading of national authorities, no term of the GDPR. */
const applicantDays = 2 * 365;
const showsCctv = hasItem('cctv-video');
const onConsent = restsOn('consent');
const onObligation = restsOn('legal-obligation');

const statutoryDays = ({ acts = [] }: Activity): readonly number[] =>
  acts.flatMap(({ term }) => aboutDays(term) ?? []);

const particular: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G91',
    severity: 'warning',
    citation: guided(
      '5(1)(e)',
      'EDPB Guidelines 3/2019, para 121; national law',
      'Руководство EDPB 3/2019, § 121; национальное право',
    ),
    message: {
      en: 'Shorten the keeping of video recordings to a few days, or name what justifies more than 72 hours.',
      ru: 'Сократите хранение видеозаписей до нескольких дней или укажите, чем обоснованы более 72 часов.',
    },
    path: '/periods',
    appliesTo: (activity, context) =>
      showsCctv(activity, context) || subjectKinds(activity, context).codes.has('person-under-cctv'),
    isMet: (activity) => longest(activity) <= cctvDays || isJustified(activity),
  }),
  whole<Activity>({
    id: 'G92',
    severity: 'warning',
    citation: guided('5(1)(e)', 'national authorities', 'национальные надзорные органы'),
    message: {
      en: 'Shorten the keeping of applicants’ data, or obtain consent for a talent pool.',
      ru: 'Сократите срок хранения данных кандидатов или получите согласие на включение в кадровый резерв.',
    },
    path: '/periods',
    appliesTo: (activity, context) => subjectKinds(activity, context).codes.has('applicant'),
    isMet: (activity) => longest(activity) <= applicantDays || isJustified(activity) || onConsent(activity),
  }),
  whole<Activity>({
    id: 'G93',
    severity: 'info',
    citation: gdpr('6(1)(c), 5(1)(e)'),
    message: {
      en: 'Compare the period with the term that the law sets: they differ.',
      ru: 'Сверьте срок с установленным законом: они различаются.',
    },
    path: '/periods',
    appliesTo: (activity) =>
      onObligation(activity) && statutoryDays(activity).length > 0 && longest(activity) > 0,
    isMet: (activity) => statutoryDays(activity).includes(longest(activity)),
  }),
];

const holdsBackups = source(
  'Art. 17 GDPR; guidance: EDPB report on the right to erasure, February 2026',
  'ст. 17 GDPR; разъяснения: отчёт EDPB о праве на удаление, февраль 2026 г.',
);

const erasure: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G89',
    severity: 'warning',
    citation: gdpr('5(1)(e), 17, 28(3)(g), 32'),
    message: {
      en: 'Describe how the data are erased or destroyed: in systems, on paper, at processors.',
      ru: 'Опишите, как данные удаляются или уничтожаются: в системах, на бумаге, у обработчиков.',
    },
    path: '/destructionMethods',
    appliesTo: isController,
    isMet: (activity) => hasAny(activity.destructionMethods) || isSaid(activity.destructionProcedure),
  }),
  whole<Activity>({
    id: 'G90',
    severity: 'info',
    citation: holdsBackups,
    message: {
      en: 'Say how erased data leave the backups.',
      ru: 'Укажите, как удалённые данные исчезают из резервных копий.',
    },
    path: '/backups',
    appliesTo: (activity, { systems }) =>
      (activity.systems ?? []).some((id) => systems.get(id)?.kind === 'backup'),
    isMet: (activity) =>
      isSaid(activity.backups) ||
      (activity.destructionMethods ?? []).some(({ method }) => method === 'backup-rotation'),
  }),
];

/** How long data are kept and how they are erased. */
export const periodRules: readonly Rule<Activity>[] = [...limits, ...particular, ...erasure];
