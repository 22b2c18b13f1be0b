import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import type { Party } from '../../../register/party.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { keptOf } from '../../once-each.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { isPersonalName } from '../detectors/personal-names.ts';
import { isWithinEea, partyOf } from '../facts/places.ts';
import { isController, roleOf } from '../facts/role.ts';
import { explained } from '../sources.ts';

/** The authority asks in a particular inquiry under law of the Union or a Member State. */
const inquiresUnderUnionLaw = (recipient: Recipient, _: Activity, context: Context): boolean =>
  recipient.onRequest === true &&
  roleOf(recipient, context) === 'authority' &&
  isWithinEea(partyOf(recipient.party, context)?.country ?? context.organisation.country, context);

/** A party stands in many activities: its name is looked at once. */
const isNamedAsPerson = keptOf(({ name }: Party) => isPersonalName(name));

/** To whom the data are disclosed. */
export const recipientRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G60',
    severity: 'error',
    citation: gdpr('30(1)(d)'),
    message: {
      en: 'Name the categories of recipients, or say that there are none.',
      ru: 'Укажите категории получателей или отметьте, что их нет.',
    },
    path: '/recipients',
    appliesTo: isController,
    isMet: (activity) => activity.noRecipients === true || hasAny(activity.recipients),
  }),
  whole<Activity>({
    id: 'G140',
    severity: 'warning',
    citation: gdpr('30(1)(d)–(e)'),
    message: {
      en: 'Take out one of the two: recipients or transfers are recorded and also said not to exist.',
      ru: 'Уберите одно из двух: получатели или передачи указаны и в то же время отмечено, что их нет.',
    },
    path: '/noRecipients',
    isMet: ({ noRecipients, recipients, noTransfers, transfers }) =>
      !(noRecipients === true && hasAny(recipients)) && !(noTransfers === true && hasAny(transfers)),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G139',
    severity: 'warning',
    citation: gdpr('4(7)–(10), 26, 28'),
    message: {
      en: 'Choose the role of the recipient: processor, joint controller, separate controller or authority.',
      ru: 'Выберите роль получателя: обработчик, совместный контролёр, самостоятельный контролёр или орган.',
    },
    path: '/role',
    isMet: (recipient, _, context) => roleOf(recipient, context) !== undefined,
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G66',
    severity: 'info',
    citation: gdpr('4(9)'),
    message: {
      en: 'You may leave this authority out: who asks in a particular inquiry under Union or Member State law is not a recipient.',
      ru: 'Этот орган можно не указывать: тот, кто запрашивает данные в рамках конкретного запроса (проверки) по праву ЕС или государства-члена, не получатель.',
    },
    path: '/onRequest',
    appliesTo: (recipient) => recipient.onRequest === true,
    isMet: (recipient, activity, context) => !inquiresUnderUnionLaw(recipient, activity, context),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G67',
    severity: 'info',
    citation: explained('30(1)(d), 15(1)(c)', 'Court of Justice, C-154/21', 'Суд ЕС, C-154/21'),
    message: {
      en: 'You may leave the person’s name out: a category of recipients is enough in the record. Keep it elsewhere, for who asks under Art. 15 learns the actual recipients.',
      ru: 'Имя лица можно не указывать: в реестре достаточно категории получателей. Сохраните его в другом месте: по запросу на основании ст. 15 сообщают конкретных получателей.',
    },
    path: '/party',
    appliesTo: ({ party }) => party !== undefined,
    isMet: ({ party: id }, _, context) => {
      const party = partyOf(id, context);
      return party === undefined || !isNamedAsPerson(party);
    },
  }),
];
