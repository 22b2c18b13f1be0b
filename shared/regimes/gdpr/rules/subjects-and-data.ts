import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { dataKinds } from '../facts/data-kinds.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { subjectKinds } from '../facts/subject-kinds.ts';
import { explained } from '../sources.ts';

/** So many items of data seldom are all necessary. */
const mostItems = 15;

/** Whose data these are, and which. */
export const subjectAndDataRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G50',
    severity: 'error',
    citation: gdpr('30(1)(c)'),
    message: { en: 'Name the categories of data subjects.', ru: 'Укажите категории субъектов.' },
    path: '/subjects',
    appliesTo: isController,
    isMet: (activity) => hasAny(activity.subjects),
  }),
  whole<Activity>({
    id: 'G51',
    severity: 'error',
    citation: gdpr('30(1)(c)'),
    message: { en: 'Name the categories of personal data.', ru: 'Укажите категории персональных данных.' },
    path: '/data',
    appliesTo: isController,
    isMet: (activity) => (activity.data ?? []).some((group) => hasAny(group.items)),
  }),
  {
    id: 'G58',
    severity: 'warning',
    citation: explained('6(1)(f), 24(1)', 'recitals 38 and 75', 'п. 38 и 75 преамбулы'),
    message: {
      en: 'Describe what protects children and other vulnerable persons here.',
      ru: 'Опишите, что здесь защищает детей и других уязвимых субъектов.',
    },
    path: '/safeguards',
    unmet: (activity, context) => {
      const { minors, vulnerable } = subjectKinds(activity, context);
      if (!minors && !vulnerable) return undefined;
      if (isSaid(activity.safeguards) || isSaid(activity.minorsNote)) return [];
      // The field is asked for only where one of the flags is set.
      const flagged = activity.minors === true || activity.vulnerable === true;
      return [{ path: flagged ? '/safeguards' : '/vulnerable' }];
    },
  },
  whole<Activity>({
    id: 'G59',
    severity: 'info',
    citation: gdpr('5(1)(c)'),
    message: {
      en: 'Check that all of these data are necessary: there are many.',
      ru: 'Проверьте, все ли эти данные необходимы: их много.',
    },
    path: '/data',
    appliesTo: isController,
    isMet: (activity, context) => dataKinds(activity, context).items.size <= mostItems,
  }),
];
