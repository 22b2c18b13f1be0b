import type { Activity } from '../../register/activity/activity.ts';
import type { Context } from '../context.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { hasAny, hasText } from '../filled.ts';
import { whole, type Rule } from '../rule.ts';

const notified = fz152('Art. 22 part 3.1', 'ч. 3.1 ст. 22');
const declared = fz152('Art. 18.1 part 1 item 2, Art. 22 part 3.1', 'п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22');
const policyItem = fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1');

/** Art. 18.1 part 1 item 2 binds operators that are legal entities; an organisation whose kind is not given counts as one. */
const isLegalEntity = (_activity: Activity, { organisation }: Context): boolean =>
  organisation.type !== 'entrepreneur' && organisation.type !== 'individual';
const isPerson = (activity: Activity, context: Context): boolean => !isLegalEntity(activity, context);

const basesOf = (activity: Activity): readonly string[] => [
  ...(activity.fz152Bases ?? []),
  ...(activity.subPurposes ?? []).flatMap((one) => one.fz152Bases ?? []),
];

const hasTerms = (activity: Activity): boolean => hasAny(activity.periods);
const hasProcedure = (activity: Activity): boolean =>
  hasAny(activity.destructionOccasions) ||
  hasAny(activity.destructionMethods) ||
  hasText(activity.destructionProcedure);

const noTerms = {
  en: 'Give the terms of processing and storage.',
  ru: 'Укажите сроки обработки и хранения.',
};
const noProcedure = { en: 'Describe the destruction procedure.', ru: 'Опишите порядок уничтожения.' };

/** What Art. 18.1 and Art. 22 part 3.1 say must be known for each purpose. */
export const activityRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R15',
    severity: 'error',
    citation: fz152('Art. 5 part 2, Art. 22 part 3 item 2', 'ч. 2 ст. 5, п. 2 ч. 3 ст. 22'),
    message: { en: 'State the purpose.', ru: 'Укажите цель обработки.' },
    path: '/purpose',
    isMet: (activity) => hasText(activity.purpose),
  }),
  whole<Activity>({
    id: 'R17',
    severity: 'error',
    citation: declared,
    message: { en: 'Name the categories of data subjects.', ru: 'Укажите категории субъектов.' },
    path: '/subjects',
    isMet: (activity) => hasAny(activity.subjects),
  }),
  whole<Activity>({
    id: 'R18',
    severity: 'error',
    citation: declared,
    message: { en: 'List the data, item by item.', ru: 'Укажите перечень персональных данных.' },
    path: '/data',
    isMet: (activity) => (activity.data ?? []).some((group) => hasAny(group.items)),
  }),
  whole<Activity>({
    id: 'R21',
    severity: 'error',
    citation: fz152('Art. 6 part 1, Art. 22 part 3.1', 'ч. 1 ст. 6, ч. 3.1 ст. 22'),
    message: { en: 'Choose the legal basis.', ru: 'Выберите правовое основание.' },
    path: '/fz152Bases',
    isMet: (activity) => basesOf(activity).length > 0,
  }),
  whole<Activity>({
    id: 'R22',
    severity: 'error',
    citation: fz152('Art. 6 part 1 item 10', 'п. 10 ч. 1 ст. 6'),
    message: {
      en: 'This basis was repealed on 1 March 2021: choose another.',
      ru: 'Основание утратило силу с 01.03.2021: выберите другое.',
    },
    path: '/fz152Bases',
    appliesTo: (activity) => basesOf(activity).includes('item-10'),
    isMet: () => false,
  }),
  whole<Activity>({
    id: 'R23',
    severity: 'error',
    citation: fz152('Art. 6 part 1 items 2, 11', 'п. 2, 11 ч. 1 ст. 6'),
    message: {
      en: 'Name the law and article that put the duty on you.',
      ru: 'Назовите закон и статью, которые обязывают оператора.',
    },
    path: '/acts',
    appliesTo: (activity) => basesOf(activity).some((code) => code === 'item-2' || code === 'item-11'),
    isMet: (activity) => (activity.acts ?? []).some((act) => hasText(act.act)),
  }),
  whole<Activity>({
    id: 'R26',
    severity: 'error',
    citation: fz152('Art. 9 part 1', 'ч. 1 ст. 9'),
    message: {
      en: 'Consent has to be drawn up as a separate document since 1 September 2025.',
      ru: 'С 1 сентября 2025 г. согласие должно быть оформлено отдельно от иных документов.',
    },
    path: '/consent/separate',
    appliesTo: (activity) => basesOf(activity).includes('item-1') && activity.consent?.separate === false,
    isMet: () => false,
  }),
  whole<Activity>({
    id: 'R56',
    severity: 'error',
    citation: notified,
    message: { en: 'Choose the actions.', ru: 'Выберите действия с данными.' },
    path: '/actions',
    isMet: (activity) => hasAny(activity.actions),
  }),
  whole<Activity>({
    id: 'R59',
    severity: 'error',
    citation: notified,
    message: { en: 'State the method of processing.', ru: 'Укажите способ обработки.' },
    path: '/automation',
    isMet: (activity) => activity.automation !== undefined,
  }),
  whole<Activity>({
    id: 'R61',
    severity: 'error',
    citation: policyItem,
    message: noTerms,
    path: '/periods',
    appliesTo: isLegalEntity,
    isMet: hasTerms,
  }),
  whole<Activity>({
    id: 'R61',
    severity: 'warning',
    citation: fz152('Art. 5 part 7', 'ч. 7 ст. 5'),
    message: noTerms,
    path: '/periods',
    appliesTo: isPerson,
    isMet: hasTerms,
  }),
  whole<Activity>({
    id: 'R64',
    severity: 'error',
    citation: policyItem,
    message: noProcedure,
    path: '/destructionOccasions',
    appliesTo: isLegalEntity,
    isMet: hasProcedure,
  }),
  whole<Activity>({
    id: 'R64',
    severity: 'warning',
    citation: policyItem,
    message: noProcedure,
    path: '/destructionOccasions',
    appliesTo: isPerson,
    isMet: hasProcedure,
  }),
  whole<Activity>({
    id: 'R65',
    severity: 'warning',
    citation: fz152('Art. 21', 'ст. 21'),
    message: {
      en: 'Only occasions of destruction are given: add the method, the deadline, who does it and the proof.',
      ru: 'Указаны только случаи уничтожения: добавьте способ, срок, ответственного и подтверждение.',
    },
    path: '/destructionMethods',
    appliesTo: (activity) => hasAny(activity.destructionOccasions),
    isMet: (activity) =>
      hasAny(activity.destructionMethods) &&
      activity.destructionDeadline !== undefined &&
      hasText(activity.destructionResponsible) &&
      activity.destructionProof !== undefined,
  }),
];
