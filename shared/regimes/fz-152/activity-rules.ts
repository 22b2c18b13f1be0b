import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { hasAny, hasText } from '../filled.ts';
import type { Rule } from '../rule.ts';

const notified = fz152('Art. 22 part 3.1', 'ч. 3.1 ст. 22');
const declared = fz152('Art. 18.1 part 1 item 2, Art. 22 part 3.1', 'п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22');
const policyItem = fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1');

/** Art. 18.1 part 1 item 2 binds operators that are legal entities; an organisation whose kind is not given counts as one. */
const isLegalEntity = (_activity: Activity, { organisation }: Register): boolean =>
  organisation.type !== 'entrepreneur' && organisation.type !== 'individual';
const isPerson = (activity: Activity, register: Register): boolean => !isLegalEntity(activity, register);

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
  {
    id: 'R15',
    severity: 'error',
    citation: fz152('Art. 5 part 2, Art. 22 part 3 item 2', 'ч. 2 ст. 5, п. 2 ч. 3 ст. 22'),
    message: { en: 'State the purpose.', ru: 'Укажите цель обработки.' },
    path: '/purpose',
    isMet: (activity) => hasText(activity.purpose),
  },
  {
    id: 'R17',
    severity: 'error',
    citation: declared,
    message: { en: 'Name the categories of data subjects.', ru: 'Укажите категории субъектов.' },
    path: '/subjects',
    isMet: (activity) => hasAny(activity.subjects),
  },
  {
    id: 'R18',
    severity: 'error',
    citation: declared,
    message: { en: 'List the data, item by item.', ru: 'Укажите перечень персональных данных.' },
    path: '/data',
    isMet: (activity) => (activity.data ?? []).some((group) => hasAny(group.items)),
  },
  {
    id: 'R21',
    severity: 'error',
    citation: fz152('Art. 6 part 1, Art. 22 part 3.1', 'ч. 1 ст. 6, ч. 3.1 ст. 22'),
    message: { en: 'Choose the legal basis.', ru: 'Выберите правовое основание.' },
    path: '/fz152Bases',
    isMet: (activity) => basesOf(activity).length > 0,
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    id: 'R56',
    severity: 'error',
    citation: notified,
    message: { en: 'Choose the actions.', ru: 'Выберите действия с данными.' },
    path: '/actions',
    isMet: (activity) => hasAny(activity.actions),
  },
  {
    id: 'R59',
    severity: 'error',
    citation: notified,
    message: { en: 'State the method of processing.', ru: 'Укажите способ обработки.' },
    path: '/automation',
    isMet: (activity) => activity.automation !== undefined,
  },
  {
    id: 'R61',
    severity: 'error',
    citation: policyItem,
    message: noTerms,
    path: '/periods',
    appliesTo: isLegalEntity,
    isMet: hasTerms,
  },
  {
    id: 'R61',
    severity: 'warning',
    citation: fz152('Art. 5 part 7', 'ч. 7 ст. 5'),
    message: noTerms,
    path: '/periods',
    appliesTo: isPerson,
    isMet: hasTerms,
  },
  {
    id: 'R64',
    severity: 'error',
    citation: policyItem,
    message: noProcedure,
    path: '/destructionOccasions',
    appliesTo: isLegalEntity,
    isMet: hasProcedure,
  },
  {
    id: 'R64',
    severity: 'warning',
    citation: policyItem,
    message: noProcedure,
    path: '/destructionOccasions',
    appliesTo: isPerson,
    isMet: hasProcedure,
  },
  {
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
  },
];
