import { itemsOf } from './data-item.ts';

export const identityItems = itemsOf('identity', [
  { code: 'surname', label: { en: 'Surname', ru: 'Фамилия' }, portalBox: 'фамилия, имя, отчество' },
  { code: 'first-name', label: { en: 'First name', ru: 'Имя' }, portalBox: 'фамилия, имя, отчество' },
  { code: 'patronymic', label: { en: 'Patronymic', ru: 'Отчество' }, portalBox: 'фамилия, имя, отчество' },
  {
    code: 'full-name',
    label: { en: 'Full name (surname, first name, patronymic)', ru: 'Фамилия, имя, отчество' },
    hint: {
      en: 'Where a form asks only for a first name, choose that item instead.',
      ru: 'Если форма запрашивает только имя, выберите именно его.',
    },
    portalBox: 'фамилия, имя, отчество',
  },
  { code: 'former-names', label: { en: 'Former names', ru: 'Прежние фамилия, имя, отчество' } },
  { code: 'year-of-birth', label: { en: 'Year of birth', ru: 'Год рождения' }, portalBox: 'год рождения' },
  {
    code: 'month-of-birth',
    label: { en: 'Month of birth', ru: 'Месяц рождения' },
    portalBox: 'месяц рождения',
  },
  { code: 'date-of-birth', label: { en: 'Date of birth', ru: 'Дата рождения' }, portalBox: 'дата рождения' },
  {
    code: 'place-of-birth',
    label: { en: 'Place of birth', ru: 'Место рождения' },
    portalBox: 'место рождения',
  },
  { code: 'age', label: { en: 'Age', ru: 'Возраст' } },
  { code: 'sex', label: { en: 'Sex', ru: 'Пол' } },
  {
    code: 'citizenship',
    label: { en: 'Citizenship', ru: 'Гражданство' },
    hint: {
      en: 'Citizenship is not national or ethnic origin, which is a special category.',
      ru: 'Гражданство не то же, что национальная принадлежность: последняя — специальная категория.',
    },
    portalBox: 'гражданство',
  },
  {
    code: 'physical-description',
    label: {
      en: 'Physical description (height, clothing size)',
      ru: 'Физические данные (рост, размер одежды)',
    },
    hint: {
      en: 'Such as the sizes needed to issue work clothes; not measurements taken to identify a person.',
      ru: 'Например, размеры для выдачи спецодежды; не измерения для установления личности.',
    },
  },
  {
    code: 'signature',
    label: { en: 'Signature (handwritten or electronic)', ru: 'Подпись (собственноручная или электронная)' },
  },
  {
    code: 'internal-identifier',
    label: {
      en: 'Internal identifier (customer number, personnel number)',
      ru: 'Внутренний идентификатор (номер клиента, табельный номер)',
    },
  },
]);
