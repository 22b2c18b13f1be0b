import type { LabelledRow } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { factRows } from '../describe/facts.ts';
import { officerRuns, partyLines } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';

/** Art. 30(1)(a): the controller, the joint controllers, the representative and the officer, with contacts. */
export function coverFacts(activities: readonly Activity[], scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  const { jointControllers = [], euRepresentatives } = organisation;
  const joint = activities.flatMap((activity) =>
    activity.role === 'joint-controller' ? (activity.jointControllers ?? []) : [],
  );
  const fields = organisationFields;
  return [
    {
      label: tell({ en: 'Controller', ru: 'Контролёр (оператор)' }, scope),
      value: lines([words(oneLine(organisation.name, scope))]),
    },
    ...factRows(fields, organisation, scope, {
      only: ['country', 'address', 'email', 'phone'],
    }),
    {
      label: tell(fields.jointControllers.label, scope),
      value: partyLines([...new Set([...jointControllers, ...joint])], scope),
    },
    { label: tell(fields.euRepresentatives.label, scope), value: partyLines(euRepresentatives, scope) },
    { label: tell(fields.dpo.label, scope), value: lines([officerRuns(scope)]) },
  ];
}

/** What else is known of the controller: where the policy is, how rights are exercised, which authority is competent. */
export const openness = (scope: Scope): readonly LabelledRow[] => [
  ...factRows(organisationFields, scope.register.organisation, scope, {
    only: [
      'type',
      'registrationNumber',
      'headcount',
      'publicBody',
      'offersInUnion',
      'noRepresentativeReason',
      'signatory',
      'postalAddress',
      'websites',
      'policyAddress',
      'rightsProcedure',
      'disclosure',
      'policyChanges',
      'copiesContact',
      'recordExempt',
      'inventoryAddress',
      'training',
      'lastReview',
    ],
  }),
  {
    label: tell(organisationFields.authority.label, scope),
    value: partyLines(scope.register.organisation.authority, scope),
  },
];
