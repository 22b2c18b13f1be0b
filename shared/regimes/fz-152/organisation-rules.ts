import type { Organisation } from '../../register/organisation.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { hasText } from '../filled.ts';
import { whole, type Rule } from '../rule.ts';

const isLegalEntity = ({ type }: Organisation): boolean => type !== 'entrepreneur' && type !== 'individual';

/** What Art. 18.1 and Art. 22 part 3 say of the operator must be known. */
export const organisationRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'R01',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 1', 'п. 1 ч. 3 ст. 22'),
    message: {
      en: 'Give the name and address of the operator.',
      ru: 'Укажите наименование и адрес оператора.',
    },
    path: '/name',
    isMet: (organisation) => hasText(organisation.name) && hasText(organisation.address),
  }),
  whole<Organisation>({
    id: 'R03',
    severity: 'error',
    citation: fz152('Art. 18.1 part 1 item 1, Art. 22.1 part 1', 'п. 1 ч. 1 ст. 18.1, ч. 1 ст. 22.1'),
    message: {
      en: 'Name the person responsible for organising processing.',
      ru: 'Укажите ответственного за организацию обработки персональных данных.',
    },
    path: '/responsible/name',
    appliesTo: isLegalEntity,
    isMet: ({ responsible }) => hasText(responsible?.name),
  }),
  whole<Organisation>({
    id: 'R04',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 7.1', 'п. 7.1 ч. 3 ст. 22'),
    message: {
      en: 'Give the telephone, postal address and e-mail of the person responsible.',
      ru: 'Укажите телефон, почтовый адрес и электронную почту ответственного.',
    },
    path: '/responsible/phone',
    appliesTo: ({ responsible }) => hasText(responsible?.name),
    isMet: ({ responsible }) =>
      Boolean(responsible?.phone && responsible.email) && hasText(responsible?.address),
  }),
  whole<Organisation>({
    id: 'R72',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 7', 'п. 7 ч. 3 ст. 22'),
    message: {
      en: 'Say whether cryptographic means are used, and name them.',
      ru: 'Укажите, используются ли шифровальные средства, и их наименования.',
    },
    path: '/cryptoUsed',
    isMet: ({ cryptoUsed, cryptoNames }) =>
      cryptoUsed === false || (cryptoUsed === true && hasText(cryptoNames)),
  }),
];
