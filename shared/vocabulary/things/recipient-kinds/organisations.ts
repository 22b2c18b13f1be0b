import type { RecipientKindTerm } from './recipient-kind.ts';

export const organisationKinds: readonly RecipientKindTerm[] = [
  {
    code: 'group-company',
    label: { en: 'Group companies', ru: 'Компании группы' },
    hint: {
      en: 'May be a processor, a joint controller or a third party: choose by what it does with the data.',
      ru: 'Может быть обработчиком, совместным контролёром или третьим лицом: выберите по тому, что она делает с данными.',
    },
    citations: [],
  },
  {
    code: 'social-media',
    label: { en: 'Social-media platforms', ru: 'Социальные сети' },
    hint: {
      en: 'Whoever embeds a plug-in may be a joint controller for collection and transmission (Court of Justice, C-40/17).',
      ru: 'Владелец сайта с встроенным модулем может быть совместным контролёром сбора и передачи (Суд ЕС, C-40/17).',
    },
    citations: [],
  },
  {
    code: 'bank',
    label: { en: 'Banks and payment services', ru: 'Банки и платёжные сервисы' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'insurer',
    label: { en: 'Insurers and pension funds', ru: 'Страховщики и пенсионные фонды' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'auditor-lawyer',
    label: { en: 'Auditors, lawyers and notaries', ru: 'Аудиторы, юристы и нотариусы' },
    hint: {
      en: 'Usually separate controllers, but choose by the work they do.',
      ru: 'Обычно самостоятельные контролёры, но роль зависит от порученной работы.',
    },
    citations: [],
  },
  {
    code: 'delivery',
    label: { en: 'Delivery and postal services', ru: 'Службы доставки и почта' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'partner',
    label: { en: 'Business partners', ru: 'Деловые партнёры' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'medical',
    label: { en: 'Occupational doctors and clinics', ru: 'Врачи-профпатологи (медицина труда), клиники' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'training',
    label: { en: 'Training providers', ru: 'Организации, проводящие обучение' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'travel',
    label: { en: 'Travel agencies, hotels and carriers', ru: 'Турагентства, гостиницы и перевозчики' },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'successor',
    label: {
      en: 'Successor entity on reorganisation or acquisition',
      ru: 'Правопреемник при реорганизации или приобретении',
    },
    citations: [],
    usualRole: 'third-party',
  },
  {
    code: 'subject-or-representative',
    label: { en: 'The data subject or their representative', ru: 'Сам субъект или его представитель' },
    citations: [],
    usualRole: 'data-subject',
  },
  {
    code: 'indefinite-circle',
    label: {
      en: 'An indefinite circle of persons (publication)',
      ru: 'Неопределённый круг лиц (публикация)',
    },
    citations: [],
    usualRole: 'public',
  },
  { code: 'other-organisation', label: { en: 'Other organisations', ru: 'Иные организации' }, citations: [] },
];
