import { fold } from '../../../shared/basics/fold.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { familiesOf } from './basis-words.ts';
import type { RowTexts } from './row-texts.ts';

export const groupings = ['none', 'status', 'department', 'basis'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingWords: Readonly<Record<Grouping, Wording>> = {
  none: { en: 'none', ru: 'нет' },
  status: { en: 'status', ru: 'статус' },
  department: { en: 'department', ru: 'подразделение' },
  basis: { en: 'legal basis', ru: 'основание' },
};

/** A choice kept in the settings; another release's is no grouping. */
export const groupingNamed = (name: string): Grouping =>
  groupings.find((grouping) => grouping === name) ?? 'none';

const without: Readonly<Record<Exclude<Grouping, 'none'>, Wording>> = {
  status: { en: 'Without a status', ru: 'Без статуса' },
  department: { en: 'Without a department', ru: 'Без подразделения' },
  basis: { en: 'Without a legal basis', ru: 'Без основания' },
};

/** The heading of a group of activities. */
export interface GroupHeading {
  readonly heading: string;
  readonly key: string;
  readonly count: number;
}

/** A line of the list. An activity stands for itself: ten thousand lines cost nothing to make. */
export type ListItem = GroupHeading | Activity;

export const isHeading = (item: ListItem): item is GroupHeading => 'heading' in item;

interface Group {
  readonly label: string;
  /** Groups stand by this; the one without a value comes last. */
  readonly order: string;
  readonly members: Activity[];
}

function placeOf(
  activity: Activity,
  grouping: Exclude<Grouping, 'none'>,
  texts: RowTexts,
): { readonly label: string; readonly order: string } {
  if (grouping === 'department') return { label: texts.department, order: fold(texts.department) };
  if (grouping === 'status') {
    const at = activityStatuses.terms.findIndex((term) => term.code === activity.status);
    return { label: texts.status, order: String(at) };
  }
  // One line for each activity: what rests on several grounds stands under the first of them.
  const family = familiesOf(activity)[0];
  if (family === undefined) return { label: texts.places, order: '99' };
  return { label: texts.basis.split(',', 1)[0] ?? '', order: String(family).padStart(2, '0') };
}

/** The activities as lines, under the headings of their groups; within a group their order stays. */
export function listItems(
  activities: readonly Activity[],
  grouping: Grouping,
  textsOf: (activity: Activity) => RowTexts,
  withoutWords: (wording: Wording) => string,
): readonly ListItem[] {
  if (grouping === 'none') return activities;
  const groups = new Map<string, Group>();
  for (const activity of activities) {
    const { label, order } = placeOf(activity, grouping, textsOf(activity));
    const key = fold(label);
    const group = groups.get(key);
    if (group) group.members.push(activity);
    else groups.set(key, { label, order: label === '' ? '\uFFFF' : order, members: [activity] });
  }
  return [...groups]
    .toSorted(([, a], [, b]) => (a.order < b.order ? -1 : 1))
    .flatMap(([key, { label, members }]): readonly ListItem[] => [
      { heading: label || withoutWords(without[grouping]), key, count: members.length },
      ...members,
    ]);
}
