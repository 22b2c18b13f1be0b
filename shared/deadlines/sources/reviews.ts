import { regimesOf } from '../../regimes/applies.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import type { IsoDate } from '../../wording/date.ts';
import { practice } from '../practice.ts';
import type { ActivitySource, Source } from '../source.ts';

interface Review {
  readonly due: IsoDate;
  readonly path: string;
  readonly practice?: true;
}

/** By the day set for it, else a year after the last one. A day set before the last review has been kept. */
function reviewOf({ status, lastReviewed, nextReview }: Activity): Review | undefined {
  if (status === 'ended') return undefined;
  if (nextReview && (!lastReviewed || nextReview > lastReviewed))
    return { due: nextReview, path: '/nextReview' };
  if (!lastReviewed || status === 'draft') return undefined;
  return { due: addMonths(lastReviewed, practice.review), path: '/lastReviewed', practice: true };
}

/** The next look at each activity card. */
export const activityReviews: ActivitySource = (activity, { register }) => {
  const review = reviewOf(activity);
  if (!review) return [];
  const cited = regimesOf(activity, register).includes('gdpr') ? { citation: gdpr('5(2), 24(1)') } : {};
  return [
    {
      ...review,
      ...cited,
      id: `review:${activity.id}`,
      kind: 'review',
      says: { en: 'Review the activity', ru: 'Пересмотреть процесс' },
      entity: activity.id,
      entityKind: 'activities',
      name: activity.name,
    },
  ];
};

/** The next look at the register as a whole, a year after the last one. */
export const registerReview: Source = ({ organisation }) =>
  organisation.lastReview === undefined
    ? []
    : [
        {
          id: `review:${organisation.id}`,
          kind: 'review',
          due: addMonths(organisation.lastReview, practice.review),
          practice: true,
          says: { en: 'Review the register', ru: 'Пересмотреть реестр' },
          ...(organisation.regimes?.includes('gdpr') && { citation: gdpr('5(2), 24(1)') }),
          entity: organisation.id,
          entityKind: 'organisation',
          name: organisation.shortName ?? organisation.name,
          path: '/lastReview',
        },
      ];
