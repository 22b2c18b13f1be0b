import type { Faces, TextLine } from './line-breaking.ts';
import type { Mark, Sheet } from './sheet.ts';
import type { StructureNode } from './structure-node.ts';
import type { Letters } from './theme.ts';
import type { CellLine, Rule, Unit } from './unit.ts';
import { unitHeight } from './unit.ts';

const short = (value: number): number => Math.round(value * 100) / 100;

/** A line of text and where it begins: `y` is the top of the line, in points from the top of the page. */
export interface PlacedLine {
  readonly text: TextLine;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
}

/** The baseline under the top of a line: capitals (0.7 of the size in Golos Text) stand in its middle. */
const baseline = (leading: number, letters: Letters): number => leading / 2 + letters.size * 0.35;

/** Operators (ISO 32000-1, 9.4) that show lines on a page whose y axis points down. */
export function textOperators(lines: readonly PlacedLine[], faces: Faces): string {
  let operators = '';
  let letters: Letters | undefined;
  for (const { text, x, y, leading } of lines) {
    const first = text.spans[0]?.letters;
    if (!first) continue;
    const size = Math.max(...text.spans.map((span) => span.letters.size));
    operators += `1 0 0 -1 ${short(x)} ${short(y + baseline(leading, { ...first, size }))} Tm\n`;
    for (const span of text.spans) {
      const { face, size: points, colour } = span.letters;
      if (letters?.face !== face || letters.size !== points) operators += `/${faces[face].id} ${points} Tf\n`;
      if (letters?.colour !== colour) operators += `${colour} rg\n`;
      letters = span.letters;
      operators += `[${span.code}]TJ\n`;
    }
  }
  return operators === '' ? '' : `BT\n${operators}ET`;
}

/** How far the line lies from the baseline, as a share of the size of the letters: below it, or through small letters. */
const strokes = { under: 0.13, through: -0.24 } as const;

/** Operators that draw the lines under inserted and through deleted words; they are decoration and not content. */
export function* strokeOperators({ text, x, y, leading }: PlacedLine): Generator<string> {
  const first = text.spans[0]?.letters;
  const size = Math.max(...text.spans.map((span) => span.letters.size));
  let from = x;
  for (const { letters, advance } of text.spans) {
    const width = Math.min(advance, x + text.width - from);
    if (letters.stroke && first && width > 0) {
      const top = y + baseline(leading, { ...first, size }) + strokes[letters.stroke] * letters.size;
      yield `${letters.colour} rg ${short(from)} ${short(top)} ${short(width)} 0.6 re f`;
    }
    from += advance;
  }
}

/** Operators that fill a hairline whose top is at `y`. */
export const ruleOperators = (rule: Rule, y: number): string =>
  `${rule.colour} rg ${short(rule.x)} ${short(y)} ${short(rule.width)} ${rule.weight} re f`;

interface Group {
  readonly node: StructureNode;
  readonly lines: PlacedLine[];
}

/** Lines that belong to one node become one piece of marked content. */
function groupsOf(unit: Unit, y: number): readonly Group[] {
  const groups: Group[] = [];
  const add = (node: StructureNode, line?: PlacedLine): void => {
    const last = groups.at(-1);
    const group = last?.node === node ? last : { node, lines: [] };
    if (group !== last) groups.push(group);
    if (line) group.lines.push(line);
  };
  for (const cell of unit.cells) {
    let top = y + unit.padding.top;
    if (cell.lines.length === 0) add(cell.node);
    for (const line of cell.lines) {
      for (const [node, placed] of placedParts(line, cell.x, top)) add(node, placed);
      top += line.leading;
    }
  }
  return groups;
}

function* placedParts(line: CellLine, x: number, y: number): Generator<readonly [StructureNode, PlacedLine]> {
  const { leading } = line;
  if (line.bullet)
    yield [line.bullet.node, { text: line.bullet.text, x: x + line.indent - bulletIndent, y, leading }];
  yield [line.node, { text: line.text, x: x + line.indent, y, leading }];
}

/** How far a bullet hangs left of its text, in points. */
export const bulletIndent = 12;

/** Draws a unit on a sheet with its upper edge at `y`, for assistive technology to read or (repeated) to leave out. */
export function paintUnit(sheet: Sheet, unit: Unit, y: number, faces: Faces, repeated = false): void {
  const foot = y + unitHeight(unit);
  for (const rule of unit.rules) sheet.lines.push(ruleOperators(rule, foot));
  const groups = groupsOf(unit, y);
  if (repeated) {
    const operators = textOperators(
      groups.flatMap((group) => group.lines),
      faces,
    );
    if (operators !== '') sheet.marks.push({ kind: 'artifact', operators });
    return;
  }
  if (unit.chapter) sheet.chapters.push({ ...unit.chapter, y });
  for (const { node, lines } of groups) {
    for (const line of lines) sheet.lines.push(...strokeOperators(line));
    sheet.marks.push({ kind: 'content', node, operators: textOperators(lines, faces) });
  }
  sheet.marks.push(...closing(unit, y, foot));
}

function* closing({ link, cells, closes }: Unit, y: number, foot: number): Generator<Mark> {
  const first = cells[0];
  if (link && first) {
    const { node, target, words, width } = link;
    yield { kind: 'link', node, target, words, area: { x: first.x, y, width, height: foot - y } };
  }
  for (const node of closes) yield { kind: 'close', node };
}
