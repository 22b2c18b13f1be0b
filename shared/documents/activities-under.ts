import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';
import type { Wording } from '../wording/wording.ts';

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

/** Said of a register under no law, which no rule looks at: that nothing was found in it means nothing. */
export const noLawChosen: Wording = {
  en: 'Nothing was checked: no law is chosen. Choose one in the card of the organisation.',
  ru: 'Ничего не проверено: закон не выбран. Выберите его в карточке организации.',
};

/** Activities under the GDPR that the organisation carries out for itself, alone or jointly, not for others. */
export const controllerActivities = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'gdpr').filter(({ role }) => role !== 'processor');
