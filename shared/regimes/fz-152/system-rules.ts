import type { System } from '../../register/system.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { hasText } from '../filled.ts';
import { whole, type Rule } from '../rule.ts';

const databasePlace = fz152('Art. 22 part 3 item 10.1', 'п. 10.1 ч. 3 ст. 22');

/** What Art. 22 part 3 item 10.1 says of the database must be known. */
export const systemRules: readonly Rule<System>[] = [
  whole<System>({
    id: 'R48',
    severity: 'error',
    citation: databasePlace,
    message: {
      en: 'Give the country in which the database is.',
      ru: 'Укажите страну нахождения базы данных.',
    },
    path: '/country',
    appliesTo: ({ citizensRf }) => citizensRf === true,
    isMet: ({ country }) => country !== undefined,
  }),
  whole<System>({
    id: 'R48',
    severity: 'warning',
    citation: databasePlace,
    message: { en: 'Give the address of the database.', ru: 'Укажите адрес нахождения базы данных.' },
    path: '/address',
    appliesTo: ({ citizensRf, country }) => citizensRf === true && country !== undefined,
    isMet: ({ address }) => hasText(address),
  }),
];
