import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { hasText } from '../../filled.ts';
import { importedWords } from '../../imported-words.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { monthsBetweenReviews, olderThan } from '../dates.ts';
import { concernsMinors } from '../activity-facts.ts';
import { chose, isOperator } from '../facts.ts';

const comesFromOthers = ({ data = [] }: Activity): boolean =>
  data.some(({ sources }) => chose(sources, 'third-party', 'public-source'));

/** What people are told, and whether anybody still looks at the card. */
export const noticeRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R67',
    severity: 'warning',
    citation: fz152('Art. 18 parts 3–4', 'ч. 3–4 ст. 18'),
    message: {
      en: 'Inform the persons before processing starts, or say which exception applies.',
      ru: 'Уведомите субъектов до начала обработки или укажите исключение.',
    },
    path: '/notice/document',
    appliesTo: (activity) => isOperator(activity) && comesFromOthers(activity),
    isMet: ({ notice }) => hasText(notice?.document) || notice?.exemption !== undefined,
  }),
  each<Activity, 'data'>('data', {
    id: 'R87',
    severity: 'warning',
    citation: fz152('Art. 9 part 8', 'ч. 8 ст. 9'),
    message: {
      en: 'Get a confirmation of the grounds from who gives you the data.',
      ru: 'Получите от передающего лица подтверждение оснований обработки.',
    },
    path: '/thirdPartyGround',
    appliesTo: ({ sources }) => chose(sources, 'third-party'),
    isMet: ({ thirdPartyGround }) => hasText(thirdPartyGround),
  }),
  whole<Activity>({
    id: 'R68',
    severity: 'warning',
    citation: fz152('Art. 6 part 1 item 5, Art. 9 part 1', 'п. 5 ч. 1 ст. 6, ч. 1 ст. 9'),
    message: {
      en: 'Say how minors are dealt with: who consents for them, and that the contract does not widen the processing of their data.',
      ru: 'Опишите порядок в отношении несовершеннолетних: кто даёт согласие за них и что договор не расширяет обработку их данных.',
    },
    path: '/minorsNote',
    appliesTo: concernsMinors,
    isMet: ({ minorsNote }) => hasText(minorsNote),
  }),
  whole<Activity>({
    id: 'R81',
    severity: 'info',
    citation: fz152('Art. 22 part 7', 'ч. 7 ст. 22'),
    message: {
      en: 'It is advisable to look through the card: nobody has for a year, so changes to be notified may be unnoticed.',
      ru: 'Рекомендуется пересмотреть карточку: её не проверяли больше года, подлежащие уведомлению изменения могли остаться незамеченными.',
    },
    path: '/lastReviewed',
    appliesTo: ({ lastReviewed, startDate }) => (lastReviewed ?? startDate) !== undefined,
    isMet: ({ lastReviewed, startDate }, { today }) =>
      !olderThan(lastReviewed ?? startDate ?? today, monthsBetweenReviews, today),
  }),
  each<Activity, 'sourceTexts'>('sourceTexts', {
    id: 'R111',
    citation: fz152('Art. 5 part 6', 'ч. 6 ст. 5'),
    ...importedWords,
  }),
];
