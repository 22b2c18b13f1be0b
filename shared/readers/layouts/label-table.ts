import type { Said } from '../found-record.ts';
import type { Place, Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { areColumnHeadings, filledCells, isNested, isValueColumn, type Cell } from './label-cells.ts';
import { groupOf, saidOfPart, type Group } from './label-group.ts';
import { linesOf } from './lines.ts';
import { markOf } from './marks.ts';
import { purposeTitle } from './purpose-title.ts';
import { contacts, persons, readLines, type Section } from './read-lines.ts';
import { keyedName } from './record-key.ts';
import { say } from './said.ts';
import { saidInBlocks, sideBlocks } from './side-blocks.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

interface Meaning {
  readonly target: TargetId | undefined;
  /** Known well enough to be a label of its own. */
  readonly own: boolean;
  /** Known as a whole and by more than one vague word: a label even inside a group. */
  readonly firm: boolean;
}

/** What nothing can be a part of: a label after a name says something else. */
const withoutParts: ReadonlySet<TargetId> = new Set(['name', 'number']);

/** Reads a table whose first column holds labels and whose others say something under them. */
export class LabelTable {
  private readonly said: Said[] = [];
  private group: Group | undefined;
  /** What the last label says; a row with nothing but a value goes on with it. */
  private open: Said | undefined;
  private blocks: ReturnType<typeof sideBlocks> = [];
  private readonly section: Section;
  private readonly understanding: Understanding;

  constructor(section: Section, understanding: Understanding) {
    this.section = section;
    this.understanding = understanding;
  }

  /**
   * All that the table says; a label without anything beside or below it has an empty text.
   * @param titles rows that say no more than what the activity below them is called
   */
  read(rows: readonly Row[], titles: ReadonlySet<Row> = new Set()): readonly Said[] {
    const first = Math.min(...rows.flatMap((row) => filledCells(row)[0]?.column ?? []));
    const nested = isNested(rows, first);
    let above = '';
    for (const row of rows) {
      const cells = filledCells(row);
      if (titles.has(row)) this.title(cells[0]?.text ?? '', row.place);
      if (titles.has(row) || this.inBlocks(row, cells)) continue;
      if (nested && cells.length === (cells[0]?.column === first ? 3 : 2))
        this.nested(cells, row.place, first, above);
      else this.row(cells, row.place, first);
      if (cells[0]?.column === first) above = cells[0].text;
    }
    return this.said;
  }

  private title(text: string, place: Place): void {
    this.group = undefined;
    const { key, name } = keyedName(text);
    this.say('name', '', key === undefined ? name : text, place);
  }

  private inBlocks(row: Row, cells: readonly Cell[]): boolean {
    const opened = cells.length > 1 ? sideBlocks(cells, this.understanding) : [];
    if (opened.length > 0) {
      this.blocks = opened;
      this.said.push(...opened.map(({ target, label }) => say(target, label, '', row.place)));
      return true;
    }
    const said =
      this.blocks.length > 0 && cells.length > 1 ? saidInBlocks(row, this.blocks, this.understanding) : [];
    if (said.length === 0) this.blocks = [];
    this.said.push(...said);
    return said.length > 0;
  }

  private row(cells: readonly Cell[], place: Place, first: number): void {
    const [label, ...values] = cells;
    if (label === undefined || (values.length > 0 && areColumnHeadings(label, values))) return;
    if (values.length === 0) this.single(label, place, first);
    else if (this.isGroupRow(label, values)) this.begin(groupOf(label, values, place, this.understanding));
    else if (this.arePairs(cells)) this.pairs(cells, place);
    else this.labelled(label, values, place);
  }

  private begin(group: Group): void {
    this.group = group;
    this.open = undefined;
    this.said.push(say(group.target, group.label, '', group.place));
    for (const { heading, target } of group.columns.values())
      this.said.push(say(target, heading, '', group.place));
  }

  /** A cell alone: a label over what follows, more of what was said, or a line of its own. */
  private single({ column, text }: Cell, place: Place, first: number): void {
    const purpose = purposeTitle(text);
    if (purpose !== undefined && purpose.name !== '')
      return this.say('purpose', purpose.label, purpose.name, place);
    const { target, sure } = this.understanding.of(text);
    const heading = column === first && canBeHeading(text) && sure >= 0.9;
    const { group } = this;
    const unfilled = group !== undefined && !group.waits && column === first && canBeHeading(text);
    const partOfGroup = unfilled && (!this.meaningOf(text).firm || target === group.target);
    if (partOfGroup) this.said.push(say(group.target, text, '', place));
    else if (heading) this.begin({ label: text, target, place, columns: new Map(), waits: true });
    else if (group && (column > first || group.waits))
      this.said.push(say(group.target, group.label, text, place));
    else if (column > first && this.open) this.say(this.open.target, this.open.label, text, place);
    else {
      const lines = linesOf({ type: 'paragraph', text, place });
      this.said.push(...readLines(lines, { ...this.section, place }, this.understanding));
    }
  }

  private isGroupRow(label: Cell, values: readonly Cell[]): boolean {
    const known = this.understanding.of(label.text).sure >= 0.6;
    if (values.length === 1) return known && isValueColumn(values[0]?.text ?? '');
    const areHeadings = values.every(
      ({ text }) => canBeHeading(text) && (isValueColumn(text) || this.understanding.of(text).sure >= 0.6),
    );
    return known && areHeadings;
  }

  /** “Name | Payroll | Ref. | 7”: labels and values take turns. */
  private arePairs(cells: readonly Cell[]): boolean {
    const labels = cells.filter((_, at) => at % 2 === 0);
    const values = cells.filter((_, at) => at % 2 === 1);
    const isLabel = ({ text }: Cell): boolean =>
      canBeHeading(text) && !text.includes(',') && this.understanding.of(text).sure >= 0.9;
    return cells.length >= 4 && cells.length % 2 === 0 && labels.every(isLabel) && !values.every(isLabel);
  }

  private pairs(cells: readonly Cell[], place: Place): void {
    for (let at = 0; at < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]];
      if (label && value) this.labelled(label, [value], place);
    }
  }

  /** A label may have two lines, the second of which says which part of the first is meant. */
  private meaningOf(text: string): Meaning {
    const { target, sure, generic } = this.understanding.of(text);
    const lines = text.split('\n');
    const inner =
      lines.length > 1 && target !== undefined
        ? this.understanding.within(target, lines.at(-1) ?? '').target
        : undefined;
    const own = sure >= 0.6 && canBeHeading(text);
    return { target: inner ?? target, own: own && target !== undefined, firm: own && sure === 1 && !generic };
  }

  private inside(label: string, target: TargetId | undefined): TargetId | undefined {
    return target === undefined ? undefined : this.understanding.within(target, label).target;
  }

  /** A label and what stands beside it: a label of its own, or a part of the group above. */
  private labelled(label: Cell, values: readonly Cell[], place: Place): void {
    const { group } = this;
    const meaning = this.meaningOf(label.text);
    this.open = undefined;
    if (group && this.isPart(group, label, values, meaning)) {
      const marks = values.every(({ text }) => markOf(text) !== undefined);
      const own = group.target === undefined ? meaning.target : undefined;
      const inside = marks ? own : (this.inside(label.text, group.target) ?? own);
      this.said.push(...saidOfPart(group, { label, values, place, inside }, this.understanding));
      return;
    }
    this.group = undefined;
    const text = values.map((value) => value.text).join('\n');
    const last = this.said.findLast((said) => said.text !== '');
    const ofPerson =
      last?.target !== undefined && persons.has(last.target) && contacts.has(meaning.target ?? 'notes');
    if (ofPerson) this.say(last.target, last.label, `${label.text}: ${text}`, place);
    else {
      const target =
        meaning.own || meaning.firm
          ? meaning.target
          : (this.inside(label.text, last?.target) ?? this.section.target);
      this.say(target, label.text, text, place);
    }
    this.open = this.said.at(-1);
  }

  private isPart(
    group: Group,
    label: Cell,
    values: readonly Cell[],
    { target, own, firm }: Meaning,
  ): boolean {
    const marks = values.every(({ text }) => markOf(text) !== undefined);
    if (group.target === undefined) return !group.waits && group.columns.size > 0;
    if (firm && target !== group.target && withoutParts.has(group.target)) return false;
    if (marks || this.inside(label.text, group.target) !== undefined || target === group.target) return true;
    if (group.columns.size > 0) return !firm;
    return !own && !firm;
  }

  /** Label, label inside it, value; the outer label stands once or is repeated. */
  private nested(cells: readonly Cell[], place: Place, first: number, above: string): void {
    const outer = cells[0]?.column === first && cells.length === 3 ? cells[0].text : above;
    const [inner, value] = cells.slice(-2);
    if (inner === undefined || value === undefined) return;
    const over = this.meaningOf(outer);
    this.say(over.target, outer, '', place);
    const alone = this.meaningOf(inner.text);
    const inside = this.inside(inner.text, over.own ? over.target : undefined);
    if (!over.own) this.say(alone.own ? alone.target : this.section.target, inner.text, value.text, place);
    else if (inside !== undefined && markOf(value.text) === undefined)
      this.say(inside, inner.text, value.text, place);
    else {
      const group = { label: outer, target: over.target, place, columns: new Map(), waits: false };
      this.said.push(
        ...saidOfPart(group, { label: inner, values: [value], place, inside: undefined }, this.understanding),
      );
    }
  }

  private say(target: TargetId | undefined, label: string, text: string, place: Place): void {
    this.said.push(say(target, label, text, place));
  }
}
