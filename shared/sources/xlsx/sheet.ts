import type { Place } from '../../readers/source-document.ts';
import { limits } from '../limits.ts';
import { keepWithin } from '../refusal.ts';
import { sheetAt, sheetRowAt } from '../places.ts';
import { addressesOf, linkWords } from '../xml/hyperlinks.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { cellAddress, type CellAddress } from './cell-address.ts';
import { shownNumber, type NumberFormat } from './number-format.ts';
import { RichText, unescaped } from './shared-strings.ts';
import type { SheetPart } from './workbook.ts';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** The rows of a sheet that say something, by their numbers from 0. */
export type SheetRows = Map<number, string[]>;

/** Reads a sheet (ECMA-376 part 1, 18.3): values as they are shown, merged cells and links written out. */
export function rowsOfSheet(archive: Archive, sheet: SheetPart, context: CellContext): SheetRows {
  const reading = new SheetReading(sheet, context);
  readXml(archive, sheet.part, {
    open: (name, attributes) => reading.open(name, attributes),
    text: (text) => reading.text(text),
    close: (name) => reading.close(name),
  });
  reading.addLinks(addressesOf(archive, sheet.part));
  reading.fillMerged();
  return reading.rows;
}

interface Link {
  readonly at: CellAddress;
  readonly id: string;
}

class SheetReading {
  readonly rows: SheetRows = new Map();
  private readonly sheet: SheetPart;
  private readonly context: CellContext;
  private readonly merged: (readonly [CellAddress, CellAddress])[] = [];
  private readonly links: Link[] = [];
  private readonly rich = new RichText();
  private row = -1;
  private column = -1;
  private cell: { readonly type: string; readonly style: number } | undefined;
  private value: string | undefined;
  private formula: string | undefined;
  private inside: 'v' | 'f' | undefined;

  constructor(sheet: SheetPart, context: CellContext) {
    this.sheet = sheet;
    this.context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'v' || name === 'f') {
      this.inside = name;
      if (name === 'v') this.value ??= '';
      else this.formula ??= '';
    } else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '');
    else if (name === 'hyperlink') this.link(attributes);
    else this.rich.open(name);
  }

  text(text: string): void {
    if (this.inside === 'v') this.value = (this.value ?? '') + text;
    else if (this.inside === 'f') this.formula = (this.formula ?? '') + text;
    else this.rich.text(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.inside = undefined;
    else if (name === 'c') this.endCell();
    else this.rich.close(name);
  }

  /** The addresses of links join the words of their cells. */
  addLinks(addresses: ReadonlyMap<string, string>): void {
    for (const { at, id } of this.links) {
      const cells = this.rows.get(at.row);
      const words = cells?.[at.column];
      if (cells && words) cells[at.column] = linkWords(words, addresses.get(id));
    }
  }

  /** What is merged over several rows stands in each of them that says anything else. */
  fillMerged(): void {
    let visited = 0;
    const place = sheetAt(this.sheet.name);
    const bottom = Math.max(-1, ...this.rows.keys());
    for (const [first, last] of this.merged) {
      const words = this.rows.get(first.row)?.[first.column];
      if (!words) continue;
      for (let row = first.row + 1; row <= Math.min(last.row, bottom); row += 1) {
        keepWithin('cells', (visited += 1), place);
        const cells = this.rows.get(row);
        if (cells && !cells[first.column]) put(cells, first.column, words);
      }
    }
  }

  private beginRow({ r }: Readonly<Record<string, string>>): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
  }

  private beginCell({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const address = cellAddress(r);
    this.column = address?.column ?? this.column + 1;
    if (address) this.row = address.row;
    this.cell = { type: t, style: Number(s) };
    this.value = undefined;
    this.formula = undefined;
    this.rich.take();
  }

  private endCell(): void {
    const shown = this.shown();
    this.cell = undefined;
    if (shown.trim() === '') return;
    if (this.column >= limits.columns.atMost) keepWithin('columns', this.column + 1, this.place());
    let cells = this.rows.get(this.row);
    if (!cells) {
      cells = [];
      this.rows.set(this.row, cells);
      if (this.rows.size > limits.rows.atMost) keepWithin('rows', this.rows.size, this.place());
    }
    put(cells, this.column, shown);
  }

  private place(): Place {
    return sheetRowAt(this.sheet.name, this.row + 1);
  }

  /** What a person sees in the cell; a formula that no program has worked out yet is shown itself. */
  private shown(): string {
    const { type = 'n', style = 0 } = this.cell ?? {};
    const value = this.value ?? '';
    if (this.formula && value === '' && type !== 'str') return `=${this.formula}`;
    switch (type) {
      case 'inlineStr':
        return this.rich.take();
      case 's':
        return this.context.strings[Number(value)] ?? '';
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T00:00(?::00)?(?:\.0+)?Z?$/, '').replace('T', ' ');
      case 'n':
        return shownNumber(value, this.context.styles[style] ?? { type: 'plain' }, this.context.from1904);
      default:
        return unescaped(value);
    }
  }

  private merge(range: string): void {
    const [first, last] = range.split(':').map(cellAddress);
    if (first && last) this.merged.push([first, last]);
  }

  private link({ ref = '', id = '' }: Readonly<Record<string, string>>): void {
    const at = cellAddress(ref.split(':')[0] ?? '');
    if (at && id !== '') this.links.push({ at, id });
  }
}

function put(cells: string[], column: number, words: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = words;
}
