import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { activityTitle, rowContent, type CardRow } from '../activity-card/card-row.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { tableOf } from '../blocks.ts';
import { dataListInShort } from '../describe/data.ts';
import { periodsInShort } from '../describe/period.ts';
import { recipientNames } from '../describe/recipients.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, type Scope } from '../describe/scope.ts';
import { transferHeads } from '../describe/transfers.ts';

const columns: readonly (CardRow & { readonly share: number })[] = [
  {
    label: { en: 'Activity', ru: 'Процесс' },
    share: 2,
    describe: (activity, scope) => [{ runs: [{ text: activityTitle(activity, scope), style: 'strong' }] }],
  },
  {
    label: { en: 'Purpose', ru: 'Цель' },
    share: 2.15,
    describe: (activity, scope) => lines([words(oneLine(activity.purpose, scope))]),
    required: true,
  },
  {
    label: { en: 'Data subjects', ru: 'Субъекты' },
    share: 1.7,
    describe: legalFields.subjects.describe,
    required: true,
  },
  {
    label: { en: 'Personal data', ru: 'Данные' },
    share: 2.9,
    describe: (activity, scope) => lines([words(dataListInShort(activity, scope))]),
    required: true,
  },
  { label: { en: 'Recipients', ru: 'Получатели' }, share: 2.2, describe: recipientNames, required: true },
  { label: { en: 'Transfers', ru: 'Передача' }, share: 1.5, describe: transferHeads, required: true },
  { label: { en: 'Time limits', ru: 'Сроки' }, share: 2.2, describe: periodsInShort, required: true },
];

/** The table of all activities, one row each. */
export const overview = (activities: readonly Activity[], scope: Scope): readonly Block[] =>
  tableOf(
    { en: 'Overview', ru: 'Сводная таблица' },
    columns.map((column) => ({
      title: column.label,
      share: column.share,
      describe: (activity: Activity) => rowContent(column, activity, scope),
    })),
    activities,
    scope,
  );
