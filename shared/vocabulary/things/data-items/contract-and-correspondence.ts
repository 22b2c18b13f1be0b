import { itemsOf } from './data-item.ts';

export const contractAndCorrespondenceItems = itemsOf('contract-and-correspondence', [
  { code: 'contract-data', label: { en: 'Contract data', ru: 'Сведения о договоре' } },
  {
    code: 'licence-data',
    label: {
      en: 'Licence data (key, kind and term of a software licence)',
      ru: 'Сведения о лицензии (ключ, вид и срок лицензии на программу)',
    },
    hint: {
      en: 'What is needed to issue, convert and renew licences.',
      ru: 'То, что нужно для выдачи, замены и продления лицензий.',
    },
  },
  {
    code: 'enquiry-content',
    label: { en: 'Content of an enquiry or message', ru: 'Содержание обращения или сообщения' },
  },
  {
    code: 'correspondence',
    label: {
      en: 'Correspondence by e-mail and messenger, complaints',
      ru: 'Переписка по электронной почте и в мессенджерах, жалобы',
    },
    highlyPersonal: true,
  },
  {
    code: 'other-form-information',
    label: {
      en: 'Other information given by the subject in a form',
      ru: 'Иная информация, указанная субъектом в специальной форме',
    },
    hint: {
      en: 'For a free text field of a form, where people decide themselves what to write.',
      ru: 'Для поля со свободным текстом: что написать, решает сам субъект.',
    },
  },
  {
    code: 'uploaded-documents',
    label: {
      en: 'Documents uploaded by the subject',
      ru: 'Документы, загруженные или приложенные субъектом',
    },
  },
  {
    code: 'marketing-preferences',
    label: {
      en: 'Marketing preferences, subscriptions and consents',
      ru: 'Предпочтения по рассылкам, подписки и согласия',
    },
  },
  {
    code: 'event-participation',
    label: {
      en: 'Participation in events, training, promotions and surveys',
      ru: 'Участие в мероприятиях, обучении, акциях и опросах',
    },
  },
]);
