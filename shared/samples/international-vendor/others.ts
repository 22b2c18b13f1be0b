import type { DataGroup } from '../../register/activity/activity.ts';
import { contactItems } from './every-activity.ts';

/** Data that somebody gives about another person. */
export const dataOfOthers = (id: string): DataGroup => ({
  id,
  name: { en: 'Data about other people', ru: 'Данные о других лицах' },
  items: contactItems,
  sources: ['third-party'],
  sourceNote: {
    en: 'From whoever registers or subscribes somebody else; that person confirms having told them the purposes, the recipients and how to see and correct the data, and having their consent',
    ru: 'От того, кто регистрирует или подписывает другого; он подтверждает, что сообщил этому лицу о целях, получателях и о том, как ознакомиться с данными и исправить их, и получил все согласия',
  },
});
