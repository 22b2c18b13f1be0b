import { foldHeading } from '../headings/fold-heading.ts';
import type { Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import type { Cell } from './label-cells.ts';
import { isValueColumn } from './label-cells.ts';
import { markOf } from './marks.ts';
import { say } from './said.ts';
import type { Understanding } from './understanding.ts';

interface Column {
  readonly heading: string;
  readonly target: TargetId | undefined;
}

/** A heading that holds for the rows below it, and what its further columns are. */
export interface Group {
  readonly label: string;
  readonly target: TargetId | undefined;
  readonly place: Place;
  readonly columns: ReadonlyMap<number, Column>;
  /** A label alone, that waits for what stands below it. */
  readonly waits: boolean;
}

/** A row of a group: its label, and what stands beside it. */
export interface Part {
  readonly label: Cell;
  readonly values: readonly Cell[];
  readonly place: Place;
  /** The place the label means inside the group, where it means one. */
  readonly inside: TargetId | undefined;
}

/** Columns that mean a place of their own whatever group they stand in. */
const ownPlace: ReadonlySet<TargetId> = new Set([
  'retention', 'safeguards', 'dataSource', 'legalBasis', 'specialData', 'destruction', 'dpia', 'processors', 'subjects', 'measures',
]); // prettier-ignore

/** A label whose neighbours are headings too: “Recipients | Type | Details”. */
export function groupOf(label: Cell, values: readonly Cell[], place: Place, { of }: Understanding): Group {
  const { target } = of(label.text);
  const columns = values.map(({ column, text: heading }): readonly [number, Column] => [
    column,
    { heading, target: isValueColumn(heading) ? undefined : of(heading).target },
  ]);
  return { label: label.text, target, place, columns: new Map(columns), waits: false };
}

function placeOf(
  group: Group,
  column: number,
  target: TargetId | undefined,
  { within }: Understanding,
): TargetId | undefined {
  const found = group.columns.get(column);
  if (found === undefined) return target;
  if (target === 'controller') return within('controller', found.heading).target ?? target;
  return found.target !== undefined && ownPlace.has(found.target) ? found.target : target;
}

/** A choice with a mark: what is not chosen was not said, but is kept. */
function marked(group: Group, { label, values, place, inside }: Part): Said {
  const chosen = values.some(({ text }) => markOf(text) === 'yes');
  const mark = values.map(({ text }) => text).join(' ');
  return chosen
    ? say(inside ?? group.target, group.label, label.text, place)
    : say(undefined, group.label, `${label.text}: ${mark}`, place);
}

/** Whose rows have names that say something: “Identity: name, photo”. */
const keepsNames: ReadonlySet<TargetId> = new Set(['data', 'specialData', 'measures', 'retention']);

/** A label that only counts: “Recipient 2” under “Recipients”. */
function isAnother(group: Group, label: string): boolean {
  const bare = label.replace(/[\s#№n°.]*\d+\s*$/iu, '');
  return bare !== label || foldHeading(bare) === foldHeading(group.label);
}

/** A row of a group: “Identity | name, photo | 5 years” under “Categories of data | Description | Retention”. */
export function saidOfPart(group: Group, part: Part, understanding: Understanding): readonly Said[] {
  const { label, values, place, inside } = part;
  const target = inside ?? group.target;
  const alike = understanding.of(label.text);
  const same =
    isAnother(group, label.text) ||
    (alike.sure === 1 && alike.target === group.target && !keepsNames.has(alike.target ?? 'data'));
  const named = (text: string): string => (same ? text : `${label.text}: ${text}`);
  const worded = values.filter(({ text }) => markOf(text) === undefined);
  if (worded.length === 0) return values.length > 0 ? [marked(group, part)] : [];
  const byPlace = new Map<TargetId | undefined, Cell[]>();
  for (const value of worded) {
    const at = placeOf(group, value.column, target, understanding);
    byPlace.set(at, [...(byPlace.get(at) ?? []), value]);
  }
  const heading = group.target === undefined || inside !== undefined ? label.text : group.label;
  const counted = same ? [say(target, label.text, '', place)] : [];
  const said = [...byPlace].map(([at, cells]) => {
    const words = cells.map(({ text }) => text).join(target === 'controller' ? ', ' : '; ');
    const above = group.columns.get(cells[0]?.column ?? -1)?.heading ?? group.label;
    if (at === target) return say(at, heading, heading === label.text ? words : named(words), place);
    return say(at, above, target === 'controller' ? words : named(words), place);
  });
  return [...counted, ...said];
}
