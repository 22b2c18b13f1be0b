import { gdpr } from '../../cite.ts';
import { itemsOf } from './data-item.ts';

export const documentItems = itemsOf('documents', [
  {
    code: 'identity-document',
    label: { en: 'Identity document details', ru: 'Данные документа, удостоверяющего личность' },
    citations: [gdpr('87')],
    portalBox: 'данные документа, удостоверяющего личность',
    nationalId: true,
  },
  {
    code: 'identity-document-copy',
    label: { en: 'Copy of an identity document', ru: 'Копия документа, удостоверяющего личность' },
    hint: {
      en: 'A copy holds more than is usually needed. Often it is enough to look at the document or to note its number.',
      ru: 'Копия содержит больше, чем обычно требуется. Часто достаточно просмотреть документ или записать его реквизиты.',
    },
    citations: [gdpr('5(1)(c)'), gdpr('87')],
    portalBox: 'данные документа, удостоверяющего личность',
    nationalId: true,
  },
  {
    code: 'foreign-travel-passport',
    label: {
      en: 'Identity document for use outside Russia (travel passport)',
      ru: 'Данные документа, удостоверяющего личность за пределами Российской Федерации (заграничный паспорт)',
    },
    citations: [gdpr('87')],
    portalBox: 'данные документа, удостоверяющего личность за пределами Российской Федерации',
    nationalId: true,
  },
  {
    code: 'national-id-number',
    label: {
      en: 'National identification, tax or social-security number of another state',
      ru: 'Национальный идентификационный, налоговый номер или номер социального страхования другого государства',
    },
    citations: [gdpr('87')],
    nationalId: true,
  },
  {
    code: 'snils',
    label: { en: 'SNILS (individual insurance account number, Russia)', ru: 'СНИЛС' },
    citations: [gdpr('87')],
    portalBox: 'СНИЛС',
    nationalId: true,
  },
  {
    code: 'inn',
    label: { en: 'INN (taxpayer number, Russia)', ru: 'ИНН' },
    citations: [gdpr('87')],
    portalBox: 'ИНН',
    nationalId: true,
  },
  {
    code: 'driving-licence',
    label: { en: 'Driving licence details', ru: 'Данные водительского удостоверения' },
    portalBox: 'данные водительского удостоверения',
  },
  {
    code: 'birth-certificate',
    label: { en: 'Birth certificate details', ru: 'Данные свидетельства о рождении' },
    portalBox: 'данные документа, содержащиеся в свидетельстве о рождении',
  },
  {
    code: 'migration-documents',
    label: {
      en: 'Visa, residence or work permit, migration card',
      ru: 'Виза, вид на жительство, разрешение на работу (патент), миграционная карта',
    },
  },
  {
    code: 'military-duty',
    label: {
      en: 'Military duty and military registration',
      ru: 'Отношение к воинской обязанности, сведения о воинском учёте',
    },
    portalBox: 'отношение к воинской обязанности, сведения о воинском учете',
  },
  {
    code: 'power-of-attorney',
    label: {
      en: 'Document confirming authority to represent (power of attorney)',
      ru: 'Реквизиты документа, подтверждающего полномочия представителя (доверенности)',
    },
  },
]);
