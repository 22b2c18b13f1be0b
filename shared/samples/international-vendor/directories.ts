import type { Measure } from '../../register/measure.ts';
import type { Party } from '../../register/party.ts';
import type { System } from '../../register/system.ts';
import type { Wording } from '../../wording/wording.ts';
import { ids } from './ids.ts';

const processor = (id: string, kind: string, name: Wording): Party => ({
  id,
  kind,
  name,
  roles: ['processor'],
});

export const parties: readonly Party[] = [
  processor(ids.hosting, 'hosting', { en: 'Example Hosting', ru: '«Пример-хостинг»' }),
  processor(ids.landingPages, 'landing-pages', { en: 'Example Pages', ru: '«Пример-страницы»' }),
  processor(ids.eMailDelivery, 'e-mail-delivery', { en: 'Example Mailing', ru: '«Пример-рассылки»' }),
  processor(ids.videoConference, 'video-conference', { en: 'Example Meetings', ru: '«Пример-встречи»' }),
  processor(ids.integrations, 'integration-builder', { en: 'Example Connect', ru: '«Пример-интеграции»' }),
  processor(ids.customerService, 'customer-service-software', {
    en: 'Example Desk',
    ru: '«Пример-поддержка»',
  }),
];

const system = (id: string, kind: string, name: Wording, description: Wording): System => ({
  id,
  kind,
  name,
  description,
});

export const systems: readonly System[] = [
  system(
    ids.website,
    'website',
    { en: 'Website example.org', ru: 'Сайт example.org' },
    { en: 'Contact forms, accounts, discussion boards', ru: 'Контактные формы, учётные записи, форумы' },
  ),
  system(
    ids.analytics,
    'web-analytics',
    { en: 'Analytical tools of the website', ru: 'Средства аналитики сайта' },
    { en: 'Record how visitors use the website', ru: 'Записывают, как посетители пользуются сайтом' },
  ),
  system(
    ids.customerServiceSoftware,
    'help-desk',
    { en: 'Customer service software', ru: 'Программа обслуживания клиентов' },
    { en: 'Enquiries, contracts, training', ru: 'Обращения, договоры, обучение' },
  ),
  system(
    ids.licenceServer,
    'licence-management',
    { en: 'Licence server', ru: 'Сервер лицензий' },
    { en: 'Issues and maintains licences', ru: 'Выдача и сопровождение лицензий' },
  ),
  system(
    ids.mailing,
    'mailing',
    { en: 'Mailing system', ru: 'Система рассылок' },
    { en: 'Promotional messages and their monitoring', ru: 'Рекламные рассылки и их отслеживание' },
  ),
];

const measure = (id: string, kind: string, description: Wording): Measure => ({ id, kind, description });

export const measures: readonly Measure[] = [
  measure(ids.accessProtection, 'protection-from-unauthorised-access', {
    en: 'The systems are used only as the company’s policies allow.',
    ru: 'Системы используются только так, как допускают политики компании.',
  }),
  measure(ids.acceptableUse, 'acceptable-use-policy', {
    en: 'Employees and authorised third parties must know the policies and keep to them at all times.',
    ru: 'Работники и допущенные третьи лица обязаны знать политики и соблюдать их всегда.',
  }),
  measure(ids.lossProtection, 'loss-and-corruption-protection', {
    en: 'For all data on the IT systems.',
    ru: 'Для всех данных в информационных системах.',
  }),
  measure(ids.updates, 'software-updates', {
    en: 'Operating systems, applications and firmware; updates, patches, fixes and intermediate releases.',
    ru: 'Операционные системы, приложения и микропрограммы; обновления, исправления и промежуточные выпуски.',
  }),
  measure(ids.encryption, 'encryption-at-rest', {
    en: 'All confidential data are stored encrypted.',
    ru: 'Все конфиденциальные данные хранятся в зашифрованном виде.',
  }),
  measure(ids.confidentialityAgreements, 'confidentiality-agreements', {
    en: 'With every service provider that works on our behalf.',
    ru: 'Со всеми поставщиками услуг, которые работают по нашему поручению.',
  }),
];
