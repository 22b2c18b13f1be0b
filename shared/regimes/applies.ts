import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';

/** The laws an activity is under: its own, else the organisation's. */
export const regimesOf = (
  activity: Pick<Activity, 'regimes'>,
  register: Pick<Register, 'organisation'>,
): readonly string[] => activity.regimes ?? register.organisation.regimes ?? [];

export const isUnder = (activity: Activity, regime: RegimeId, register: Register): boolean =>
  regimesOf(activity, register).includes(regime);
