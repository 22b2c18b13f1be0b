import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';

type Asked = (activity: Activity) => boolean;

const isUnder = (activity: Activity, regime: string): boolean =>
  (activity.regimes ?? []).length === 0 || (activity.regimes ?? []).includes(regime);

const has = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/** What a card is made of, in the order of the form: both laws ask for each (Art. 30(1) GDPR, Art. 18.1, 22 152-FZ). */
const parts: readonly Asked[] = [
  (activity) => activity.name !== undefined,
  (activity) => activity.purpose !== undefined,
  (activity) => !isUnder(activity, 'fz-152') || has(activity.fz152Bases),
  (activity) => !isUnder(activity, 'gdpr') || has(activity.gdprBases),
  (activity) => has(activity.subjects),
  (activity) => (activity.data ?? []).some((group) => has(group.items)),
  (activity) => has(activity.actions),
  (activity) => activity.automation !== undefined,
  (activity) => has(activity.periods) || activity.noPeriodReason !== undefined,
  (activity) => has(activity.destructionOccasions),
  (activity) => has(activity.destructionMethods),
  (activity) => activity.noRecipients === true || has(activity.recipients),
];

const shares = new WeakMap<Activity, number>();

/** How much of the card is filled in, from 0 to 1. */
export function shareFilled(activity: Activity): number {
  const known = shares.get(activity);
  if (known !== undefined) return known;
  const share = parts.filter((isFilled) => isFilled(activity)).length / parts.length;
  shares.set(activity, share);
  return share;
}

/** How many findings of each severity an activity has. */
export interface FindingCounts {
  readonly errors: number;
  readonly checks: number;
}

export const noFindings: FindingCounts = { errors: 0, checks: 0 };

/** The findings of each activity, counted. */
export function countsByEntity(findings: readonly Finding[]): ReadonlyMap<Uuid, FindingCounts> {
  const counts = new Map<Uuid, FindingCounts>();
  for (const { entity, severity } of findings) {
    const { errors, checks } = counts.get(entity) ?? noFindings;
    counts.set(
      entity,
      severity === 'error' ? { errors: errors + 1, checks } : { errors, checks: checks + 1 },
    );
  }
  return counts;
}

/** A number that puts what needs most work first: errors, then things to check, then what is still empty. */
export const workLeft = (activity: Activity, { errors, checks }: FindingCounts): number =>
  errors * 10_000 + checks * 10 + (1 - shareFilled(activity));
