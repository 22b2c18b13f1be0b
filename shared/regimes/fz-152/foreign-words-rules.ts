import type { Activity } from '../../register/activity/activity.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Rule, RuleFacts } from '../rule.ts';
import { policyItem } from './citations.ts';
import { foreignWordsIn } from './foreign-words.ts';

/** Where the names of others have their place. */
const activityNames = new Set([
  'recipients',
  'transfers',
  'contract',
  'instructions',
  'arrangement',
  'confidentiality',
  'systems',
]);
const organisationNames = new Set(['name', 'shortName', 'cryptoNames', 'branches', 'disclosure']);

const facts: Omit<RuleFacts, 'path'> = {
  id: 'R82',
  severity: 'warning',
  citation: policyItem,
  message: {
    en: 'Correct the text: it has a place not filled in, or somebody else’s name.',
    ru: 'Исправьте текст: в нём незаполненное место или чужое наименование.',
  },
};

/** What was left over from somebody else’s policy, in the texts of a card. */
export const activityWordsRules: readonly Rule<Activity>[] = [
  {
    ...facts,
    path: '/purpose',
    unmet: (activity, context) => foreignWordsIn(activity, context, activityNames),
  },
];

/** The same in the texts of the organisation. */
export const organisationWordsRules: readonly Rule<Organisation>[] = [
  {
    ...facts,
    path: '/rightsProcedure',
    unmet: (organisation, context) => foreignWordsIn(organisation, context, organisationNames),
  },
];
