import type { Activity } from '../../register/activity/activity.ts';
import type { Content, Records } from '../../paper/paper.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';

/** A row of an activity's card: its label, and what stands there. */
export interface CardRow {
  readonly label: Wording;
  readonly describe: (activity: Activity, scope: Scope) => Content;
  /** The law asks for it: where it is empty, the card says so instead of leaving it out. */
  readonly required?: true;
  /** The path of the activity's field that fills it; by law where each has a field of its own. */
  readonly path?: string | Readonly<Record<RegimeId, string>>;
}

/** The field that fills a row under a law. */
export const pathOf = ({ path }: CardRow, regime: RegimeId): string | undefined =>
  typeof path === 'object' ? path[regime] : path;

const notRecorded: Wording = { en: 'Not recorded', ru: 'Не указано' };

/** What stands where the law asks for a fact and there is none. */
export const notRecordedContent = (scope: Scope): Content => [
  { runs: [{ text: tell(notRecorded, scope), style: 'muted' }] },
];

export function rowContent(row: CardRow, activity: Activity, scope: Scope): Content {
  const content = row.describe(activity, scope);
  return content.length === 0 && row.required ? notRecordedContent(scope) : content;
}

const unnamed: Wording = { en: 'Activity without a name', ru: 'Процесс без названия' };
const ended: Wording = { en: 'ended', ru: 'прекращён' };

export const activityName = (activity: Activity, scope: Scope): string =>
  oneLine(activity.name, scope) ?? tell(unnamed, scope);

/** The name, with a mark where the activity has ended. */
export const activityTitle = (activity: Activity, scope: Scope): string =>
  activity.status === 'ended'
    ? `${activityName(activity, scope)} (${tell(ended, scope)})`
    : activityName(activity, scope);

/** One card for each activity, numbered within the chapter; labels of which no card has a value are left out. */
export function cardsOf(
  chapterNumber: number,
  name: Wording,
  rows: readonly CardRow[],
  activities: readonly Activity[],
  scope: Scope,
): Records {
  const cards = activities.map((activity) => rows.map((row) => rowContent(row, activity, scope)));
  const used = rows.map((_, column) => cards.some((values) => (values[column] ?? []).length > 0));
  return {
    kind: 'records',
    name: tell(name, scope),
    labels: rows.filter((_, column) => used[column]).map((row) => tell(row.label, scope)),
    records: activities.map((activity, index) => ({
      heading: `${chapterNumber}.${index + 1}. ${activityTitle(activity, scope)}`,
      values: (cards[index] ?? []).filter((_, column) => used[column]),
    })),
  };
}
