import { acting, item, lacking } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { words } from './parts.ts';

const holding = (...items: readonly string[]) => ({ data: [{ ...item, items }] });
const law = { acts: [{ ...item, act: { en: 'Labour code' }, country: 'DE' }] };
const health = holding('health');
const offences = holding('criminal-offences');
const sixteen =
  'surname first-name patronymic age sex phone email position profession education cv salary vehicle insurance cookies browser';

/** Art. 9, 10, 87: whose data, which, and what allows them. */
export const dataCases: RuleCases = {
  'gdpr G50 error': { fires: lacking('subjects'), rests: {} },
  'gdpr G51 error': { fires: acting({ data: [item] }), rests: {} },
  'gdpr G58 warning': {
    fires: acting({ subjects: ['patient'] }),
    rests: acting({ subjects: ['patient'], safeguards: words }),
  },
  'gdpr G59 info': {
    fires: acting(holding(...sixteen.split(' '))),
    rests: acting(holding(...sixteen.split(' ').slice(1))),
  },
  'gdpr G52 error': {
    fires: acting(health),
    rests: acting({ data: [{ ...item, items: ['health'], category: 'ordinary' }] }),
  },
  'gdpr G53 error': {
    fires: {
      activities: [{ ...lacking('gdprBases').activities?.[0], ...item, gdprConditions: ['made-public'] }],
    },
    rests: acting({ gdprConditions: ['made-public'] }),
  },
  'gdpr G54 error': {
    fires: acting({ ...health, gdprConditions: ['public-health'], conditionFacts: words }),
    rests: acting({ ...health, gdprConditions: ['health-care'], conditionFacts: words }),
  },
  'gdpr G56 info': { fires: acting(holding('snils')), rests: acting({ ...holding('snils'), ...law }) },
  'gdpr G57 warning': {
    fires: acting({ purpose: { en: 'Keeping medical certificates of visitors' } }),
    rests: acting({ ...health, purpose: { en: 'Keeping medical certificates of visitors' } }),
  },
  'gdpr G133 info': { fires: acting(health), rests: acting({ ...health, ...law }) },
  'gdpr G134 info': {
    fires: acting({ subjects: ['employee'] }),
    rests: acting({ subjects: ['employee'], ...law }),
  },
  'gdpr G55 error': {
    fires: acting({ ...offences, gdprConditions: ['criminal-law-authorised'] }),
    rests: acting({ ...offences, gdprConditions: ['criminal-law-authorised'], ...law }),
  },
  'gdpr G132 warning': {
    fires: acting(holding('administrative-offences')),
    rests: acting({ ...holding('administrative-offences'), conditionFacts: words }),
  },
};
