import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { whole, type Rule } from '../../rule.ts';
import { hasCondition } from '../facts/bases.ts';
import { hasSpecial } from '../facts/data-kinds.ts';
import { isSaid } from '../facts/said.ts';

const decides = ({ automatedDecisions }: Activity): boolean => automatedDecisions === true;
const grounds = ['contract', 'law', 'explicit-consent'];
const allowsSpecial = hasCondition('explicit-consent', 'substantial-public-interest');

/** Art. 22: decisions taken by a machine alone. */
export const automatedDecisionRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G107',
    severity: 'error',
    citation: gdpr('22(2)'),
    message: {
      en: 'Name what allows decisions by a machine alone: a contract, a law or explicit consent.',
      ru: 'Укажите, что допускает исключительно автоматизированные решения: договор, закон или явное согласие.',
    },
    path: '/automatedGrounds',
    appliesTo: decides,
    isMet: ({ automatedGrounds = [] }) => automatedGrounds.some((code) => grounds.includes(code)),
  }),
  whole<Activity>({
    id: 'G108',
    severity: 'error',
    citation: gdpr('22(4)'),
    message: {
      en: 'Take a machine’s decisions on special categories of data only with explicit consent or for a substantial public interest.',
      ru: 'Автоматизированные решения на основе особых категорий данных допустимы только с явного согласия или ради существенного общественного интереса.',
    },
    path: '/gdprConditions',
    appliesTo: (activity, context) => decides(activity) && hasSpecial(activity, context),
    isMet: allowsSpecial,
  }),
  {
    id: 'G109',
    severity: 'warning',
    citation: gdpr('13(2)(f), 14(2)(g), 15(1)(h)'),
    message: {
      en: 'Describe the logic involved and the consequences for the person.',
      ru: 'Опишите логику принятия решения и его последствия для субъекта.',
    },
    path: '/automatedLogic',
    unmet: (activity) => {
      if (!decides(activity)) return undefined;
      return [
        ...(isSaid(activity.automatedLogic) ? [] : [{ path: '/automatedLogic' }]),
        ...(isSaid(activity.automatedConsequences) ? [] : [{ path: '/automatedConsequences' }]),
      ];
    },
  },
];
