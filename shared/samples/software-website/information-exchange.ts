import type { Activity } from '../../register/activity/activity.ts';
import { bothPurposes, periods, recipients, withdrawal } from './both-purposes.ts';
import { ids, itemsOf } from './ids.ts';

const item = itemsOf('informationExchange');

export const informationExchange: Activity = {
  ...bothPurposes,
  id: ids.informationExchange,
  number: '1',
  name: { en: 'External information exchange', ru: 'Внешний информационный обмен' },
  purpose: {
    en: 'To exchange information with people outside the company.',
    ru: 'Обмен информацией с лицами вне компании.',
  },
  subPurposes: [
    { id: item(1), purpose: { en: 'Communications', ru: 'Коммуникации' } },
    { id: item(2), purpose: { en: 'Marketing', ru: 'Маркетинг' } },
  ],
  directMarketing: true,
  consent: {
    asked: {
      en: 'By special forms on https://example.org/: whoever enters personal data in one and sends it gives consent.',
      ru: 'Через специальные формы на сайте https://example.org/: согласие даёт тот, кто внёс в форму свои персональные данные и отправил её.',
    },
    medium: 'web-form',
    withdrawal,
  },
  data: [
    {
      id: item(5),
      items: ['surname', 'first-name', 'phone', 'email', 'company-name', 'other-form-information'],
      sources: ['data-subject'],
      sourceNote: {
        en: 'What the user types into one of the special forms',
        ru: 'То, что пользователь вносит в специальную форму',
      },
    },
  ],
  periods: periods(item),
  recipients: recipients(item),
  systems: [ids.website],
};
