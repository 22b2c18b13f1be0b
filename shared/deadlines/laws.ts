import type { Uuid } from '../basics/uuid.ts';
import { regimesOf } from '../regimes/applies.ts';
import type { Context } from '../regimes/context.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';

/** Whether the organisation or any of its activities is under the law. */
export const isRegisterUnder = ({ register }: Context, regime: RegimeId): boolean =>
  (register.organisation.regimes ?? []).includes(regime) ||
  register.activities.some(({ regimes }) => regimes?.includes(regime));

/** The laws of the activities named, or those of the organisation where none is named. */
export function lawsOfThese(ids: readonly Uuid[], { activities, register }: Context): ReadonlySet<string> {
  const named = ids.flatMap((id) => activities.get(id) ?? []);
  if (named.length === 0) return new Set(register.organisation.regimes ?? []);
  return new Set(named.flatMap((one) => regimesOf(one, register)));
}

/** Whether an activity goes on: it is neither a draft nor ended. */
export const goesOn = ({ status }: Activity): boolean => status !== 'draft' && status !== 'ended';
