import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import { addMonths } from '../../../vocabulary/tables/days.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { once } from '../../context.ts';
import { importedWords } from '../../imported-words.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { suspectsIn } from '../../suspect-texts.ts';
import { speaksOfAssignment } from '../detectors/on-behalf.ts';
import { hasPlaceholder } from '../detectors/placeholders.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { monthsBetweenReviews } from './organisation.ts';

const destroyed = once(
  ({ register }): ReadonlySet<Uuid | undefined> =>
    new Set(register.destructions.map(({ activity }) => activity)),
);

/** The first field with something left to fill in. */
const openPath = (activity: Activity): string | undefined =>
  suspectsIn(activity).find(({ words }) => hasPlaceholder(words))?.path;

/** Whether the card is kept up: who answers for it, when it was looked at, what is left to fill in. */
export const upkeepRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G13',
    severity: 'info',
    citation: gdpr('5(2)'),
    message: {
      en: 'Say who reviewed the activity: who and when together show that the record is kept.',
      ru: 'Укажите, кто пересматривал процесс: «кто» и «когда» вместе показывают, что реестр ведётся.',
    },
    path: '/reviewedBy',
    appliesTo: ({ lastReviewed }) => lastReviewed !== undefined,
    isMet: ({ reviewedBy }) => isSaid(reviewedBy),
  }),
  whole<Activity>({
    id: 'G120',
    severity: 'warning',
    citation: gdpr('5(2), 24(1)'),
    message: {
      en: 'Review the activity: more than a year has passed, or the day set for it.',
      ru: 'Пересмотрите процесс: прошло больше года или наступил назначенный день.',
    },
    path: '/lastReviewed',
    appliesTo: ({ lastReviewed, nextReview }) => lastReviewed !== undefined || nextReview !== undefined,
    isMet: ({ lastReviewed, nextReview }, { today }) =>
      (nextReview === undefined || nextReview >= today) &&
      (lastReviewed === undefined || addMonths(lastReviewed, monthsBetweenReviews) >= today),
  }),
  whole<Activity>({
    id: 'G121',
    severity: 'info',
    citation: gdpr('30(1)(f)'),
    message: {
      en: 'Keep recording how long the data are held, or record their destruction: the activity has ended.',
      ru: 'Продолжайте вести сроки хранения или отразите уничтожение данных: процесс завершён.',
    },
    path: '/status',
    appliesTo: ({ status }) => status === 'ended',
    isMet: ({ id }, context) => destroyed(context).has(id),
  }),
  whole<Activity>({
    id: 'G122',
    severity: 'warning',
    citation: gdpr('24'),
    message: { en: 'Say which department is responsible.', ru: 'Укажите ответственное подразделение.' },
    path: '/department',
    isMet: (activity) => isSaid(activity.department) || isSaid(activity.owner),
  }),
  {
    id: 'G123',
    severity: 'info',
    citation: gdpr('5(2)'),
    message: {
      en: 'Fill in what is left open: a stand-in such as “TBD” or “[NAME]” is still there.',
      ru: 'Заполните то, что осталось открытым: в записи осталась заглушка вроде «TBD» или «[указать]».',
    },
    path: '/purpose',
    unmet: (activity) => {
      const path = openPath(activity);
      return path === undefined ? [] : [{ path }];
    },
  },
  whole<Activity>({
    id: 'G125',
    severity: 'info',
    citation: gdpr('4(8), 30(2)'),
    message: {
      en: 'Check the role: the words speak of processing on behalf of somebody, which belongs to the record of Art. 30(2).',
      ru: 'Проверьте роль: судя по тексту, обработка ведётся по поручению, а это реестр по ст. 30(2).',
    },
    path: '/role',
    appliesTo: isController,
    isMet: ({ name, purpose, processingCategories }) =>
      ![name, purpose, processingCategories].some(speaksOfAssignment),
  }),
  each<Activity, 'sourceTexts'>('sourceTexts', { id: 'G151', citation: gdpr('5(1)(d)'), ...importedWords }),
];
