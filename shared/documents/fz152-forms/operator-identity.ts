import type { Content } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRows } from '../describe/facts.ts';
import type { Scope } from '../describe/scope.ts';
import { isNaturalPerson } from '../fz152-policy-parts/operator-type.ts';
import type { FormRow } from './form-row.ts';

type OrganisationField = keyof typeof organisationFields;

const personName: Wording = { en: 'Surname, first name, patronymic', ru: 'Фамилия, имя, отчество' };

const kind: Wording = { en: 'Kind of operator', ru: 'Вид оператора' };

/** What stands in a field of the organisation, as a card prints it. */
export const organisationValue = (name: OrganisationField, scope: Scope): Content =>
  factRows(organisationFields, scope.register.organisation, scope, { only: [name] })[0]?.value ?? [];

/** A row for a field of the organisation, under its own label unless another is given. */
export const organisationRow = (
  name: OrganisationField,
  scope: Scope,
  more: { readonly label?: Wording; readonly optional?: true } = {},
): FormRow => ({
  label: organisationFields[name].label,
  value: organisationValue(name, scope),
  path: `/${name}`,
  entity: scope.register.organisation.id,
  ...more,
});

const optional = { optional: true } as const;

/** Who the operator is: row 1 of the forms under Art. 22. */
export const operatorIdentity = (scope: Scope): readonly FormRow[] => [
  organisationRow('name', scope, isNaturalPerson(scope) ? { label: personName } : {}),
  organisationRow('shortName', scope, optional),
  organisationRow('type', scope, { ...optional, label: kind }),
  organisationRow('address', scope),
  organisationRow('postalAddress', scope, optional),
  organisationRow('inn', scope),
  organisationRow('ogrn', scope, scope.register.organisation.type === 'individual' ? optional : {}),
  organisationRow('classifierCodes', scope, optional),
  organisationRow('phone', scope),
  organisationRow('email', scope),
  organisationRow('regions', scope, optional),
  organisationRow('branches', scope, optional),
];
