import { gdpr } from '../../cite.ts';
import type { RecipientKindTerm } from './recipient-kind.ts';

export const serviceProviderKinds: readonly RecipientKindTerm[] = [
  {
    code: 'hosting',
    label: { en: 'Hosting and cloud providers', ru: 'Хостинг-провайдеры и облачные сервисы' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'landing-pages',
    label: { en: 'Website and landing-page builders', ru: 'Конструкторы сайтов и посадочных страниц' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'e-mail-delivery',
    label: { en: 'E-mail and SMS delivery services', ru: 'Сервисы рассылки электронных писем и SMS' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'video-conference',
    label: { en: 'Video-conference services', ru: 'Сервисы видеоконференций' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'analytics',
    label: { en: 'Web-analytics services', ru: 'Сервисы веб-аналитики (метрические программы)' },
    hint: {
      en: 'Judge case by case: a processor, a controller or a joint controller (Court of Justice, C-210/16, C-40/17).',
      ru: 'Оцените в каждом случае: обработчик, самостоятельный или совместный контролёр (Суд ЕС, C-210/16, C-40/17).',
    },
    citations: [],
  },
  {
    code: 'customer-service-software',
    label: {
      en: 'Customer relationship and customer-service software',
      ru: 'Сервисы управления взаимоотношениями с клиентами (CRM) и их поддержки',
    },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'integration-builder',
    label: { en: 'Services for building integrations', ru: 'Сервисы интеграции информационных систем' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'it-support',
    label: { en: 'IT support and software maintenance', ru: 'ИТ-поддержка и сопровождение программ' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'payroll',
    label: {
      en: 'Payroll and accounting outsourcing',
      ru: 'Расчёт заработной платы и ведение учёта на аутсорсинге',
    },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'call-centre',
    label: { en: 'Call centres', ru: 'Колл-центры' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'document-destruction',
    label: { en: 'Document destruction and archiving', ru: 'Уничтожение и архивное хранение документов' },
    citations: [],
    usualRole: 'processor',
  },
  {
    code: 'sub-processor',
    label: { en: 'Sub-processors', ru: 'Субобработчики' },
    hint: {
      en: 'Engaged by a processor, with the controller’s authorisation.',
      ru: 'Привлекаются обработчиком с разрешения контролёра (оператора).',
    },
    citations: [gdpr('28(2)'), gdpr('28(4)')],
    usualRole: 'processor',
  },
  {
    code: 'other-service',
    label: { en: 'Other service providers', ru: 'Иные поставщики услуг' },
    citations: [],
  },
];
