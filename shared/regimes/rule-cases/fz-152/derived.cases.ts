import type { Activity } from '../../../register/activity/activity.ts';
import type { System } from '../../../register/system.ts';
import { acting, activity, item, organisation, system } from '../complete-register.ts';
import type { Changes, RuleCases } from '../rule-case.ts';

const marketing: Partial<Activity> = { furtherProcessing: true };
const rejected = { degree: 'low', rejected: [{ ...item, criterion: 'm2', reason: { ru: 'Цель та же' } }] };

/** The activity works in the system, which has more facts. */
const using = (facts: Partial<System>): Changes => ({
  ...acting({ systems: [system.id], approximateNumber: 5 }),
  systems: [{ ...system, ...facts }],
});

const actOf = (levelActOn: string, assessedOn: string): Changes => ({
  systems: [{ ...system, levelActOn }],
  organisation: { ...organisation, harmAct: { ...organisation.harmAct, assessedOn } },
});

/** The rules that compare what is recorded with what follows from the register. */
export const derivedCases: RuleCases = {
  'fz-152 R73 warning': {
    fires: acting({ ...marketing, harm: { degree: 'low' } }),
    rests: acting({ ...marketing, harm: rejected }),
  },
  'fz-152 R70 error': {
    fires: using({ threatType: 'type-3' }),
    rests: { ...using({}), activities: [activity] },
  },
  'fz-152 R70 warning': {
    fires: using({ threatType: 'type-2', protectionLevel: 'uz-4' }),
    rests: using({ threatType: 'type-3', protectionLevel: 'uz-4' }),
  },
  'fz-152 R85 warning': {
    fires: actOf('2026-03-01', '2026-03-02'),
    rests: actOf('2026-03-01', '2026-03-01'),
  },
};
