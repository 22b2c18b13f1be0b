import type { Block } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { card } from '../blocks.ts';
import { factLines, factRows } from '../describe/facts.ts';
import { tell, type Scope } from '../describe/scope.ts';

/** Who the operator is, where to write, and who answers for the processing. */
export function operatorCard(scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  const { responsible } = organisationFields;
  return card([
    ...factRows(organisationFields, organisation, scope, {
      only: [
        'name',
        'inn',
        'ogrn',
        'address',
        'postalAddress',
        'email',
        'phone',
        'websites',
        'operatorNumber',
      ],
    }),
    {
      label: tell(responsible.label, scope),
      value: factLines(responsible.fields, organisation.responsible, scope, {
        only: ['name', 'phone', 'email', 'address'],
      }),
    },
  ]);
}
