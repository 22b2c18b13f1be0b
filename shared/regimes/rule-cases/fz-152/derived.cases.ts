import type { Activity } from '../../../register/activity/activity.ts';
import type { System } from '../../../register/system.ts';
import { acting, item, system, without } from '../complete-register.ts';
import type { Changes, RuleCases } from '../rule-case.ts';

const marketing: Partial<Activity> = { furtherProcessing: true };
const rejected = { degree: 'low', rejected: [{ ...item, criterion: 'm2', reason: { ru: 'Цель та же' } }] };

/** The activity works in the system, which has more facts. */
const using = (facts: Partial<System>): Changes => ({
  ...acting({ systems: [system.id], approximateNumber: 5 }),
  systems: [{ ...system, ...facts }],
});

/** The rules that compare what is recorded with what follows from the register. */
export const derivedCases: RuleCases = {
  'fz-152 R73 warning': {
    fires: acting({ ...marketing, harm: { degree: 'low' } }),
    rests: acting({ ...marketing, harm: rejected }),
  },
  'fz-152 R70 error': {
    fires: { systems: [without(system, 'protectionLevel')] },
    rests: { ...acting({ systems: [] }), systems: [without(system, 'protectionLevel')] },
  },
  'fz-152 R70 warning': {
    fires: using({ threatType: 'type-2', protectionLevel: 'uz-4' }),
    rests: using({ threatType: 'type-3', protectionLevel: 'uz-4' }),
  },
};
