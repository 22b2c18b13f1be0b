import type { Organisation } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { isInEea } from '../../vocabulary/things/countries.ts';
import { hasAny, hasText } from '../filled.ts';
import { whole, type Rule } from '../rule.ts';

const reachable = (organisation: Organisation): boolean =>
  Boolean(
    organisation.email ||
    organisation.phone ||
    hasText(organisation.address) ||
    hasText(organisation.postalAddress),
  );

/** What Art. 30(1)(a) says of the controller must be in the record. */
export const organisationRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'G01',
    severity: 'error',
    citation: gdpr('30(1)(a)'),
    message: {
      en: 'Give the name and contact details of the organisation.',
      ru: 'Укажите наименование и контакты организации.',
    },
    path: '/name',
    isMet: (organisation) => hasText(organisation.name) && reachable(organisation),
  }),
  whole<Organisation>({
    id: 'G02',
    severity: 'warning',
    citation: gdpr('27, 30(1)(a)'),
    message: {
      en: 'The organisation is outside the EEA: name the representative in the Union, unless Art. 27(2) exempts you.',
      ru: 'Организация находится вне ЕЭЗ: укажите представителя в ЕС, если вас не освобождает ст. 27(2).',
    },
    path: '/euRepresentatives',
    appliesTo: ({ country }) => country !== undefined && !isInEea(country),
    isMet: (organisation) => hasAny(organisation.euRepresentatives),
  }),
  whole<Organisation>({
    id: 'G05',
    severity: 'warning',
    citation: gdpr('30(1)(a), 37'),
    message: {
      en: 'Give the contact of the data protection officer, or why none is needed.',
      ru: 'Укажите инспектора по защите данных (DPO) или почему он не назначен.',
    },
    path: '/dpo/name',
    isMet: ({ dpo }) => hasText(dpo?.name) || Boolean(dpo?.email) || hasText(dpo?.notNeeded),
  }),
];
