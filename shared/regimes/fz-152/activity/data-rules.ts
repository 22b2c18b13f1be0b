import type { Activity, DataGroup } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { dataItems } from '../../../vocabulary/things/data-items.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import type { Text } from '../../../wording/wording.ts';
import { once, type Context } from '../../context.ts';
import { hasAny, hasText } from '../../filled.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { notified, order180 } from '../citations.ts';
import { says } from '../details.ts';
import { chose } from '../facts.ts';
import { openList } from '../text-patterns.ts';
import { found } from '../text-search.ts';

const ownNames = once(({ register }) => new Map(register.dataItems.map(({ id, name }) => [id, name])));

/** What people typed as data: the details of the group and the names of their own items in it. */
const typedIn = ({ details, items = [] }: DataGroup, context: Context): readonly (Text | undefined)[] => [
  details,
  ...items.map((code) => ownNames(context).get(code)),
];

/** An item that stands for whatever people write, without a word on what that may be. */
const isOpenEnded = ({ items = [], details }: DataGroup): boolean =>
  items.includes('other-form-information') && !hasText(details);

function openWords(group: DataGroup, context: Context): string | undefined {
  for (const text of typedIn(group, context)) {
    const words = found(text, openList);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** “Other data” without saying which, or an item of one’s own without a name. */
function isUnexplained(code: string, context: Context): boolean {
  const names = ownNames(context);
  return code === 'other-data' || (names.has(code) && !hasText(names.get(code)));
}

const metrics = termOf(dataItems, 'web-metrics-data')?.portalBox;
const visitors = ['site-visitor', 'site-user'];

/** Whether a counter is at work: a system or a recipient of that kind. */
const hasCounter = ({ systems = [], recipients = [] }: Activity, context: Context): boolean =>
  systems.some((id) => context.systems.get(id)?.kind === 'web-analytics') ||
  recipients.some(({ kind }) => kind === 'analytics');

const whatPeopleWrite = {
  en: 'Say what people write in the free field.',
  ru: 'Уточните, что пишут в свободном поле.',
};

/** Whose data, and which. */
export const dataRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R17',
    severity: 'error',
    citation: notified,
    message: { en: 'Name the categories of data subjects.', ru: 'Укажите категории субъектов.' },
    path: '/subjects',
    isMet: (activity) => hasAny(activity.subjects),
  }),
  whole<Activity>({
    id: 'R18',
    severity: 'error',
    citation: notified,
    message: { en: 'List the data, item by item.', ru: 'Укажите перечень персональных данных.' },
    path: '/data',
    isMet: (activity) => (activity.data ?? []).some((group) => hasAny(group.items)),
  }),
  each<Activity, 'data'>('data', {
    id: 'R19',
    severity: 'warning',
    citation: fz152('Art. 5 part 5, Art. 18.1 part 1 item 2', 'ч. 5 ст. 5, п. 2 ч. 1 ст. 18.1'),
    message: {
      en: 'Close the list of data: name each item.',
      ru: 'Закройте перечень данных: назовите каждое сведение.',
    },
    path: '/details',
    isMet: (group, _activity, context) => openWords(group, context) === undefined && !isOpenEnded(group),
    detail: (group, _activity, context) => {
      const words = openWords(group, context);
      return words === undefined ? whatPeopleWrite : says(words);
    },
  }),
  each<Activity, 'data'>('data', {
    id: 'R20',
    severity: 'warning',
    citation: order180,
    message: {
      en: 'Say which other data: the form of the notification needs their names.',
      ru: 'Укажите, какие это иные персональные данные: форма уведомления требует расшифровки.',
    },
    path: '/details',
    appliesTo: ({ items = [] }, _activity, context) => items.some((code) => isUnexplained(code, context)),
    isMet: ({ details }) => hasText(details),
  }),
  whole<Activity>({
    id: 'R83',
    severity: 'info',
    citation: order180,
    message: {
      en: 'Add the data that web-metrics services collect: the form of the notification has a box for them.',
      ru: 'Добавьте сведения, собираемые посредством метрических программ: для них в форме уведомления есть графа.',
    },
    path: '/data',
    appliesTo: (activity, context) => chose(activity.subjects, ...visitors) && hasCounter(activity, context),
    isMet: ({ data = [] }) =>
      data.some(({ items = [] }) => items.some((code) => termOf(dataItems, code)?.portalBox === metrics)),
  }),
];
