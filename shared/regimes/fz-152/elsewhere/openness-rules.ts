import type { Organisation } from '../../../register/organisation.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { hasAny, hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';

const publication = fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1');

/** Where people can read the policy (Art. 18.1 part 2). */
export const opennessRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'R11',
    severity: 'error',
    citation: publication,
    message: {
      en: 'Publish the policy on the pages where data are collected, and give its address.',
      ru: 'Опубликуйте политику на страницах сбора данных и укажите её адрес.',
    },
    path: '/policyAddress',
    appliesTo: ({ websites }) => hasAny(websites),
    isMet: ({ policyAddress }) => Boolean(policyAddress),
  }),
  whole<Organisation>({
    id: 'R91',
    severity: 'error',
    citation: publication,
    message: {
      en: 'Say where anybody can read the policy.',
      ru: 'Укажите, где любой может ознакомиться с политикой.',
    },
    path: '/policyPlace',
    appliesTo: ({ websites }) => !hasAny(websites),
    isMet: ({ policyAddress, policyPlace }) => Boolean(policyAddress) || hasText(policyPlace),
  }),
];
