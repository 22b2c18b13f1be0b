import { foldHeading } from '../headings/fold-heading.ts';
import type { Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import type { Column } from './header-row.ts';
import { linesOf } from './lines.ts';
import { tickedOnly } from './marks.ts';
import { readLines } from './read-lines.ts';
import { say } from './said.ts';
import type { Understanding } from './understanding.ts';

const conjunction = /\s(?:и|and|und|et|y|e|en|og|och|&)\s|\s*[/&+]\s*/;

/** A column for two things: “Process and purpose”. */
function twoPlaces(
  { heading, target }: Column,
  { of }: Understanding,
): readonly [TargetId, TargetId] | undefined {
  const [left, right, ...more] = heading.split(conjunction);
  if (target === undefined || left === undefined || right === undefined || more.length > 0) return undefined;
  const [first, second] = [of(left), of(right)];
  const both = first.sure === 1 && second.sure === 1 && foldHeading(left) !== foldHeading(right);
  if (!both || first.target === undefined || second.target === undefined || first.target === second.target)
    return undefined;
  return [first.target, second.target];
}

/** What a cell says under its heading; a line in it may begin with a label of its own. */
export function saidOfCell(
  column: Column,
  text: string,
  place: Place,
  understanding: Understanding,
): readonly Said[] {
  const { heading, target } = column;
  if (target === undefined || !/[\n:☐☒☑[]/.test(text)) return [say(target, heading, text, place)];
  const lines = linesOf({ type: 'paragraph', text, place });
  const pair = lines.length > 1 ? twoPlaces(column, understanding) : undefined;
  if (pair?.[0] === 'name') {
    const rest = lines.slice(1).map((line) => line.text);
    return [
      say(pair[0], heading, lines[0]?.text ?? '', place),
      say(pair[1], heading, rest.join('\n'), place),
    ];
  }
  return readLines(lines, { label: heading, target, place }, understanding).flatMap(tickedOnly);
}
