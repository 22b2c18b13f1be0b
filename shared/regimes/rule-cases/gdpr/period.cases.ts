import type { Period } from '../../../register/activity/activity.ts';
import { acting, activity, item, lacking, system, without } from '../complete-register.ts';
import type { Changes, RuleCases } from '../rule-case.ts';
import { otherId, words } from './parts.ts';

const keeping = (period: Partial<Period>, more: Changes['activities'] = [activity]): Changes => ({
  activities: more.map((one) => ({ ...one, periods: [{ ...item, ...period }] })),
});
const days = (amount: number) => ({ duration: { amount, unit: 'day' }, triggers: ['recording'] });
const groups = {
  data: [
    { ...item, items: ['email'] },
    { id: otherId, items: ['phone'] },
  ],
};
const applicants = [{ ...activity, subjects: ['applicant'], gdprBases: ['contract'] }];
const filmed = [{ ...activity, subjects: ['person-under-cctv'] }];
const statutory = [
  {
    ...activity,
    gdprBases: ['legal-obligation'],
    acts: [{ ...item, act: words, term: { amount: 5, unit: 'year' } }],
  },
];
const onBackup = { systems: [{ ...system, kind: 'backup' }] };

/** Art. 5(1)(e), 17 and 30(1)(f). */
export const periodCases: RuleCases = {
  'gdpr G85 error': {
    fires: acting({ periods: [item] }),
    rests: { activities: [{ ...without(activity, 'periods'), noPeriodReason: { en: 'Open' } }] },
  },
  'gdpr G86 warning': {
    fires: acting({ ...groups, periods: [{ ...item, ...days(5), groups: [otherId] }] }),
    rests: acting({ ...groups, periods: [{ ...item, ...days(5) }] }),
  },
  'gdpr G87 warning': {
    fires: keeping({ kind: 'criteria', wording: { en: 'As long as reasonably necessary' } }),
    rests: keeping({ kind: 'criteria', wording: { en: 'As long as necessary, at most 2 years' } }),
  },
  'gdpr G88 warning': {
    fires: keeping({ duration: { amount: 5, unit: 'year' } }),
    rests: keeping({ duration: { amount: 5, unit: 'year' }, triggers: ['contract-end'] }),
  },
  'gdpr G89 warning': {
    fires: lacking('destructionMethods'),
    rests: { activities: [{ ...without(activity, 'destructionMethods'), destructionProcedure: words }] },
  },
  'gdpr G90 info': {
    fires: { ...acting({ systems: [system.id] }), ...onBackup },
    rests: { ...acting({ systems: [system.id], backups: words }), ...onBackup },
  },
  'gdpr G91 warning': { fires: keeping(days(14), filmed), rests: keeping(days(3), filmed) },
  'gdpr G92 warning': {
    fires: keeping({ duration: { amount: 3, unit: 'year' } }, applicants),
    rests: keeping({ duration: { amount: 24, unit: 'month' } }, applicants),
  },
  'gdpr G93 info': {
    fires: keeping({ duration: { amount: 10, unit: 'year' } }, statutory),
    rests: keeping({ duration: { amount: 60, unit: 'month' } }, statutory),
  },
};
