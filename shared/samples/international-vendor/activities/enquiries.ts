import { activityOf, childrenNote, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('enquiries');

export const enquiries = activityOf('enquiries', ['hosting', 'landingPages', 'customerService'], {
  number: '1',
  name: { en: 'Enquiries and steps before a contract', ru: 'Обращения и шаги до заключения договора' },
  purpose: {
    en: 'To take the steps that a person asks for before a business relationship begins (an oral or written contract).',
    ru: 'Действия, о которых субъект просит до начала деловых отношений (устного или письменного договора).',
  },
  subPurposes: [
    { id: item(1), purpose: { en: 'To answer enquiries', ru: 'Ответы на обращения' } },
    {
      id: item(2),
      purpose: {
        en: 'To work effectively and make websites, products and services as good as possible for the person',
        ru: 'Эффективная работа и наилучшее качество сайтов, продуктов и услуг для субъекта',
      },
    },
  ],
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'An oral or written contract in prospect; making contact is taken as a request for such steps',
      ru: 'Предполагаемый устный или письменный договор; обращение к нам считается просьбой о таких шагах',
    },
    subjectRole: 'party',
    stage: 'before',
  },
  subjects: ['site-visitor', 'prospective-customer', 'customer', 'prospective-partner', 'partner'],
  minorsNote: childrenNote,
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'enquiry-content', 'correspondence', 'uploaded-documents'],
      sources: ['data-subject'],
      sourceNote: {
        en: 'Contact forms on the websites; telephone, e-mail and other correspondence; queries and feedback; documents uploaded with an enquiry; reports of a problem',
        ru: 'Контактные формы на сайтах; телефон, электронная почта и иная переписка; вопросы и отзывы; документы, загруженные с обращением; сообщения о неполадках',
      },
      ...voluntary,
    },
  ],
  periods: [
    {
      id: item(0x30),
      stage: 'processing-and-storage',
      kind: 'criteria',
      wording: {
        en: 'While people and company are in touch about steps before a possible oral or written contract',
        ru: 'Пока продолжается общение о шагах, предшествующих возможному устному или письменному договору',
      },
    },
  ],
  systems: [ids.website, ids.customerServiceSoftware],
});
