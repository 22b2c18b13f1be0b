import type { Content, LabelledRow, Line } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { tell, type Scope } from '../describe/scope.ts';

/** Rows of cards without what stands in every card, and that, said once. */
export interface SaidOnce {
  readonly rows: readonly CardRow[];
  readonly ofAll: readonly LabelledRow[];
}

/** One that is left of a list is no list. */
const withoutLoneBullet = (content: Content): Content =>
  content.length === 1 ? content.map(({ runs }) => ({ runs })) : content;

const sameness = ({ runs }: Line): string => JSON.stringify(runs);

function inEach(contents: readonly Content[]): Content {
  const [first = [], ...others] = contents;
  const said = others.map((content) => new Set(content.map(sameness)));
  return first.filter((line) => said.every((lines) => lines.has(sameness(line))));
}

/** Takes out of the rows the lines that each activity would repeat; where there is one activity, it keeps them all. */
export function saidOnce(rows: readonly CardRow[], activities: readonly Activity[], scope: Scope): SaidOnce {
  if (new Set(activities.map(({ id }) => id)).size < 2) return { rows, ofAll: [] };
  const split = rows.map((row) => {
    const ofAll = inEach(activities.map((activity) => row.describe(activity, scope)));
    const known = new Set(ofAll.map(sameness));
    const describe: CardRow['describe'] = (activity, of) =>
      withoutLoneBullet(row.describe(activity, of).filter((line) => !known.has(sameness(line))));
    const { required, ...rest } = row;
    // What is said once of all is recorded: its absence from a card is no gap.
    const left: CardRow = { ...rest, describe, ...(required && ofAll.length === 0 && { required }) };
    return {
      row: left,
      ofAll: { label: tell(row.label, scope), value: withoutLoneBullet(ofAll) },
    };
  });
  return {
    rows: split.map(({ row }) => row),
    ofAll: split.map(({ ofAll }) => ofAll).filter(({ value }) => value.length > 0),
  };
}
