import type { Activity } from '../../../register/activity/activity.ts';
import { byLaw, fz152 } from '../../../vocabulary/cite.ts';
import { processingActions } from '../../../vocabulary/fz-152/actions.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasAny, hasText } from '../../filled.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { notified, order180 } from '../citations.ts';
import { lacking, lacks } from '../details.ts';
import { chose } from '../facts.ts';

const onComputers = ({ automation }: Activity): boolean => chose(['automated', 'mixed'], automation ?? '');
const onPaper = ({ automation }: Activity): boolean => chose(['non-automated', 'mixed'], automation ?? '');

const ends = ['storage', 'destruction'];
const missingActions = ({ actions }: Activity) =>
  lacking(processingActions, actions, ({ code }) => ends.includes(code));

const noSystem: Wording = { en: 'No information system is named.', ru: 'Не указана информационная система.' };
const noPaperPlace: Wording = {
  en: 'The place where paper is kept is not named.',
  ru: 'Не указано место хранения бумажных носителей.',
};
const noPersons: Wording = {
  en: 'Those who have access to the paper are not named.',
  ru: 'Не указаны лица, имеющие доступ к бумажным носителям.',
};

/** Systems for what is on computers; places and persons for what is on paper. */
const placesMissing = (activity: Activity): readonly Unmet[] => [
  ...(onComputers(activity) && !hasAny(activity.systems) ? [{ path: '/systems', detail: noSystem }] : []),
  ...(onPaper(activity) && !hasText(activity.paperPlaces)
    ? [{ path: '/paperPlaces', detail: noPaperPlace }]
    : []),
  ...(onPaper(activity) && !hasText(activity.access) ? [{ path: '/access', detail: noPersons }] : []),
];

/** The actions with the data and the method of processing. */
export const methodRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R56',
    severity: 'error',
    citation: notified,
    message: { en: 'Choose the actions.', ru: 'Выберите действия с данными.' },
    path: '/actions',
    isMet: ({ actions }) => hasAny(actions),
  }),
  whole<Activity>({
    id: 'R58',
    severity: 'info',
    citation: fz152('Art. 3 item 3', 'п. 3 ст. 3'),
    message: {
      en: 'Check the list of actions: a term is set, but the actions do not reach to the end of the data’s life cycle.',
      ru: 'Проверьте перечень действий: срок указан, но жизненный цикл данных неполон.',
    },
    path: '/actions',
    appliesTo: ({ actions, periods = [] }) =>
      hasAny(actions) && periods.some(({ kind }) => kind !== 'not-stored'),
    isMet: (activity) => missingActions(activity).length === 0,
    detail: (activity) => lacks(missingActions(activity)),
  }),
  whole<Activity>({
    id: 'R59',
    severity: 'error',
    citation: notified,
    message: { en: 'State the method of processing.', ru: 'Укажите способ обработки.' },
    path: '/automation',
    isMet: (activity) => activity.automation !== undefined,
  }),
  {
    id: 'R59',
    severity: 'warning',
    citation: order180,
    message: {
      en: 'Say whether data go over the internal network and the Internet: the form of the notification asks.',
      ru: 'Укажите, передаются ли данные по внутренней сети и по сети Интернет: об этом спрашивает форма уведомления.',
    },
    path: '/intranet',
    unmet: (activity) =>
      onComputers(activity)
        ? (['intranet', 'internet'] as const)
            .filter((field) => activity[field] === undefined)
            .map((field) => ({ path: `/${field}` }))
        : undefined,
  },
  {
    id: 'R60',
    severity: 'warning',
    citation: byLaw(
      'Art. 3 item 10 152-FZ, item 13 of Government Decree No. 687 of 15.09.2008',
      'п. 10 ст. 3 152-ФЗ, п. 13 ПП РФ от 15.09.2008 № 687',
    ),
    message: { en: 'Say where the data are kept.', ru: 'Укажите, где находятся данные.' },
    path: '/systems',
    unmet: placesMissing,
  },
  whole<Activity>({
    id: 'R66',
    severity: 'warning',
    citation: fz152('Art. 3 item 9', 'п. 9 ст. 3'),
    message: {
      en: 'Describe the method of de-identification and where it is recorded; this is recommended.',
      ru: 'Опишите метод обезличивания и где ведётся его учёт; так рекомендуется.',
    },
    path: '/depersonalisation',
    appliesTo: ({ actions }) => chose(actions, 'depersonalisation'),
    isMet: ({ depersonalisation }) => hasText(depersonalisation),
  }),
];
