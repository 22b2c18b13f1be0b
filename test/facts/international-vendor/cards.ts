const record = 'gdpr-controller-record';
const register = 'fz152-register';
const extract = 'fz152-policy-extract';

/** The documents of both laws that hold everything of a card. */
export const registers = [record, register];
export const all = [record, register, extract];
export const gdprOnly = [record];
export const fz152Only = [register, extract];

export const cards = {
  enquiries: { en: 'Enquiries and steps before a contract', ru: 'Обращения и шаги до заключения договора' },
  contracts: { en: 'Contracts and invoicing', ru: 'Исполнение договоров и выставление счетов' },
  licences: { en: 'Licence administration', ru: 'Администрирование лицензий' },
  training: { en: 'Training', ru: 'Обучение' },
  accounts: { en: 'User accounts', ru: 'Учётные записи' },
  onlinePromotion: { en: 'Online promotion', ru: 'Продвижение в интернете' },
  websiteUse: { en: 'Use and improvement of the website', ru: 'Использование и улучшение сайта' },
  newsletters: { en: 'Promotional communications', ru: 'Рекламные сообщения' },
  interactiveFeatures: { en: 'Interactive features', ru: 'Интерактивные возможности' },
  partnerEvents: { en: 'Partner events', ru: 'Мероприятия для партнёров' },
  retention: { en: 'Records kept after a contract', ru: 'Хранение данных после договора' },
  recruitment: { en: 'Enquiries about work', ru: 'Обращения о работе' },
} as const;
