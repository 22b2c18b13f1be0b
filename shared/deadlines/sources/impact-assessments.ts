import { isUnder } from '../../regimes/applies.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import { goesOn } from '../laws.ts';
import { practice } from '../practice.ts';
import type { ActivitySource } from '../source.ts';

const done: readonly unknown[] = ['done', 'review-due', 'prior-consultation'];

/** Impact assessments are looked at again when the risk changes, and as practice every three years. */
export const impactAssessments: ActivitySource = (activity, { register }) => {
  const { dpia } = activity;
  if (!goesOn(activity) || !isUnder(activity, 'gdpr', register)) return [];
  if (!dpia?.date || !done.includes(dpia.status)) return [];
  return [
    {
      id: `dpia:${activity.id}`,
      kind: 'assessment',
      due: addMonths(dpia.date, practice.impactAssessment),
      practice: true,
      says: { en: 'Review the impact assessment', ru: 'Пересмотреть оценку воздействия' },
      citation: gdpr('35(11)'),
      entity: activity.id,
      entityKind: 'activities',
      name: activity.name,
      path: '/dpia/date',
      note: {
        en: 'Earlier where the risk changes.',
        ru: 'Раньше, если риск изменился.',
      },
    },
  ];
};
