import type { Content } from '../../paper/paper.ts';
import type { Activity, DataGroup, Period } from '../../register/activity/activity.ts';
import { periodStages } from '../../vocabulary/keeping/period-stages.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityTitle, notRecordedContent } from '../activity-card/card-row.ts';
import type { TableColumn } from '../blocks.ts';
import { destructionInShort, methodsRuns } from '../describe/destruction.ts';
import { eventsOfTerm, lengthWords } from '../describe/period.ts';
import { capitalised, labelled, lines, listed, upperFirst, words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { listWords, termWords } from '../describe/terms.ts';
import { groupName } from '../describe/values.ts';

/** A line of the schedule: one term of one activity, or an activity that has none. */
export interface ScheduleRow {
  readonly activity: Activity;
  readonly period: Period | undefined;
}

export const rowsOf = (activities: readonly Activity[]): readonly ScheduleRow[] =>
  activities.flatMap((activity): readonly ScheduleRow[] => {
    const periods = activity.periods ?? [];
    return periods.length > 0
      ? periods.map((period) => ({ activity, period }))
      : [{ activity, period: undefined }];
  });

const allData: Wording = { en: 'All data of the activity', ru: 'Все данные процесса' };

/** A group by its name and what is in it. */
function groupRuns(group: DataGroup, groups: readonly DataGroup[], scope: Scope): Runs {
  const name = group.name || groups.length > 1 ? groupName(groups, group.id, scope) : undefined;
  const items = listWords(dataItems, group.items ?? [], scope, 'dataItems');
  if (!name || !items) return words(name ?? upperFirst(items));
  return labelled(name, words(items));
}

function dataOf({ activity, period }: ScheduleRow, scope: Scope): Content {
  const groups = activity.data ?? [];
  const chosen = groups.filter(({ id }) => period?.groups?.includes(id));
  if (chosen.length > 0) return listed(chosen.map((group) => groupRuns(group, groups, scope)));
  const list = groups.map((group) => groupRuns(group, groups, scope));
  return groups.length === 1 ? lines(list) : lines([words(tell(allData, scope))]);
}

function stageOf({ period }: ScheduleRow, scope: Scope): Content {
  return lines([words(period?.stage && termWords(periodStages, period.stage, scope))]);
}

/** A length in words; where there is no term, the reason why, or a mark that it is not recorded. */
function termOf({ activity, period }: ScheduleRow, scope: Scope): Content {
  if (!period) {
    const reason = lines([words(oneLine(activity.noPeriodReason, scope))]);
    return reason.length > 0 ? reason : notRecordedContent(scope);
  }
  const length = lines([words(upperFirst(lengthWords(period, scope)))]);
  return length.length > 0 || period.triggers?.length ? length : notRecordedContent(scope);
}

const deadline: Wording = { en: 'Deadline', ru: 'Срок' };

/** How the data are destroyed, and how soon after the occasion. */
function destructionOf({ activity }: ScheduleRow, scope: Scope): Content {
  const said = lines([
    ...methodsRuns(activity, scope).map(capitalised),
    labelled(tell(deadline, scope), destructionInShort(activity, scope)),
  ]);
  return said.length > 0 ? said : notRecordedContent(scope);
}

/** What is erased when: activity, data, stage, term, event, what sets it, how it is destroyed. */
export const scheduleColumns = (scope: Scope): readonly TableColumn<ScheduleRow>[] => [
  {
    title: { en: 'Activity', ru: 'Процесс' },
    share: 13,
    describe: ({ activity }) => lines([words(activityTitle(activity, scope))]),
  },
  { title: { en: 'Data', ru: 'Данные' }, share: 19, describe: (row) => dataOf(row, scope) },
  { title: { en: 'Stage', ru: 'Стадия' }, share: 10, describe: (row) => stageOf(row, scope) },
  { title: { en: 'Term', ru: 'Срок' }, share: 12, describe: (row) => termOf(row, scope) },
  {
    title: { en: 'Event', ru: 'Событие' },
    share: 15,
    describe: ({ period }) => lines([words(period && upperFirst(eventsOfTerm(period, scope)))]),
  },
  {
    title: { en: 'Set by', ru: 'Чем установлен' },
    share: 12,
    describe: ({ period }) => lines([words(oneLine(period?.norm, scope))]),
  },
  {
    title: { en: 'Destruction', ru: 'Уничтожение' },
    share: 19,
    describe: (row) => destructionOf(row, scope),
  },
];
