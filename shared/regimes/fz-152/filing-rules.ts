import type { EntityDifference } from '../../filings/difference.ts';
import { notifiesTransfers } from '../../filings/notified.ts';
import { goesOnUnder } from '../../filings/under-law.ts';
import type { Organisation } from '../../register/organisation.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { notificationExemptions } from '../../vocabulary/fz-152/notification-exemptions.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { dateInWords } from '../../wording/date.ts';
import { say, textIn, type Language, type Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
import { gathered } from '../of-each.ts';
import { whole, type Rule, type Unmet } from '../rule.ts';
import {
  allEndedOn,
  cessationDue,
  endIsNotified,
  isNotified,
  notifiedRegister,
  ongoing,
  statusOf,
} from './filing-facts.ts';
import { differingPurposes } from './purpose-wordings.ts';

const changes = fz152('Art. 22 part 7', 'ч. 7 ст. 22');

const inBoth = (of: (language: Language) => string): Wording => ({ en: of('en'), ru: of('ru') });
const said = {
  by: { en: 'By', ru: 'Срок —' },
  added: { en: 'New since then', ru: 'Не было в уведомлении' },
  removed: { en: 'No longer there', ru: 'Больше нет' },
} as const satisfies Record<string, Wording>;

/** “Main purpose, Data. By 15 December 2026.” */
const whatChanged = ({ name, how, fields }: EntityDifference, deadline: string): Wording =>
  inBoth((language) => {
    const by = `${say(said.by, language)} ${dateInWords(deadline, language)}.`;
    if (how === 'added') return `${say(said.added, language)}. ${by}`;
    if (how === 'removed') return `${say(said.removed, language)}: ${textIn(name, language) ?? '–'}. ${by}`;
    const labels = fields.map(({ trail }) => trail.map(({ label }) => say(label, language)).join(' › '));
    return `${[...new Set(labels)].join(', ')}. ${by}`;
  });

/** Where each change is to be seen; of an entry that is gone, at the operator. */
function unreported(context: Context, overdue: boolean): readonly Unmet[] | undefined {
  const status = statusOf(context);
  if (status.state === 'nothing-filed') return undefined;
  if (status.state === 'in-force' || context.today > status.deadline !== overdue) return [];
  return status.differences.map((one) => ({
    path: one.how === 'changed' ? (one.fields[0]?.path ?? '/name') : '/name',
    detail: whatChanged(one, status.deadline),
    ...(one.how === 'removed' ? {} : { entity: one.id }),
  }));
}

const transferring = gathered((activity, { register }): readonly Unmet[] =>
  (activity.transfers ?? []).length > 0 && goesOnUnder('fz-152')(register)(activity)
    ? [{ path: '/transfers', entity: activity.id }]
    : [],
);

const unreportedRule = (severity: 'warning' | 'error'): Rule<Organisation> => ({
  id: 'R09',
  severity,
  citation: fz152('Art. 22 parts 3, 3.1, 7', 'ч. 3, 3.1, 7 ст. 22'),
  message:
    severity === 'warning'
      ? { en: 'Notify Roskomnadzor of the change.', ru: 'Сообщите в Роскомнадзор об изменении сведений.' }
      : {
          en: 'Notify Roskomnadzor of the change now: the deadline has passed.',
          ru: 'Сообщите в Роскомнадзор об изменениях: срок истёк.',
        },
  path: '/name',
  unmet: (_, context) => unreported(context, severity === 'error'),
});

/** What Art. 22 asks of the notification to Roskomnadzor, once and whenever something changes. */
export const filingRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'R06',
    severity: 'error',
    citation: fz152('Art. 22 part 1', 'ч. 1 ст. 22'),
    message: {
      en: 'Notify Roskomnadzor of the intention to process data and enter the number, or choose the exemption.',
      ru: 'Подайте уведомление о намерении обрабатывать данные и укажите номер либо выберите исключение.',
    },
    path: '/operatorNumber',
    appliesTo: (_, context) => ongoing(context).length > 0,
    isMet: ({ notificationExemption }, context) => notificationExemption !== undefined || isNotified(context),
  }),
  whole<Organisation>({
    id: 'R07',
    severity: 'error',
    citation: fz152('Art. 22 part 2 item 8', 'п. 8 ч. 2 ст. 22'),
    message: {
      en: 'Choose another exemption or notify Roskomnadzor: “without automation” does not apply, for some activities use automation.',
      ru: 'Выберите другое исключение или подайте уведомление: «без средств автоматизации» не применимо, есть процессы с автоматизацией.',
    },
    path: '/notificationExemption',
    appliesTo: ({ notificationExemption }) => notificationExemption === 'item-8',
    isMet: (_, context) =>
      ongoing(context).every(({ automation }) => automation !== 'automated' && automation !== 'mixed'),
  }),
  whole<Organisation>({
    id: 'R08',
    severity: 'error',
    citation: fz152('Art. 22 part 2', 'ч. 2 ст. 22'),
    message: {
      en: 'Notify Roskomnadzor: this exemption was repealed on 1 September 2022.',
      ru: 'Подайте уведомление: исключение утратило силу с 01.09.2022.',
    },
    path: '/notificationExemption',
    appliesTo: ({ notificationExemption }) => notificationExemption !== undefined,
    isMet: ({ notificationExemption }) =>
      termOf(notificationExemptions, notificationExemption ?? '')?.deprecated === undefined,
  }),
  unreportedRule('warning'),
  unreportedRule('error'),
  whole<Organisation>({
    id: 'R10',
    severity: 'error',
    citation: changes,
    message: {
      en: 'Notify Roskomnadzor of the end: all processing has ended.',
      ru: 'Подайте уведомление о прекращении: обработка прекращена.',
    },
    path: '/endCondition',
    appliesTo: (_, context) =>
      allEndedOn(context) !== undefined && (isNotified(context) || endIsNotified(context)),
    isMet: (_, context) => {
      const ended = allEndedOn(context);
      const due = ended && cessationDue(ended, context);
      return due === undefined || context.today <= due || endIsNotified(context);
    },
  }),
  {
    id: 'R55',
    severity: 'warning',
    citation: fz152('Art. 22 part 7, Art. 12', 'ч. 7 ст. 22, ст. 12'),
    message: {
      en: 'Notify Roskomnadzor of the change: the notification says that no data go abroad, and this activity transfers them.',
      ru: 'Сообщите в Роскомнадзор об изменении: в уведомлении указано, что трансграничной передачи нет, а в процессе она есть.',
    },
    path: '/transfers',
    unmet: (_, context) => {
      const notified = notifiedRegister(context);
      if (!notified) return undefined;
      if (notifiesTransfers(notified)) return [];
      return transferring(context);
    },
  },
  {
    id: 'R74',
    severity: 'warning',
    citation: fz152('Art. 22 part 3.1, Art. 18.1 part 1 item 2', 'ч. 3.1 ст. 22, п. 2 ч. 1 ст. 18.1'),
    message: {
      en: 'The purpose is worded otherwise elsewhere: make the texts the same.',
      ru: 'Цель сформулирована по-разному: приведите тексты к одному.',
    },
    path: '/purpose',
    unmet: (_, context) => differingPurposes(context),
  },
];
