import { activityOf, childrenNote, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';
import { dataOfOthers } from '../others.ts';

const { item } = idsOf('accounts');

export const accounts = activityOf('accounts', ['hosting', 'customerService'], {
  number: '5',
  name: { en: 'User accounts', ru: 'Учётные записи' },
  purpose: {
    en: 'To open and keep user accounts on the websites.',
    ru: 'Создание и ведение учётных записей на сайтах.',
  },
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'The oral or written contract with the account holder, present or prospective',
      ru: 'Действующий или будущий устный или письменный договор с владельцем учётной записи',
    },
    subjectRole: 'party',
    stage: 'both',
  },
  subjects: ['service-user', 'prospective-customer', 'customer', 'prospective-partner', 'partner'],
  minorsNote: childrenNote,
  data: [
    {
      id: item(0x10),
      name: { en: 'Data of account holders', ru: 'Данные владельцев учётных записей' },
      items: contactItems,
      sources: ['data-subject'],
      sourceNote: { en: 'The person opens an account', ru: 'Субъект создаёт учётную запись' },
      ...voluntary,
    },
    dataOfOthers(item(0x11)),
  ],
  periods: [
    {
      id: item(0x30),
      stage: 'processing-and-storage',
      kind: 'until-event',
      triggers: ['account-closed'],
      wording: { en: 'While the account is active', ru: 'Пока учётная запись активна' },
    },
  ],
  systems: [ids.website],
});
