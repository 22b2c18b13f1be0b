import { byLaw } from '../cite.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Kinds of systems and places where personal data are kept; our own working list. */
export const systemKinds: Vocabulary = {
  id: 'system-kinds',
  name: { en: 'Kinds of systems', ru: 'Виды систем' },
  editions: [],
  terms: [
    { code: 'website', label: { en: 'Website', ru: 'Сайт' }, citations: [] },
    {
      code: 'mobile-application',
      label: { en: 'Mobile application', ru: 'Мобильное приложение' },
      citations: [],
    },
    { code: 'online-shop', label: { en: 'Online shop', ru: 'Интернет-магазин' }, citations: [] },
    {
      code: 'customer-portal',
      label: { en: 'Customer account or portal', ru: 'Личный кабинет' },
      citations: [],
    },
    {
      code: 'web-analytics',
      label: { en: 'Web analytics', ru: 'Веб-аналитика (метрическая программа)' },
      citations: [],
    },
    {
      code: 'crm',
      label: {
        en: 'Customer relationship management (CRM)',
        ru: 'Система управления взаимоотношениями с клиентами (CRM)',
      },
      citations: [],
    },
    { code: 'help-desk', label: { en: 'Help desk', ru: 'Система обработки обращений' }, citations: [] },
    {
      code: 'mailing',
      label: { en: 'Mailing and marketing system', ru: 'Система рассылок и маркетинга' },
      citations: [],
    },
    { code: 'mail', label: { en: 'E-mail system', ru: 'Электронная почта' }, citations: [] },
    { code: 'messenger', label: { en: 'Messenger', ru: 'Мессенджер' }, citations: [] },
    { code: 'video-conference', label: { en: 'Video conferencing', ru: 'Видеоконференции' }, citations: [] },
    {
      code: 'telephony',
      label: { en: 'Telephony and call recording', ru: 'Телефония и запись разговоров' },
      citations: [],
    },
    { code: 'hr', label: { en: 'HR system', ru: 'Система кадрового учёта' }, citations: [] },
    {
      code: 'recruitment',
      label: { en: 'Recruitment system', ru: 'Система подбора персонала' },
      citations: [],
    },
    {
      code: 'payroll',
      label: { en: 'Payroll system', ru: 'Система расчёта заработной платы' },
      citations: [],
    },
    {
      code: 'accounting',
      label: { en: 'Accounting system', ru: 'Система бухгалтерского учёта' },
      citations: [],
    },
    {
      code: 'erp',
      label: { en: 'Enterprise resource planning (ERP)', ru: 'Система управления предприятием (ERP)' },
      citations: [],
    },
    {
      code: 'reporting',
      label: { en: 'Electronic reporting to authorities', ru: 'Система сдачи электронной отчётности' },
      citations: [],
    },
    {
      code: 'banking-client',
      label: { en: 'Online banking', ru: 'Система дистанционного банковского обслуживания (банк-клиент)' },
      citations: [],
    },
    {
      code: 'document-management',
      label: { en: 'Document management', ru: 'Система электронного документооборота' },
      citations: [],
    },
    { code: 'file-storage', label: { en: 'File storage', ru: 'Файловое хранилище' }, citations: [] },
    { code: 'cloud-storage', label: { en: 'Cloud storage', ru: 'Облачное хранилище' }, citations: [] },
    { code: 'database', label: { en: 'Database', ru: 'База данных' }, citations: [] },
    {
      code: 'data-warehouse',
      label: { en: 'Data warehouse and reporting', ru: 'Хранилище данных и аналитическая отчётность' },
      citations: [],
    },
    {
      code: 'licence-management',
      label: { en: 'Licence management', ru: 'Система управления лицензиями' },
      citations: [],
    },
    { code: 'learning', label: { en: 'Learning management', ru: 'Система обучения' }, citations: [] },
    {
      code: 'task-tracking',
      label: { en: 'Project and task tracking', ru: 'Система управления проектами и задачами' },
      citations: [],
    },
    {
      code: 'directory-service',
      label: { en: 'Directory and access management', ru: 'Служба каталогов и управление доступом' },
      citations: [],
    },
    {
      code: 'event-logs',
      label: { en: 'Event logs and security monitoring', ru: 'Журналы событий и мониторинг безопасности' },
      citations: [],
    },
    { code: 'cctv', label: { en: 'Video surveillance', ru: 'Система видеонаблюдения' }, citations: [] },
    {
      code: 'physical-access-control',
      label: { en: 'Physical access control', ru: 'Система контроля и управления доступом (СКУД)' },
      citations: [],
    },
    {
      code: 'workstation',
      label: { en: 'Workstations and spreadsheets', ru: 'Рабочие станции и таблицы' },
      citations: [],
    },
    { code: 'removable-media', label: { en: 'Removable media', ru: 'Съёмные носители' }, citations: [] },
    { code: 'backup', label: { en: 'Backup storage', ru: 'Хранилище резервных копий' }, citations: [] },
    {
      code: 'paper-files',
      label: { en: 'Paper files in use', ru: 'Бумажные документы и дела' },
      hint: {
        en: 'Not an information system: the rules for processing without automation apply.',
        ru: 'Не информационная система: действуют правила обработки без использования средств автоматизации.',
      },
      citations: [
        byLaw(
          'Government Decree No. 687 of 15.09.2008',
          'постановление Правительства РФ от 15.09.2008 № 687',
        ),
      ],
    },
    { code: 'paper-archive', label: { en: 'Paper archive', ru: 'Бумажный архив' }, citations: [] },
    { code: 'other-system', label: { en: 'Other (specify)', ru: 'Иная (указать)' }, citations: [] },
  ],
};
