export const both = ['fz152-register', 'fz152-policy'];

export const cards = {
  licences: { en: 'Licence agreements', ru: 'Лицензионные договоры' },
  identification: { en: 'Identification of users', ru: 'Идентификация пользователей' },
  account: { en: 'Personal account', ru: 'Личный кабинет' },
  communication: { en: 'Communication with users', ru: 'Связь с пользователями' },
  promotion: { en: 'Advertising messages', ru: 'Рекламные сообщения' },
  website: { en: 'Use of the website', ru: 'Использование сайта' },
  users: { en: 'List of users on the website', ru: 'Перечень пользователей на сайте' },
} as const;
