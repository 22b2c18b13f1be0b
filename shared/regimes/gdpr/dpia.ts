import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { thresholdOn, thresholds } from '../../vocabulary/tables/terms/thresholds.ts';
import type { Wording } from '../../wording/wording.ts';
import { once, type Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { tableFor } from '../tables.ts';
import { mandatoryCases, wp248Criteria, type DpiaCriterion } from './dpia-criteria.ts';
import { restsOn } from './facts/bases.ts';
import { onceEach } from '../once-each.ts';
import { isSaid } from './facts/said.ts';

export type DpiaNeed = 'mandatory' | 'likely' | 'not-indicated' | 'excused';

const answers: Readonly<Record<DpiaNeed, Wording>> = {
  mandatory: { en: 'Mandatory', ru: 'Обязательна' },
  likely: { en: 'Probably needed', ru: 'Вероятно, нужна' },
  'not-indicated': { en: 'Nothing recorded points to it', ru: 'По сведениям реестра не требуется' },
  excused: { en: 'Made when the law was adopted', ru: 'Проведена при принятии закона' },
};

const restsOnLaw = restsOn('legal-obligation', 'public-task');

/** An assessment made with the law is enough only where the processing rests on Art. 6(1)(c) or (e). */
const isExcused = (activity: Activity): boolean => isSaid(activity.dpia?.excused) && restsOnLaw(activity);

const reasonsOf = (met: readonly DpiaCriterion[], { id }: Activity): readonly Reason[] =>
  met.map(({ label, citation, path }) => ({ ...label, citation, entity: id, path }));

const excuse = ({ id, dpia }: Activity): Reason => {
  const law = dpia?.excused;
  return {
    en: `an assessment was made as part of ${law?.en ?? law?.ru ?? ''}`,
    ru: `оценка проведена в рамках акта: ${law?.ru ?? law?.en ?? ''}`,
    citation: gdpr('35(10)'),
    entity: id,
    path: '/dpia/excused',
  };
};

/** How many criteria are enough to advise an assessment. */
const enough = once(
  (context): number => thresholdOn('dpia-criteria', context.today, tableFor(context, thresholds)) ?? 2,
);

interface Standing {
  readonly need: DpiaNeed;
  /** The cases of the law and the criteria that the activity meets. */
  readonly met: readonly DpiaCriterion[];
}

const standingOf = onceEach((activity: Activity, context: Context): Standing => {
  const isMet = (one: DpiaCriterion): boolean => one.isMet(activity, context);
  const [cases, criteria] = [mandatoryCases.filter(isMet), wp248Criteria.filter(isMet)];
  const met = [...cases, ...criteria];
  const points = cases.length > 0 || criteria.length >= enough(context);
  if (!points) return { need: 'not-indicated', met };
  if (isExcused(activity)) return { need: 'excused', met };
  return { need: cases.length > 0 ? 'mandatory' : 'likely', met };
});

/** The need of an impact assessment without its reasons. */
export const dpiaNeedOf = (activity: Activity, context: Context): DpiaNeed =>
  standingOf(activity, context).need;

/**
 * Whether an activity needs an impact assessment, with the criteria it meets (Art. 35(1), (3), (10) GDPR; guidelines
 * WP 248 rev.01). National lists under Art. 35(4) and (5) are not known here.
 */
export const dpiaNeed = onceEach((activity: Activity, context: Context): DerivedFact<DpiaNeed> => {
  const { need: code, met } = standingOf(activity, context);
  const reasons = reasonsOf(met, activity);
  return {
    id: 'dpia-need',
    regime: 'gdpr',
    label: { en: 'Impact assessment (DPIA)', ru: 'Оценка воздействия (DPIA)' },
    code,
    value: answers[code],
    citation: gdpr('35'),
    reasons: code === 'excused' ? [excuse(activity), ...reasons] : reasons,
    path: '/dpia/status',
  };
});
