import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { thresholdOn, thresholds } from '../../vocabulary/tables/terms/thresholds.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
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

const met = (criteria: readonly DpiaCriterion[], activity: Activity, context: Context): readonly Reason[] =>
  criteria
    .filter((criterion) => criterion.isMet(activity, context))
    .map(({ label, citation, path }) => ({ ...label, citation, entity: activity.id, path }));

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

function needOf(activity: Activity, context: Context): readonly [DpiaNeed, readonly Reason[]] {
  const cases = met(mandatoryCases, activity, context);
  const criteria = met(wp248Criteria, activity, context);
  const enough = thresholdOn('dpia-criteria', context.today, tableFor(context, thresholds)) ?? 2;
  const points = cases.length > 0 || criteria.length >= enough;
  if (points && isExcused(activity)) return ['excused', [excuse(activity), ...cases, ...criteria]];
  if (cases.length > 0) return ['mandatory', [...cases, ...criteria]];
  return [criteria.length >= enough ? 'likely' : 'not-indicated', criteria];
}

/**
 * Whether an activity needs an impact assessment, with the criteria it meets (Art. 35(1), (3), (10) GDPR; guidelines
 * WP 248 rev.01). National lists under Art. 35(4) and (5) are not known here.
 */
export const dpiaNeed = onceEach((activity: Activity, context: Context): DerivedFact<DpiaNeed> => {
  const [code, reasons] = needOf(activity, context);
  return {
    id: 'dpia-need',
    regime: 'gdpr',
    label: { en: 'Impact assessment (DPIA)', ru: 'Оценка воздействия (DPIA)' },
    code,
    value: answers[code],
    citation: gdpr('35'),
    reasons,
    path: '/dpia/status',
  };
});
