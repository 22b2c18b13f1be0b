import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';

/** The activities under a law: those that name it, and those that name none where the organisation is under it. */
export function activitiesUnder(register: Register, regime: RegimeId): readonly Activity[] {
  const byDefault = register.organisation.regimes?.includes(regime) ?? false;
  return register.activities.filter(({ regimes }) =>
    regimes?.length ? regimes.includes(regime) : byDefault,
  );
}

/** Whether the organisation, or any of its activities, is under the law. */
export const isUnder = (register: Register, regime: RegimeId): boolean =>
  (register.organisation.regimes?.includes(regime) ?? false) || activitiesUnder(register, regime).length > 0;

/** Activities under the GDPR that the organisation carries out for itself, alone or jointly, not for others. */
export const controllerActivities = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'gdpr').filter(({ role }) => role !== 'processor');
