import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasText } from '../../filled.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { labourCode88, notified } from '../citations.ts';
import { chose, hasEmployees, isAbroad } from '../facts.ts';

const isThirdParty = ({ role }: Recipient): boolean => role === 'third-party';

const outside = ({ recipients = [] }: Activity): readonly Recipient[] =>
  recipients.filter(({ role }) => !chose(['internal-unit', 'data-subject', 'public'], role ?? ''));

const handsOver = ({ actions }: Activity): boolean => chose(actions, 'provision', 'access');

/** What web pages of others bring along: counters, forms, page builders, content networks. */
const webServices = ['analytics', 'landing-pages', 'hosting'];
const visitors = ['site-visitor', 'site-user'];

const kindOf = ({ kind, party }: Recipient, { parties }: Context): string =>
  kind ?? (party === undefined ? undefined : parties.get(party)?.kind) ?? '';

const groundMissing: Wording = {
  en: 'Name the ground for disclosing: consent, a federal law or a contract.',
  ru: 'Укажите основание передачи: согласие, федеральный закон или договор.',
};

/** To whom data are disclosed (Art. 7). */
export const recipientRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R57',
    severity: 'warning',
    citation: notified,
    message: {
      en: 'Bring actions and recipients into line.',
      ru: 'Согласуйте действия с получателями.',
    },
    path: '/actions',
    appliesTo: ({ actions = [] }) => actions.length > 0,
    isMet: (activity) =>
      outside(activity).length > 0
        ? handsOver(activity) || chose(activity.actions, 'distribution')
        : !handsOver(activity),
    detail: (activity) =>
      outside(activity).length > 0
        ? {
            en: 'There are recipients, but neither provision nor access is chosen.',
            ru: 'Получатели есть, но ни предоставление, ни доступ не выбраны.',
          }
        : {
            en: 'Provision or access is chosen, but no recipient is named.',
            ru: 'Предоставление или доступ выбраны, но получатели не указаны.',
          },
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R113',
    severity: 'warning',
    citation: fz152('Art. 6 part 3, Art. 7', 'ч. 3 ст. 6, ст. 7'),
    message: {
      en: 'Choose the role of the recipient: whoever processes on your assignment needs a contract, whoever gets data for purposes of its own a ground of disclosure.',
      ru: 'Выберите роль получателя: обработка по поручению требует договора, передача для собственных целей получателя — основания.',
    },
    path: '/role',
    isMet: ({ role }) => role !== undefined,
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R86',
    severity: 'error',
    citation: labourCode88,
    message: {
      en: 'Name the ground for disclosing: data of an employee go to third parties with consent in writing or by federal law only.',
      ru: 'Укажите основание передачи: данные работника передают третьим лицам только с письменного согласия или по федеральному закону.',
    },
    path: '/ground',
    appliesTo: (recipient, activity, context) => isThirdParty(recipient) && hasEmployees(activity, context),
    isMet: ({ ground }) => hasText(ground),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R86',
    severity: 'warning',
    citation: fz152('Art. 7', 'ст. 7'),
    message: groundMissing,
    path: '/ground',
    appliesTo: (recipient, activity, context) => isThirdParty(recipient) && !hasEmployees(activity, context),
    isMet: ({ ground }) => hasText(ground),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R49',
    severity: 'warning',
    citation: fz152('Art. 12, Art. 18 part 5', 'ст. 12, ч. 5 ст. 18'),
    message: {
      en: 'Check localisation and transfer abroad: a foreign web service collects visitors’ data.',
      ru: 'Проверьте локализацию и трансграничную передачу: данные посетителей собирает иностранный веб-сервис.',
    },
    path: '/party',
    appliesTo: (recipient, { subjects }, context) =>
      chose(subjects, ...visitors) && webServices.includes(kindOf(recipient, context)),
    isMet: ({ party }, _activity, context) => !isAbroad(party, context),
  }),
];
