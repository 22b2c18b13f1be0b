import type { Term, Vocabulary } from '../../vocabulary.ts';

export type DataItemGroup =
  | 'identity'
  | 'contact'
  | 'documents'
  | 'family'
  | 'work'
  | 'money'
  | 'contract-and-correspondence'
  | 'online'
  | 'location'
  | 'image-and-voice'
  | 'special'
  | 'biometric'
  | 'criminal'
  | 'other';

export interface DataItemGroupTerm extends Term {
  readonly code: DataItemGroup;
}

/** Headings under which data items are offered; our own, no law groups them so. */
export const dataItemGroups: Vocabulary<DataItemGroupTerm> = {
  id: 'data-item-groups',
  name: { en: 'Groups of personal data', ru: 'Группы персональных данных' },
  editions: [],
  terms: [
    { code: 'identity', label: { en: 'Identity', ru: 'Сведения о личности' }, citations: [] },
    { code: 'contact', label: { en: 'Contact details', ru: 'Контактные данные' }, citations: [] },
    { code: 'documents', label: { en: 'Documents and numbers', ru: 'Документы и номера' }, citations: [] },
    { code: 'family', label: { en: 'Family and personal life', ru: 'Семья и личная жизнь' }, citations: [] },
    { code: 'work', label: { en: 'Work and education', ru: 'Работа и образование' }, citations: [] },
    { code: 'money', label: { en: 'Money and property', ru: 'Финансы и имущество' }, citations: [] },
    {
      code: 'contract-and-correspondence',
      label: { en: 'Contracts and correspondence', ru: 'Договоры и переписка' },
      citations: [],
    },
    {
      code: 'online',
      label: { en: 'Website, devices and accounts', ru: 'Сайт, устройства и учётные записи' },
      citations: [],
    },
    {
      code: 'location',
      label: { en: 'Location and movement', ru: 'Местоположение и перемещения' },
      citations: [],
    },
    { code: 'image-and-voice', label: { en: 'Image and voice', ru: 'Изображение и голос' }, citations: [] },
    { code: 'special', label: { en: 'Special categories', ru: 'Специальные категории' }, citations: [] },
    {
      code: 'biometric',
      label: { en: 'Biometric data used to identify', ru: 'Биометрия для установления личности' },
      citations: [],
    },
    {
      code: 'criminal',
      label: { en: 'Convictions and offences', ru: 'Судимость и правонарушения' },
      citations: [],
    },
    { code: 'other', label: { en: 'Other', ru: 'Иное' }, citations: [] },
  ],
};
