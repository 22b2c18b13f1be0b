import { limits } from '../limits.ts';
import { sheetAt, sheetRowAt } from '../places.ts';
import { keepWithin } from '../refusal.ts';
import type { Listener } from '../xml/read-xml.ts';
import { CellWords } from './cell-words.ts';

/** A row of a sheet that says something, with the number a person sees. */
export interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}

/** A sheet in the order of the file. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRow[];
}

/** A text that covers rows below its own. */
interface Hanging {
  readonly text: string;
  readonly until: number;
}

/** Hears the parts of a spreadsheet (ODF 1.3 part 3, 9) and keeps the sheets as they are shown. */
export class SheetsListener implements Listener {
  readonly sheets: Sheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private readonly words = new CellWords();
  private style = '';
  private sheet: Sheet | undefined;
  /** Tables may stand in a shape of a sheet; only sheets are read. */
  private depth = 0;
  private number = 0;
  private repeatRow = 1;
  private cells: string[] = [];
  private column = 0;
  private cell: Readonly<Record<string, string>> | undefined;
  private readonly hanging = new Map<number, Hanging>();

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'style') this.style = attributes['name'] ?? '';
    else if (name === 'table-properties' && attributes['display'] === 'false')
      this.hiddenStyles.add(this.style);
    else if (name === 'table') this.beginTable(attributes);
    // A table that another file lends, kept for when that file is away.
    else if (name === 'dde-link') this.depth += 1;
    else if (name === 'table-source' && this.depth === 1) this.sheet = this.sheets.pop() && undefined;
    else if (this.depth !== 1) return;
    else if (name === 'table-row') this.beginRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.beginCell(attributes);
    else this.words.open(name, attributes);
  };

  readonly text = (text: string): void => {
    if (this.cell) this.words.text(text);
  };

  readonly close = (name: string): void => {
    if (name === 'table' || name === 'dde-link') this.depth -= 1;
    else if (this.depth !== 1) return;
    else if (name === 'table-row') this.endRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell(name === 'table-cell');
    else this.words.close(name);
  };

  private beginTable({ name = '', 'style-name': style = '' }: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.sheet = { name, hidden: this.hiddenStyles.has(style), rows: [] };
    this.sheets.push(this.sheet);
    keepWithin('sheets', this.sheets.length);
    this.number = 0;
    this.hanging.clear();
  }

  private beginRow(attributes: Readonly<Record<string, string>>): void {
    this.repeatRow = countOf(attributes['number-rows-repeated']);
    this.number += 1;
    this.cells = [];
    this.column = 0;
  }

  private beginCell(attributes: Readonly<Record<string, string>>): void {
    this.cell = attributes;
    this.words.take();
  }

  private endCell(own: boolean): void {
    const attributes = this.cell ?? {};
    const repeated = countOf(attributes['number-columns-repeated']);
    const shown = shownValue(attributes, this.words.take());
    this.cell = undefined;
    if (shown.trim() !== '') {
      if (this.column + repeated > limits.columns.atMost)
        keepWithin('columns', this.column + repeated, this.place());
      for (let at = 0; at < repeated; at += 1) this.put(this.column + at, shown);
      const rows = countOf(attributes['number-rows-spanned']);
      if (own && rows > 1) this.hanging.set(this.column, { text: shown, until: this.number + rows - 1 });
    } else if (!own) this.hang(repeated);
    this.column += repeated;
  }

  /** A covered cell says again what covers it from above. */
  private hang(repeated: number): void {
    const last = Math.min(this.column + repeated, limits.columns.atMost);
    for (let column = this.column; column < last; column += 1) {
      const above = this.hanging.get(column);
      if (above && this.number <= above.until) this.put(column, above.text);
    }
  }

  private put(column: number, text: string): void {
    while (this.cells.length < column) this.cells.push('');
    this.cells[column] = text;
  }

  private endRow(): void {
    const { sheet, cells } = this;
    if (sheet && cells.length > 0) {
      keepWithin('rows', sheet.rows.length + this.repeatRow, this.place());
      for (let at = 0; at < this.repeatRow; at += 1) sheet.rows.push({ number: this.number + at, cells });
    }
    this.number += this.repeatRow - 1;
  }

  private place(): ReturnType<typeof sheetAt> {
    const name = this.sheet?.name ?? '';
    return this.number > 0 ? sheetRowAt(name, this.number) : sheetAt(name);
  }
}

const countOf = (written: string | undefined): number =>
  Math.max(1, Math.min(Number(written ?? 1) || 1, 10_000_000));

/** What a cell shows; a day is ISO 8601 and a formula that nobody has worked out is shown itself. */
function shownValue(attributes: Readonly<Record<string, string>>, words: string): string {
  const day = attributes['date-value'];
  if (attributes['value-type'] === 'date' && day !== undefined)
    return day.replace(/T00:00:00(?:\.0+)?$/, '').replace(/T(\d\d:\d\d).*$/, ' $1');
  if (attributes['value-type'] === 'boolean')
    return attributes['boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
  const { formula } = attributes;
  return words === '' && formula !== undefined && attributes['value-type'] === undefined
    ? formula.replace(/^[a-z]+:/, '')
    : words;
}
