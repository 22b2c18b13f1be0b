import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import type { Wording } from '../../wording/wording.ts';
import { notRecordedContent } from '../activity-card/card-row.ts';
import { chapter, paragraph, tableOf, type TableColumn } from '../blocks.ts';
import { dataCategoryLines } from '../describe/data.ts';
import { citation, joined, lines, words } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { inOrder, memberWords } from '../describe/terms.ts';
import { notRecordedChapter } from './not-recorded-chapter.ts';
import { numbersOf } from './purpose-numbers.ts';

const titles = {
  title: { en: 'Data subjects and categories of data', ru: 'Категории субъектов и категории данных' },
  subject: { en: 'Data subjects', ru: 'Категория субъектов' },
  purposes: { en: 'Purposes', ru: 'Цели' },
  data: { en: 'Categories of data', ru: 'Категории данных' },
} as const satisfies Record<string, Wording>;

const notExcessive: Wording = {
  en: 'The content and volume of the data correspond to the stated purposes and are not excessive; the list of data stands in the card of each purpose.',
  ru: 'Содержание и объём данных соответствуют заявленным целям и не избыточны по отношению к ним; перечень данных приведён в карточке каждой цели.',
};
const place: Wording = { en: 'Art. 5 part 5', ru: 'ч. 5 ст. 5' };

/** The part of an activity that is about one category: groups of data that name other categories are left out. */
function about(code: string, activity: Activity): Activity | undefined {
  const general = activity.subjects?.includes(code) ?? false;
  const data = (activity.data ?? []).filter(({ subjects }) =>
    subjects && subjects.length > 0 ? subjects.includes(code) : general,
  );
  return general || data.length > 0 ? { ...activity, data } : undefined;
}

const codesOf = (activity: Activity): readonly string[] => [
  ...(activity.subjects ?? []),
  ...(activity.data ?? []).flatMap(({ subjects }) => subjects ?? []),
];

/** Chapter 4: whose data, for which purposes and of which categories; a reader finds himself here. */
export function categories(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const codes = inOrder(subjectCategories, activities.flatMap(codesOf));
  if (codes.length === 0) return notRecordedChapter(4, titles.title, scope);
  const columns: readonly TableColumn<string>[] = [
    {
      title: titles.subject,
      share: 3,
      describe: (code) => lines([words(memberWords(subjectCategories, 'subjectCategories', code, scope))]),
    },
    {
      title: titles.purposes,
      share: 1.4,
      describe: (code) => lines([words(numbersOf(activities, (one) => about(code, one) !== undefined))]),
    },
    {
      title: titles.data,
      share: 4,
      describe: (code) => {
        const said = dataCategoryLines(merged(code, activities), scope);
        return said.length > 0 ? said : notRecordedContent(scope);
      },
    },
  ];
  return [
    chapter(4, titles.title, scope),
    ...paragraph(joined([words(tell(notExcessive, scope)), citation(tell(place, scope))], ' ')),
    ...tableOf(titles.title, columns, codes, scope),
  ];
}

/** What all activities process about one category, as one. */
function merged(code: string, activities: readonly Activity[]): Activity {
  const parts = activities.flatMap((activity) => about(code, activity) ?? []);
  const permitted = parts.some(({ distribution }) => distribution?.permitted);
  return {
    id: code,
    data: parts.flatMap(({ data }) => data ?? []),
    ...(permitted && { distribution: { permitted } }),
  };
}
