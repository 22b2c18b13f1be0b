import type { Activity } from '../../register/activity/activity.ts';
import type { Citation } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
import { dataKinds, hasItem } from './facts/data-kinds.ts';
import { subjectKinds } from './facts/subject-kinds.ts';
import { explained } from './sources.ts';
import { gdpr } from '../../vocabulary/cite.ts';

/** Something that speaks for an impact assessment, and the field in which it was found. */
export interface DpiaCriterion {
  readonly label: Wording;
  readonly citation: Citation;
  readonly path: string;
  readonly isMet: (activity: Activity, context: Context) => boolean;
}

const protectedData = (activity: Activity, context: Context): boolean => {
  const { special, criminal } = dataKinds(activity, context);
  return special || criminal;
};
const showsCctv = hasItem('cctv-video');

/** The cases in which the law itself demands an assessment: Art. 35(3)(a) to (c). */
export const mandatoryCases: readonly (DpiaCriterion & { readonly point: 'a' | 'b' | 'c' })[] = [
  {
    label: {
      en: 'systematic and extensive evaluation of persons on which decisions with legal or similar effect rest',
      ru: 'систематическая и обширная оценка личности, на которой основаны решения с юридическими или сходными последствиями',
    },
    point: 'a',
    citation: gdpr('35(3)(a)'),
    path: '/dpia/systematicExtensive',
    isMet: ({ dpia }) => dpia?.systematicExtensive === true,
  },
  {
    label: {
      en: 'special-category or criminal-offence data on a large scale',
      ru: 'особые категории данных либо данные об уголовных осуждениях и преступлениях (правонарушениях) в крупном масштабе',
    },
    point: 'b',
    citation: gdpr('35(3)(b)'),
    path: '/largeScale',
    isMet: (activity, context) => activity.largeScale === true && protectedData(activity, context),
  },
  {
    label: {
      en: 'systematic monitoring of a publicly accessible area on a large scale',
      ru: 'систематическое наблюдение за общедоступным местом в крупном масштабе',
    },
    point: 'c',
    citation: gdpr('35(3)(c)'),
    path: '/publicMonitoring',
    isMet: ({ largeScale, publicMonitoring }) => largeScale === true && publicMonitoring === true,
  },
];

const criterion = (
  number: number,
  path: string,
  en: string,
  ru: string,
  isMet: DpiaCriterion['isMet'],
): DpiaCriterion => ({
  label: { en, ru },
  citation: explained(
    '35(1)',
    `guidance: WP 248 rev.01, criterion ${number}`,
    `разъяснения: WP 248 rev.01, критерий ${number}`,
  ),
  path,
  isMet,
});

/** The nine criteria of the guidelines WP 248 rev.01. */
export const wp248Criteria: readonly DpiaCriterion[] = [
  criterion(
    1,
    '/profiling',
    'evaluation or scoring',
    'оценка или присвоение баллов',
    ({ profiling, dpia }) => profiling === true || dpia?.systematicExtensive === true,
  ),
  criterion(
    2,
    '/automatedDecisions',
    'automated decisions with legal or similar effect',
    'автоматизированные решения с юридическими или сходными последствиями',
    ({ automatedDecisions }) => automatedDecisions === true,
  ),
  criterion(
    3,
    '/dpia/systematicMonitoring',
    'systematic monitoring',
    'систематическое наблюдение',
    (activity, context) =>
      activity.dpia?.systematicMonitoring === true ||
      activity.publicMonitoring === true ||
      showsCctv(activity, context),
  ),
  criterion(
    4,
    '/data',
    'sensitive or highly personal data',
    'чувствительные или глубоко личные данные',
    (activity, context) => protectedData(activity, context) || dataKinds(activity, context).highlyPersonal,
  ),
  criterion(5, '/largeScale', 'large scale', 'крупный масштаб', ({ largeScale }) => largeScale === true),
  criterion(
    6,
    '/dpia/matching',
    'matching or combining of data sets',
    'сопоставление или объединение наборов данных',
    ({ dpia }) => dpia?.matching === true,
  ),
  criterion(
    7,
    '/subjects',
    'persons who cannot easily consent or object (children, employees, patients)',
    'лица, которым трудно согласиться или возразить (дети, работники, пациенты)',
    (activity, context) => {
      const { minors, vulnerable, workers } = subjectKinds(activity, context);
      return minors || vulnerable || workers;
    },
  ),
  criterion(
    8,
    '/dpia/innovative',
    'new technology or a new use of it',
    'новая технология или новое её применение',
    ({ dpia }) => dpia?.innovative === true,
  ),
  criterion(
    9,
    '/dpia/preventsService',
    'it may keep people from a right, a service or a contract',
    'может лишить человека права, услуги или договора',
    ({ dpia }) => dpia?.preventsService === true,
  ),
];
