import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { activityTitle, rowContent, type CardRow } from '../activity-card/card-row.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { tableOf, type TableColumn } from '../blocks.ts';
import { dataCategoryLines, dataListInShort } from '../describe/data.ts';
import { destructionInShort } from '../describe/destruction.ts';
import { basisPlaces } from '../describe/legal-basis.ts';
import { periodsInShort } from '../describe/period.ts';
import { systemNames } from '../describe/protection.ts';
import { labelled, lines, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';

const destroyed = { en: 'Destruction', ru: 'Уничтожение' } as const;

/** The columns of the overview; a card behind each row says the same in full. */
const columns: readonly (CardRow & { readonly share: number })[] = [
  {
    label: { en: 'Activity and purpose', ru: 'Процесс и цель' },
    share: 2.3,
    describe: (activity, scope) => {
      const purpose = oneLine(activity.purpose, scope);
      return [
        { runs: [{ text: activityTitle(activity, scope), style: 'strong' }] },
        ...lines([words(purpose === oneLine(activity.name, scope) ? undefined : purpose)]),
      ];
    },
  },
  {
    label: { en: 'Basis (Art. 6)', ru: 'Основание (ст. 6)' },
    share: 1.35,
    describe: basisPlaces,
    required: true,
  },
  { label: legalFields.subjects.label, share: 1.85, describe: legalFields.subjects.describe, required: true },
  {
    label: { en: 'Category and list of data', ru: 'Категория и перечень данных' },
    share: 3.3,
    describe: (activity, scope) => [
      ...dataCategoryLines(activity, scope),
      ...lines([words(dataListInShort(activity, scope))]),
    ],
    required: true,
  },
  {
    label: { en: 'Actions and method', ru: 'Действия и способ' },
    share: 2.6,
    describe: (activity, scope) => [
      ...legalFields.actions.describe(activity, scope).slice(0, 1),
      ...legalFields.method.describe(activity, scope).slice(0, 1),
    ],
    required: true,
  },
  {
    label: { en: 'Period and destruction', ru: 'Срок и уничтожение' },
    share: 2.9,
    describe: (activity, scope) => [
      ...periodsInShort(activity, scope),
      ...lines([labelled(tell(destroyed, scope), destructionInShort(activity, scope))]),
    ],
    required: true,
  },
  { label: { en: 'Systems', ru: 'ИСПДн' }, share: 1.4, describe: systemNames },
];

/** The table of all purposes, one row each. */
export function overview(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const all: readonly TableColumn<Activity>[] = [
    { title: { en: 'No.', ru: '№' }, share: 0.45, describe: (_, index) => lines([words(String(index + 1))]) },
    ...columns.map((column) => ({
      title: column.label,
      share: column.share,
      describe: (activity: Activity) => rowContent(column, activity, scope),
    })),
  ];
  return tableOf({ en: 'Overview', ru: 'Сводная таблица' }, all, activities, scope);
}
