import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRows } from '../describe/facts.ts';
import type { Scope } from '../describe/scope.ts';
import type { FormRow } from './form-row.ts';

const { fields, label: owner } = organisationFields.responsible;

const labels = {
  name: {
    en: 'Name of the person or legal entity',
    ru: 'ФИО физического лица или наименование юридического лица',
  },
  phone: { en: 'Telephone', ru: 'Номер контактного телефона' },
  address: { en: 'Postal address', ru: 'Почтовый адрес' },
  email: { en: 'E-mail', ru: 'Адрес электронной почты' },
} as const satisfies Record<string, Wording>;

/** The person responsible for organising processing, with contacts (Art. 22 part 3 item 7.1). */
export const responsibleRows = (scope: Scope): readonly FormRow[] =>
  (['name', 'phone', 'address', 'email'] as const).map((name) => ({
    label: labels[name],
    owner,
    value:
      factRows(fields, scope.register.organisation.responsible ?? {}, scope, { only: [name] })[0]?.value ??
      [],
    path: `/responsible/${name}`,
    entity: scope.register.organisation.id,
  }));
