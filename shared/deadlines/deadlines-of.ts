import type { Context } from '../regimes/context.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Deadline, Found } from './deadline.ts';
import type { ActivitySource, Beside, Source } from './source.ts';
import { adequacyExpiries, frameworkChecks } from './sources/adequacy.ts';
import { consentTexts } from './sources/consents.ts';
import { contractEnds } from './sources/contracts.ts';
import { destructionActs } from './sources/destruction-acts.ts';
import { impactAssessments } from './sources/impact-assessments.ts';
import { incidentNotices } from './sources/incidents.ts';
import { amendmentsToCome, endsOfOrders } from './sources/law.ts';
import { changeNotifications, endOfProcessing, waitingTerms } from './sources/notifications.ts';
import { internalControl, protectionControls } from './sources/protection.ts';
import { requestAnswers } from './sources/requests.ts';
import { retentionEnds } from './sources/retention.ts';
import { activityReviews, registerReview } from './sources/reviews.ts';

const ofAnActivity: readonly ActivitySource[] = [
  waitingTerms,
  retentionEnds,
  activityReviews,
  contractEnds,
  adequacyExpiries,
  frameworkChecks,
  consentTexts,
  impactAssessments,
];

const elsewhere: readonly Source[] = [
  changeNotifications,
  endOfProcessing,
  requestAnswers,
  incidentNotices,
  destructionActs,
  registerReview,
  protectionControls,
  internalControl,
  endsOfOrders,
  amendmentsToCome,
];

/** What is due in one activity. */
export const foundInActivity: ActivitySource = (activity, context) =>
  ofAnActivity.flatMap((source) => source(activity, context));

/** What is due beside single activities. */
export const foundElsewhere: Source = (context, beside) =>
  elsewhere.flatMap((source) => source(context, beside));

/**
 * All that is due in a register, earliest first; what is overdue among it. Numbers come from the tables of the law with
 * the register’s corrections, or are marked as practice.
 * @param beside what is known besides the register: when something changed
 */
export const deadlinesOf = (context: Context, beside: Beside = {}): readonly Deadline[] =>
  inOrder(
    [
      ...foundElsewhere(context, beside),
      ...context.register.activities.flatMap((activity) => foundInActivity(activity, context)),
    ],
    context.today,
  );

/** What was found, earliest first, without what is owed no more. */
export const inOrder = (all: readonly Found[], today: IsoDate): readonly Deadline[] =>
  all
    .flatMap(({ lapses, ...found }): readonly Deadline[] => {
      const overdue = found.due < today;
      return lapses && overdue ? [] : [{ ...found, overdue }];
    })
    .toSorted(byDay);

const byDay = (one: Deadline, other: Deadline): number => {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/** The first that is not overdue, and how many are; for a line that says what comes next. */
export interface Upcoming {
  readonly next: Deadline | undefined;
  readonly overdue: number;
}

/** What comes next within so many days of `until`, the last of them. */
export function upcoming(deadlines: readonly Deadline[], until: string): Upcoming {
  const overdue = deadlines.filter((one) => one.overdue).length;
  const next = deadlines.find((one) => !one.overdue && one.due <= until);
  return { next, overdue };
}
