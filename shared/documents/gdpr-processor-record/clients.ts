import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { activitiesUnder } from '../activities-under.ts';

/** A controller on whose behalf the organisation acts, and what it does for it; no party where none is named. */
export interface Client {
  readonly party: Uuid | undefined;
  readonly activities: readonly Activity[];
}

export const activitiesForOthers = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'gdpr').filter(({ role }) => role === 'processor');

/** The activities by controller, in the order in which the register names them; those without one come last. */
export function clientsOf(activities: readonly Activity[]): readonly Client[] {
  const named = new Map<Uuid, Activity[]>();
  for (const activity of activities) {
    for (const party of new Set(activity.onBehalfOf ?? []))
      named.set(party, [...(named.get(party) ?? []), activity]);
  }
  const unnamed = activities.filter(({ onBehalfOf = [] }) => onBehalfOf.length === 0);
  return [
    ...[...named].map(([party, theirs]) => ({ party, activities: theirs })),
    ...(unnamed.length > 0 ? [{ party: undefined, activities: unnamed }] : []),
  ];
}
