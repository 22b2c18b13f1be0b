import type { Organisation } from '../../../register/organisation.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { IsoDate } from '../../../wording/date.ts';
import { isUnder } from '../../applies.ts';
import { ofEach, onceFor } from '../../of-each.ts';
import { whole, type Rule } from '../../rule.ts';
import { monthsBetweenReviews, olderThan } from '../dates.ts';

const harm = {
  regime: 'fz-152',
  en: 'Art. 18.1 part 1 item 5 152-FZ, Roskomnadzor Order No. 178 of 27.10.2022',
  ru: 'п. 5 ч. 1 ст. 18.1 152-ФЗ, приказ Роскомнадзора от 27.10.2022 № 178',
} as const;

const actDate = ({ harmAct }: Organisation): IsoDate | undefined => harmAct?.date ?? harmAct?.assessedOn;

function latestOf(days: readonly (IsoDate | undefined)[]): IsoDate {
  return days.reduce<IsoDate>((latest, day = '') => (day > latest ? day : latest), '');
}

/** The last day on which a card began or its harm was assessed. */
const lastChange = onceFor(
  ofEach((activity, { register, today }): IsoDate =>
    isUnder(activity, 'fz-152', register)
      ? latestOf([activity.startDate, activity.harm?.date].filter((day) => day !== undefined && day <= today))
      : '',
  ),
  latestOf,
);

/** What an inspector asks to see (Art. 18.1 part 1). */
export const evidenceRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'R12',
    severity: 'error',
    citation: harm,
    message: {
      en: 'Assess the harm that a breach of the law may do, and draw up the act.',
      ru: 'Оцените вред, который может быть причинён субъектам, и составьте акт.',
    },
    path: '/harmAct/date',
    isMet: (organisation) => actDate(organisation) !== undefined,
  }),
  whole<Organisation>({
    id: 'R12',
    severity: 'warning',
    citation: harm,
    message: {
      en: 'Assess the harm again: activities began or were assessed after the act.',
      ru: 'Оцените вред заново: после акта начаты или оценены процессы.',
    },
    path: '/harmAct/date',
    appliesTo: (organisation) => actDate(organisation) !== undefined,
    isMet: (organisation, context) => (actDate(organisation) ?? '') >= lastChange(context),
  }),
  whole<Organisation>({
    id: 'R13',
    severity: 'warning',
    citation: fz152('Art. 18.1 part 1 item 4', 'п. 4 ч. 1 ст. 18.1'),
    message: {
      en: 'Carry out internal control and write it down; the law sets no period, once a year is advisable.',
      ru: 'Проведите внутренний контроль и запишите его; срок законом не установлен, рекомендуется раз в год.',
    },
    path: '/control/lastOn',
    isMet: ({ control }, { today }) =>
      control?.lastOn !== undefined && !olderThan(control.lastOn, monthsBetweenReviews, today),
  }),
  whole<Organisation>({
    id: 'R14',
    severity: 'warning',
    citation: fz152('Art. 18.1 part 1 item 6', 'п. 6 ч. 1 ст. 18.1'),
    message: {
      en: 'Make the employees familiar with the rules, and give the day.',
      ru: 'Ознакомьте работников с правилами и укажите дату.',
    },
    path: '/training/lastOn',
    isMet: ({ training }) => training?.lastOn !== undefined,
  }),
];
