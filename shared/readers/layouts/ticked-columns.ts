import type { Said } from '../found-record.ts';
import type { Place, Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { dataItem } from '../values/words/data-items.ts';
import { subjectCategory } from '../values/words/subject-categories.ts';
import type { Column, Header } from './header-row.ts';
import { say } from './said.ts';

const tick = /^(?:x|х|✓|✔\uFE0F?|☑\uFE0F?|☒|✅|●|•|■)$/iu;
const blank = /^[\s–—\-☐□○❌✗]*$/u;
/** One column with ticks answers a question; several are a matrix. */
const fewest = 2;
/** Things that can be ticked one by one. */
const listed: ReadonlySet<TargetId> = new Set([
  'data', 'specialData', 'criminalData', 'subjects', 'recipients', 'internalRecipients', 'processors', 'legalBasis', 'measures', 'actions', 'systems',
]); // prettier-ignore

const cellsOf = (rows: readonly Row[], { to }: Header, at: number): readonly string[] =>
  rows.slice(to).map(({ cells }) => cells[at]?.trim() ?? '');

const isTicked = (cells: readonly string[]): boolean =>
  cells.some((cell) => tick.test(cell)) && cells.every((cell) => tick.test(cell) || blank.test(cell));

/** What a ticked column is of: by the heading over it, or by its own words. */
function placeOf({ heading, target }: Column): TargetId | undefined {
  if (heading.includes(' / ') && target !== undefined && listed.has(target)) return target;
  if (dataItem(heading)?.whole) return 'data';
  return subjectCategory(heading)?.whole ? 'subjects' : undefined;
}

/** A matrix: columns whose cells only tick what the heading names, each activity by activity. */
export function withTicks(header: Header, rows: readonly Row[]): Header {
  const ticked = header.columns.filter(({ at }) => isTicked(cellsOf(rows, header, at)));
  const known = ticked.filter((column) => placeOf(column) !== undefined);
  if (known.length < fewest) return header;
  const columns = header.columns.map((column): Column => {
    const target = ticked.includes(column) ? placeOf(column) : undefined;
    return target === undefined ? column : { ...column, target, ticked: true };
  });
  return { ...header, columns };
}

/** What the ticks of an activity's rows say, all of one place together. */
export function saidByTicks(columns: readonly Column[], rows: readonly Row[], place: Place): readonly Said[] {
  const said = new Map<TargetId, string[]>();
  for (const { at, heading, target } of columns) {
    if (target === undefined || !rows.some(({ cells }) => tick.test(cells[at]?.trim() ?? ''))) continue;
    said.set(target, [...(said.get(target) ?? []), heading.split(' / ').at(-1) ?? heading]);
  }
  return [...said].map(([target, items]) => say(target, '', items.join('\n'), place));
}
