import { fold } from '../../../shared/basics/fold.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import type { ColumnId } from './columns.ts';
import type { RowTexts } from './row-texts.ts';
import { workLeft, type StandingOf } from './standing.ts';

export interface Sorting {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** What is needed to compare activities beside themselves. */
export interface SortingFacts {
  readonly textsOf: (activity: Activity) => RowTexts;
  readonly standingOf: StandingOf;
}

/** A text whose plain comparison puts 2 before 10: every run of digits is written with twelve. */
export const naturalKey = (text: string): string =>
  fold(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const statusOrder = activityStatuses.terms.map((term) => term.code);

/** Sorts behind everything that has a value. */
const last = '\uFFFF';

type Key = string | number;

function keyOf(activity: Activity, by: ColumnId, facts: SortingFacts): Key {
  switch (by) {
    case 'number':
      return activity.number ? naturalKey(activity.number) : last;
    case 'status': {
      const at = statusOrder.indexOf(activity.status ?? '');
      return at === -1 ? statusOrder.length : at;
    }
    case 'reviewed':
      return activity.lastReviewed ?? last;
    case 'completeness':
      return -workLeft(facts.standingOf(activity));
    case 'basis': {
      const { basis, places } = facts.textsOf(activity);
      return basis === '' && places === '' ? last : fold(`${basis} ${places}`);
    }
    default:
      return naturalKey(facts.textsOf(activity)[by]) || last;
  }
}

const compare = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);

/** The activities in the order asked for; those alike stand by number, then in the order of making. */
export function sorted(
  activities: readonly Activity[],
  { by, descending }: Sorting,
  facts: SortingFacts,
): readonly Activity[] {
  const keyed = activities.map((activity) => ({
    activity,
    key: keyOf(activity, by, facts),
    number: by === 'number' ? '' : activity.number ? naturalKey(activity.number) : last,
  }));
  const direction = descending ? -1 : 1;
  keyed.sort(
    (a, b) =>
      direction * compare(a.key, b.key) ||
      compare(a.number, b.number) ||
      compare(a.activity.id, b.activity.id),
  );
  return keyed.map(({ activity }) => activity);
}

/** What a click on a column's heading asks for: first down the alphabet, then up; work left begins with the most. */
export const nextSorting = (now: Sorting, by: ColumnId): Sorting =>
  now.by === by ? { by, descending: !now.descending } : { by, descending: false };
