import type { Activity } from '../../../register/activity/activity.ts';
import { onceOf } from '../../once-each.ts';

/** The bases of an activity and of its sub-purposes. */
export const basesOf = onceOf(({ gdprBases = [], subPurposes = [] }: Activity): readonly string[] => [
  ...gdprBases,
  ...subPurposes.flatMap((one) => one.gdprBases ?? []),
]);

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
