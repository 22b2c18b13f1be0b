import { gdpr } from '../../cite.ts';
import type { SubjectCategoryTerm } from './subject-category.ts';

export const careAndEducationCategories: readonly SubjectCategoryTerm[] = [
  { code: 'patient', label: { en: 'Patients', ru: 'Пациенты' }, citations: [], vulnerable: true },
  {
    code: 'pupil',
    label: { en: 'Pupils', ru: 'Учащиеся' },
    citations: [],
    vulnerable: true,
    minor: true,
    portalBox: 'учащиеся',
  },
  { code: 'student', label: { en: 'Students', ru: 'Студенты' }, citations: [], portalBox: 'студенты' },
  {
    code: 'child',
    label: { en: 'Children (minors)', ru: 'Дети (несовершеннолетние)' },
    hint: {
      en: 'The age from which a child may consent to an online service is set by each state, between 13 and 16 years.',
      ru: 'Возраст, с которого ребёнок сам даёт согласие онлайн-сервису, устанавливает государство — от 13 до 16 лет.',
    },
    citations: [gdpr('8(1)')],
    vulnerable: true,
    minor: true,
  },
  {
    code: 'legal-representative',
    label: {
      en: 'Parents, guardians and other legal representatives',
      ru: 'Родители, опекуны и иные законные представители',
    },
    citations: [],
    portalBox: 'законные представители недееспособных субъектов',
  },
  {
    code: 'relative',
    label: {
      en: 'Relatives, dependants and emergency contacts',
      ru: 'Родственники, иждивенцы и контактные лица',
    },
    citations: [],
  },
  {
    code: 'research-participant',
    label: { en: 'Research participants', ru: 'Участники исследований' },
    citations: [],
  },
  {
    code: 'vulnerable-person',
    label: {
      en: 'Other vulnerable persons (elderly, disabled, asylum seekers)',
      ru: 'Иные уязвимые лица (пожилые, инвалиды, лица, ищущие убежища)',
    },
    citations: [],
    vulnerable: true,
  },
];
