import { activityOf, childrenNote, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('interactiveFeatures');

export const interactiveFeatures = activityOf('interactiveFeatures', ['hosting', 'landingPages'], {
  number: '9',
  name: { en: 'Interactive features', ru: 'Интерактивные возможности' },
  purpose: {
    en: 'To let people take part in interactive features of the service when they choose to.',
    ru: 'Участие в интерактивных возможностях сервиса по желанию субъекта.',
  },
  gdprBases: ['consent'],
  fz152Bases: ['item-1'],
  consent: {
    asked: {
      en: 'The person chooses to take part.',
      ru: 'Субъект сам решает принять участие.',
    },
    withdrawal: {
      en: 'At any time, by writing to the data protection officer.',
      ru: 'В любое время, письмом инспектору по защите данных.',
    },
  },
  subjects: ['site-visitor', 'prospective-customer', 'customer', 'prospective-partner', 'partner'],
  minorsNote: childrenNote,
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'user-content', 'event-participation'],
      sources: ['data-subject'],
      sourceNote: {
        en: 'Discussion boards and other social functions of the websites; promotions and surveys',
        ru: 'Форумы и иные социальные функции сайтов; акции и опросы',
      },
      ...voluntary,
    },
  ],
  systems: [ids.website],
});
