import type { Activity } from '../../../register/activity/activity.ts';

const known = new WeakMap<Activity, readonly string[]>();

/** The bases of an activity and of its sub-purposes. */
export function basesOf(activity: Activity): readonly string[] {
  const before = known.get(activity);
  if (before) return before;
  const all = [
    ...(activity.gdprBases ?? []),
    ...(activity.subPurposes ?? []).flatMap((one) => one.gdprBases ?? []),
  ];
  known.set(activity, all);
  return all;
}

export const restsOn =
  (...codes: readonly string[]) =>
  (activity: Activity): boolean =>
    basesOf(activity).some((code) => codes.includes(code));

/** Whether the activity rests on nothing but these. */
export const restsOnlyOn =
  (...codes: readonly string[]) =>
  (activity: Activity): boolean => {
    const bases = basesOf(activity);
    return bases.length > 0 && bases.every((code) => codes.includes(code));
  };

/** Each purpose with the bases it rests on: the activity’s, and of sub-purposes their own. */
export const basesByPurpose = (activity: Activity): readonly (readonly string[])[] => [
  activity.gdprBases ?? [],
  ...(activity.subPurposes ?? []).flatMap((one) => (one.gdprBases ? [one.gdprBases] : [])),
];

export const hasCondition =
  (...codes: readonly string[]) =>
  ({ gdprConditions }: Activity): boolean =>
    (gdprConditions ?? []).some((code) => codes.includes(code));
