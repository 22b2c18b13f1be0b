import { plainLetters } from '../headings/fold-heading.ts';
import type { Said } from '../found-record.ts';
import type { Place, Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { markOf } from './marks.ts';
import { readLines, type Section } from './read-lines.ts';
import { say } from './said.ts';
import { canBeHeading, sureLabel, type Understanding } from './understanding.ts';
import { linesOf } from './lines.ts';

interface Cell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row; one that repeats its neighbour is the same one, merged. */
export const filledCells = ({ cells }: Row): readonly Cell[] =>
  cells.flatMap((cell, column) =>
    cell.trim() === '' || (column > 0 && cell === cells[column - 1]) ? [] : [{ column, text: cell.trim() }],
  );

interface Column {
  readonly heading: string;
  readonly target: TargetId | undefined;
}

/** A heading that holds for the rows below it, and what its further columns are. */
interface Group {
  readonly label: string;
  readonly target: TargetId | undefined;
  readonly place: Place;
  readonly columns: ReadonlyMap<number, Column>;
  /** A label that waits for what stands below it. */
  readonly waits: boolean;
}

/** Headings of columns that only say that a value stands below. */
const valueColumns =
  /^(?:descriptions?|beschreibung|descripcion|descrizione|omschrijving|valeurs?|values?|inhalt|eintrag|angaben?|antwort|answers?|reponses?|respuesta|risposta|antwoord|contenu|contenido|contenuto|precisions?|details?|comment(?:s|aires?)?|значение|описание|ответ|содержание|сведения|svar|beskrivelse|valor|wert)\b.{0,24}$/;
const fieldColumns =
  /^(?:field|feld|champs?|campo|veld|поле|показатель|реквизит|наименование (?:поля|показателя)|item|element|felt|frage|question|pregunta|rubrique|rubrik|parameter|параметр|attribute?|№|nr\.?|#)$/;

const isValueColumn = (text: string): boolean => valueColumns.test(plainLetters(text));

/** Columns that mean a place of their own whatever group they stand in. */
const ownPlace: ReadonlySet<TargetId> = new Set([
  'retention', 'safeguards', 'dataSource', 'legalBasis', 'specialData', 'destruction', 'dpia', 'processors', 'subjects', 'measures',
]); // prettier-ignore

/** Reads a table whose first column holds labels and whose others say something under them. */
export class LabelTable {
  private readonly said: Said[] = [];
  private group: Group | undefined;
  private readonly section: Section;
  private readonly understanding: Understanding;

  constructor(section: Section, understanding: Understanding) {
    this.section = section;
    this.understanding = understanding;
  }

  read(rows: readonly Row[]): readonly Said[] {
    const first = Math.min(...rows.flatMap((row) => filledCells(row)[0]?.column ?? []));
    const nested = isNested(rows, first);
    let above = '';
    for (const row of rows) {
      const cells = filledCells(row);
      if (nested && cells.length >= 2 && cells.length <= 3) this.nested(cells, row.place, first, above);
      else this.row(cells, row.place, first);
      if (cells[0]?.column === first) above = cells[0].text;
    }
    return this.said;
  }

  private row(cells: readonly Cell[], place: Place, first: number): void {
    const [label, ...values] = cells;
    if (label === undefined) return;
    if (values.length === 0) this.single(label, place, first);
    else if (fieldColumns.test(plainLetters(label.text)) && values.every(({ text }) => isValueColumn(text)))
      return;
    else if (this.isGroupRow(label, values)) this.open(label, values, place);
    else if (this.arePairs(cells)) this.pairs(cells, place);
    else this.labelled(label, values, place);
  }

  /** A cell alone: a label over what follows, more of what was said, or a line of its own. */
  private single({ column, text }: Cell, place: Place, first: number): void {
    const { target, sure } = this.understanding.of(text);
    const heading =
      column === first && canBeHeading(text) && (target === undefined ? sure === 1 : sure >= sureLabel);
    if (heading) this.group = { label: text, target, place, columns: new Map(), waits: true };
    else if (this.group && (column > first || this.group.waits)) {
      this.said.push(say(this.group.target, this.group.label, text, place));
    } else {
      const lines = linesOf({ type: 'paragraph', text, place });
      this.said.push(...readLines(lines, this.section, this.understanding));
    }
  }

  /** A label whose neighbours are headings too: “Recipients | Type | Details”. */
  private isGroupRow(label: Cell, values: readonly Cell[]): boolean {
    const known = this.understanding.of(label.text).sure >= 0.6;
    if (values.length === 1) return known && isValueColumn(values[0]?.text ?? '');
    return (
      known &&
      values.every(
        ({ text }) => canBeHeading(text) && (isValueColumn(text) || this.understanding.of(text).sure >= 0.6),
      )
    );
  }

  private open({ text }: Cell, values: readonly Cell[], place: Place): void {
    const { target } = this.understanding.of(text);
    const columns = values.map(({ column, text: heading }): readonly [number, Column] => [
      column,
      { heading, target: isValueColumn(heading) ? undefined : this.understanding.of(heading).target },
    ]);
    this.group = { label: text, target, place, columns: new Map(columns), waits: false };
  }

  /** “Name | Payroll | Ref. | 7”: labels and values take turns. */
  private arePairs(cells: readonly Cell[]): boolean {
    const labels = cells.filter((_, at) => at % 2 === 0);
    const values = cells.filter((_, at) => at % 2 === 1);
    const isLabel = ({ text }: Cell): boolean =>
      canBeHeading(text) && this.understanding.of(text).sure >= 0.9;
    return cells.length >= 4 && cells.length % 2 === 0 && labels.every(isLabel) && !values.every(isLabel);
  }

  private pairs(cells: readonly Cell[], place: Place): void {
    for (let at = 0; at < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]];
      if (label && value) this.labelled(label, [value], place);
    }
  }

  /** A label and what stands beside it: a label of its own, or a part of the group above. */
  private labelled(label: Cell, values: readonly Cell[], place: Place): void {
    const { group } = this;
    const { target, sure, generic } = this.understanding.of(label.text);
    const inside =
      group?.target === undefined ? undefined : this.understanding.within(group.target, label.text).target;
    const own = target !== undefined && sure >= 0.6 && canBeHeading(label.text);
    const ofGroup =
      group !== undefined &&
      !group.waits &&
      (!own || generic || group.target === undefined || target === group.target);
    if (
      ofGroup ||
      (group !== undefined && group.target !== undefined && this.areMarks(values) && group.waits)
    ) {
      this.part(group, label, values, place, inside ?? (group.target === undefined ? target : undefined));
      return;
    }
    const waits = group?.waits === true && !own && sure < 1 && group.target !== undefined;
    if (waits) {
      this.part(group, label, values, place, inside);
      return;
    }
    this.group = undefined;
    this.say(
      own || sure === 1 ? target : (inside ?? this.section.target),
      label.text,
      values.map(({ text }) => text).join('\n'),
      place,
    );
  }

  private areMarks(values: readonly Cell[]): boolean {
    return values.every(({ text }) => markOf(text) !== undefined);
  }

  /** A row of a group: “Identity | name, photo | 5 years” under “Categories of data | Description | Retention”. */
  private part(
    group: Group,
    label: Cell,
    values: readonly Cell[],
    place: Place,
    inside: TargetId | undefined,
  ): void {
    const same = this.understanding.of(label.text).target === group.target && group.target !== undefined;
    const named = (text: string): string => (same ? text : `${label.text}: ${text}`);
    const marks = values.filter(({ text }) => markOf(text) !== undefined);
    const worded = values.filter(({ text }) => markOf(text) === undefined);
    const target = inside ?? group.target;
    const own = worded.filter(({ column }) => this.placeOf(group, column, target) !== target);
    const main = worded.filter((value) => !own.includes(value)).map(({ text }) => text);
    for (const { column, text } of own)
      this.say(
        this.placeOf(group, column, target),
        group.columns.get(column)?.heading ?? group.label,
        target === 'controller' ? text : named(text),
        place,
      );
    const heading = group.target === undefined || inside !== undefined ? label.text : group.label;
    if (main.length > 0)
      this.say(target, heading, heading === label.text ? main.join('; ') : named(main.join('; ')), place);
    else if (marks.length > 0 && own.length === 0) this.marked(group, label, marks, place, inside);
  }

  /** A choice with a mark: what is not chosen was not said, but is kept. */
  private marked(
    group: Group,
    label: Cell,
    marks: readonly Cell[],
    place: Place,
    inside: TargetId | undefined,
  ): void {
    const chosen = marks.some(({ text }) => markOf(text) === 'yes');
    const mark = marks.map(({ text }) => text).join(' ');
    if (chosen) this.say(inside ?? group.target, group.label, label.text, place);
    else this.said.push(say(undefined, group.label, `${label.text}: ${mark}`, place));
  }

  private placeOf(group: Group, column: number, target: TargetId | undefined): TargetId | undefined {
    const found = group.columns.get(column);
    if (found === undefined) return target;
    if (target === 'controller')
      return this.understanding.within('controller', found.heading).target ?? target;
    return found.target !== undefined && ownPlace.has(found.target) ? found.target : target;
  }

  /** Label, label inside it, value; the outer label stands once or is repeated. */
  private nested(cells: readonly Cell[], place: Place, first: number, above: string): void {
    const outer = cells[0]?.column === first && cells.length === 3 ? cells[0].text : above;
    const [inner, value] = cells.slice(-2);
    if (inner === undefined || value === undefined || (cells.length === 2 && cells[0]?.column === first)) {
      this.row(cells, place, first);
      return;
    }
    const { target, sure } = this.understanding.of(outer);
    const inside = target === undefined ? undefined : this.understanding.within(target, inner.text).target;
    const alone = this.understanding.of(inner.text);
    if (target === undefined || sure < 0.6)
      this.say(alone.sure >= 0.6 ? alone.target : this.section.target, inner.text, value.text, place);
    else if (inside !== undefined) this.say(inside, inner.text, value.text, place);
    else {
      const group = { label: outer, target, place, columns: new Map(), waits: false };
      this.part(group, inner, [value], place, undefined);
    }
  }

  private say(target: TargetId | undefined, label: string, text: string, place: Place): void {
    if (text !== '') this.said.push(say(target, label, text, place));
  }
}

/** Whether most rows have three columns whose first repeats or stays empty. */
function isNested(rows: readonly Row[], first: number): boolean {
  let [below, all, above] = [0, 0, ''];
  for (const row of rows) {
    const cells = filledCells(row);
    if (cells.length === 0) continue;
    all += 1;
    const own = row.cells[first]?.trim() ?? '';
    if (
      cells.length === (own === '' ? 2 : 3) &&
      (own === '' || own === above) &&
      (row.cells[first + 1]?.trim() ?? '') !== ''
    )
      below += 1;
    if (own !== '') above = own;
  }
  return all > 0 && below / all >= 0.3;
}
