import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Context } from '../../regimes/context.ts';
import { categoriesOfGroup } from '../../regimes/fz-152/activity-facts.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityName, notRecordedContent } from '../activity-card/card-row.ts';
import { tableOf } from '../blocks.ts';
import { subjectLines } from '../describe/data-subjects.ts';
import { systemNames } from '../describe/protection.ts';
import { lines, upperFirst, words } from '../describe/runs.ts';
import { oneLine, type Scope } from '../describe/scope.ts';
import { inOrder, listWords, termWords } from '../describe/terms.ts';

/** The data of one category in one activity. */
interface DataOfCategory {
  readonly activity: Activity;
  /** Missing where no data are recorded yet: the activity is listed all the same. */
  readonly category?: string;
  readonly items: readonly string[];
  /** What people added in words; told with the first category that the group has. */
  readonly details: readonly string[];
}

function byCategory(activity: Activity, context: Context, scope: Scope): readonly DataOfCategory[] {
  const found = (activity.data ?? []).flatMap((group) =>
    (group.items ?? []).map((code) => {
      const [category = 'ordinary'] = categoriesOfGroup({ ...group, items: [code] }, context);
      return { code, category, details: oneLine(group.details, scope) };
    }),
  );
  const categories = inOrder(
    dataCategories,
    found.map(({ category }) => category),
  );
  if (categories.length === 0) {
    const details = (activity.data ?? []).flatMap((group) => oneLine(group.details, scope) ?? []);
    return [{ activity, items: [], details }];
  }
  const told = new Set<string>();
  return categories.map((category) => {
    const own = found.filter((one) => one.category === category);
    const details = [...new Set(own.flatMap((one) => one.details ?? []))].filter((one) => !told.has(one));
    for (const one of details) told.add(one);
    return { activity, category, items: own.map(({ code }) => code), details };
  });
}

export const dataTableName: Wording = { en: 'Personal data', ru: 'Персональные данные' };

const titles = {
  activity: { en: 'Activity', ru: 'Процесс' },
  category: { en: 'Category of data', ru: 'Категория данных' },
  data: { en: 'Data', ru: 'Перечень данных' },
  subjects: { en: 'Data subjects', ru: 'Категории субъектов' },
  systems: { en: 'Information systems', ru: 'Информационные системы' },
} as const satisfies Record<string, Wording>;

/** A row for each category of data in each activity. */
export const dataTable = (
  activities: readonly Activity[],
  context: Context,
  scope: Scope,
): readonly Block[] =>
  tableOf<DataOfCategory>(
    dataTableName,
    [
      {
        title: titles.activity,
        share: 2,
        describe: ({ activity }) => lines([words(activityName(activity, scope))]),
      },
      {
        title: titles.category,
        share: 1.8,
        describe: ({ category }) =>
          category ? lines([words(termWords(dataCategories, category, scope))]) : notRecordedContent(scope),
      },
      {
        title: titles.data,
        share: 4,
        describe: ({ items, details }) =>
          items.length + details.length === 0
            ? notRecordedContent(scope)
            : lines([
                words(upperFirst(listWords(dataItems, items, scope, 'dataItems'))),
                ...details.map(words),
              ]),
      },
      { title: titles.subjects, share: 2, describe: ({ activity }) => subjectLines(activity, scope) },
      { title: titles.systems, share: 1.8, describe: ({ activity }) => systemNames(activity, scope) },
    ],
    activities.flatMap((activity) => byCategory(activity, context, scope)),
    scope,
  );
