import { itemsOf } from './data-item.ts';

export const familyItems = itemsOf('family', [
  {
    code: 'marital-status',
    label: { en: 'Marital status', ru: 'Семейное положение' },
    portalBox: 'семейное положение',
    highlyPersonal: true,
  },
  {
    code: 'family-members',
    label: {
      en: 'Family members, dependants and emergency contacts',
      ru: 'Состав семьи, иждивенцы, контактные лица',
    },
    hint: {
      en: 'These are also data of the relatives: add them to the categories of data subjects.',
      ru: 'Это данные и самих родственников: укажите их среди категорий субъектов.',
    },
    highlyPersonal: true,
  },
  {
    code: 'social-status',
    label: { en: 'Social status', ru: 'Социальное положение' },
    portalBox: 'социальное положение',
  },
  {
    code: 'social-assistance',
    label: {
      en: 'Social difficulties, social assistance and benefits',
      ru: 'Трудная жизненная ситуация, социальная помощь и льготы',
    },
    hint: {
      en: 'Where a benefit reveals the state of health, choose health data as well.',
      ru: 'Если льгота раскрывает состояние здоровья, укажите и сведения о здоровье.',
    },
    highlyPersonal: true,
  },
  {
    code: 'lifestyle',
    label: { en: 'Lifestyle, interests and habits', ru: 'Образ жизни, интересы и привычки' },
  },
]);
