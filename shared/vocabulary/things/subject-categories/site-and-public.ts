import type { SubjectCategoryTerm } from './subject-category.ts';

export const siteAndPublicCategories: readonly SubjectCategoryTerm[] = [
  {
    code: 'site-visitor',
    label: { en: 'Website visitors', ru: 'Посетители сайта' },
    hint: {
      en: 'Anyone who opens a page; their data are collected by the site itself.',
      ru: 'Все, кто открывает страницы; их данные собирает сам сайт.',
    },
    citations: [],
    portalBox: 'посетители сайта',
  },
  {
    code: 'site-user',
    label: { en: 'Website users', ru: 'Пользователи сайта' },
    hint: {
      en: 'People who use the functions of the site: send a form, register, subscribe.',
      ru: 'Те, кто пользуется возможностями сайта: заполняет форму, регистрируется, подписывается.',
    },
    citations: [],
    portalBox: 'посетители сайта',
  },
  {
    code: 'service-user',
    label: {
      en: 'Users of the service or product, account holders',
      ru: 'Пользователи сервиса или продукта, владельцы учётных записей',
    },
    citations: [],
  },
  { code: 'subscriber', label: { en: 'Newsletter subscribers', ru: 'Подписчики рассылки' }, citations: [] },
  {
    code: 'event-participant',
    label: { en: 'Event participants', ru: 'Участники мероприятий' },
    citations: [],
  },
  {
    code: 'enquirer',
    label: { en: 'Enquirers and complainants', ru: 'Лица, направившие обращение или жалобу' },
    citations: [],
  },
  {
    code: 'requester',
    label: {
      en: 'Persons exercising data-protection rights',
      ru: 'Лица, реализующие права субъекта персональных данных',
    },
    citations: [],
  },
  {
    code: 'premises-visitor',
    label: { en: 'Visitors to premises', ru: 'Посетители помещений и территории' },
    citations: [],
  },
  {
    code: 'person-under-cctv',
    label: { en: 'Persons in an area under video surveillance', ru: 'Лица в зоне видеонаблюдения' },
    citations: [],
  },
  {
    code: 'whistleblower',
    label: { en: 'Whistleblowers', ru: 'Заявители о нарушениях' },
    citations: [],
    vulnerable: true,
  },
  {
    code: 'reported-person',
    label: {
      en: 'Persons named in reports of wrongdoing',
      ru: 'Лица, о которых сообщено в заявлении о нарушении',
    },
    citations: [],
    vulnerable: true,
  },
  {
    code: 'litigant',
    label: {
      en: 'Parties to and participants in legal proceedings',
      ru: 'Стороны и иные участники судебных дел',
    },
    citations: [],
  },
  { code: 'citizen', label: { en: 'Citizens and residents', ru: 'Граждане, жители' }, citations: [] },
  {
    code: 'association-member',
    label: { en: 'Members of an association', ru: 'Члены объединения (организации)' },
    citations: [],
  },
  { code: 'donor', label: { en: 'Donors', ru: 'Жертвователи' }, citations: [] },
  {
    code: 'aid-beneficiary',
    label: { en: 'Recipients of charitable aid', ru: 'Благополучатели (получатели помощи)' },
    citations: [],
  },
];
