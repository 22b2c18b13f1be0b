import { fz152, gdpr } from '../../cite.ts';
import type { RecipientKindTerm } from './recipient-kind.ts';

export const authorityKinds: readonly RecipientKindTerm[] = [
  {
    code: 'tax-authority',
    label: { en: 'Tax authority', ru: 'Налоговый орган' },
    citations: [],
    usualRole: 'authority',
  },
  {
    code: 'social-insurance',
    label: { en: 'Social-insurance and pension bodies', ru: 'Органы социального и пенсионного страхования' },
    citations: [],
    usualRole: 'authority',
  },
  {
    code: 'labour-authority',
    label: { en: 'Labour inspectorate and employment service', ru: 'Инспекция труда и служба занятости' },
    citations: [],
    usualRole: 'authority',
  },
  {
    code: 'military-commissariat',
    label: { en: 'Military registration office', ru: 'Военный комиссариат' },
    citations: [],
    usualRole: 'authority',
  },
  {
    code: 'law-enforcement',
    label: {
      en: 'Police, investigation bodies, courts and bailiffs, on request',
      ru: 'Полиция, органы дознания и следствия, суды и приставы — по запросу',
    },
    hint: {
      en: 'Not recipients under the GDPR in a particular inquiry under EU or Member State law. Requests of other states are judged by Chapter V.',
      ru: 'По GDPR не получатели в рамках конкретного запроса (проверки) по праву ЕС или государства-члена. Запросы других государств оцениваются по главе V.',
    },
    citations: [gdpr('4(9)'), gdpr('48')],
    usualRole: 'authority',
  },
  {
    code: 'supervisory-authority',
    label: {
      en: 'Data-protection supervisory authority (in Russia, Roskomnadzor)',
      ru: 'Надзорный орган по защите персональных данных (в России — Роскомнадзор)',
    },
    citations: [gdpr('51(1)'), fz152('Art. 23', 'ст. 23')],
    usualRole: 'authority',
  },
  {
    code: 'other-authority',
    label: { en: 'Other public authority', ru: 'Иной орган власти' },
    citations: [],
    usualRole: 'authority',
  },
];
