import type { Activity } from '../../../register/activity/activity.ts';
import { order18 } from '../../../vocabulary/by-laws.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasAny, hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { basesOf, namesLawOfDisclosure } from '../activity-facts.ts';
import { isDistributed, performsStateFunctions, permitsDistribution } from '../facts.ts';

/** Art. 10.1 part 15 takes state and municipal bodies out, and organisations subordinate to them. */
const asks = (activity: Activity, { organisation }: Context): boolean =>
  isDistributed(activity) && !performsStateFunctions(organisation);

/** Bases that do not by themselves open data to everybody. */
const narrow = ['item-1', 'item-5', 'item-7'];
const onlyNarrow = (activity: Activity): boolean => {
  const bases = basesOf(activity);
  return bases.length > 0 && bases.every((code) => narrow.includes(code));
};

const isAllowed = (activity: Activity): boolean =>
  permitsDistribution(activity) || namesLawOfDisclosure(activity);

const faults: readonly {
  readonly path: string;
  readonly isAt: (of: Activity['distribution']) => boolean;
  readonly detail: Wording;
}[] = [
  {
    path: '/distribution/separate',
    isAt: (of) => of?.separate === false,
    detail: { en: 'It is merged with another consent.', ru: 'Оно объединено с другим согласием.' },
  },
  {
    path: '/distribution/resources',
    isAt: (of) => !hasAny(of?.resources),
    detail: { en: 'The addresses are missing.', ru: 'Нет адресов ресурсов.' },
  },
];

/** Disclosure to an indefinite circle of persons (Art. 10.1). */
export const distributionRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R37',
    severity: 'error',
    citation: fz152('Art. 10.1 part 1', 'ч. 1 ст. 10.1'),
    message: {
      en: 'Get a consent to distribution, or name the law that demands the disclosure.',
      ru: 'Получите согласие на распространение или назовите закон, на основании которого раскрываете данные.',
    },
    path: '/distribution/permitted',
    appliesTo: (activity, context) => asks(activity, context) && onlyNarrow(activity),
    isMet: isAllowed,
  }),
  whole<Activity>({
    id: 'R37',
    severity: 'warning',
    citation: fz152(
      'Art. 6 part 1 items 2, 8, 11, Art. 10.1 parts 1, 11, 15',
      'п. 2, 8, 11 ч. 1 ст. 6, ч. 1, 11, 15 ст. 10.1',
    ),
    message: {
      en: 'Name the law by which you disclose the data.',
      ru: 'Назовите закон, на основании которого раскрываете данные.',
    },
    path: '/distribution/law',
    appliesTo: (activity, context) =>
      asks(activity, context) && basesOf(activity).length > 0 && !onlyNarrow(activity),
    isMet: isAllowed,
  }),
  {
    id: 'R38',
    severity: 'error',
    citation: {
      regime: 'fz-152',
      en: `Art. 10.1 part 1 152-FZ, ${order18.en}`,
      ru: `ч. 1 ст. 10.1 152-ФЗ, ${order18.ru}`,
    },
    message: {
      en: 'Draw the consent to distribution up separately, with the addresses where data are published.',
      ru: 'Оформите согласие на распространение отдельно, с адресами ресурсов, где публикуются данные.',
    },
    path: '/distribution/resources',
    unmet: (activity) =>
      permitsDistribution(activity)
        ? faults
            .filter(({ isAt }) => isAt(activity.distribution))
            .map(({ path, detail }) => ({ path, detail }))
        : undefined,
  },
  whole<Activity>({
    id: 'R38',
    severity: 'warning',
    citation: fz152('Art. 10.1 part 1', 'ч. 1 ст. 10.1'),
    message: {
      en: 'Say whether the consent to distribution is separate from every other.',
      ru: 'Укажите, отдельно ли от иных оформлено согласие на распространение.',
    },
    path: '/distribution/separate',
    appliesTo: permitsDistribution,
    isMet: ({ distribution }) => distribution?.separate !== undefined,
  }),
  whole<Activity>({
    id: 'R95',
    severity: 'warning',
    citation: fz152('Art. 10.1 part 10', 'ч. 10 ст. 10.1'),
    message: {
      en: 'Publish the conditions and prohibitions that people set, and give the day.',
      ru: 'Опубликуйте условия и запреты, установленные субъектами, и укажите дату.',
    },
    path: '/distribution/conditionsPublishedOn',
    appliesTo: ({ distribution }) => hasText(distribution?.conditions),
    isMet: ({ distribution }) => distribution?.conditionsPublishedOn !== undefined,
  }),
];
