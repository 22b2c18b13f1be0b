import type { FoundRecord, Said } from '../found-record.ts';
import type { Place, Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { saidOfCell } from './cells-said.ts';
import { countsColumns, meansHeader, repeatsHeader, type Column, type Header } from './header-row.ts';
import { filledCells } from './label-cells.ts';
import { foldKey, foldName, keyedName } from './record-key.ts';
import { gather, say, type Piece } from './said.ts';
import { saidByTicks } from './ticked-columns.ts';
import type { Understanding } from './understanding.ts';

/** Rows that close or explain a table. */
const closing =
  /^(?:total|totals|summe|gesamt|итого|всего|somme|totale|totaal|sum|suma|nota?s?\b|note|notes|anmerkung|hinweis|remarque|opmerking|примечание|legende?|легенда|source|quelle|\*|\d\)|¹|²)/iu;
/** Longer than any title of a group of rows. */
const longestGroup = 100;

/** A title over rows. */
interface Group {
  readonly title: string;
  readonly place: Place;
  used: boolean;
}

interface Gathering {
  readonly rows: Row[];
  readonly group: Group | undefined;
}

/** Reads a table with one activity a row, or several rows an activity. */
export class RegisterRows {
  private readonly gatherings: Gathering[] = [];
  private readonly ofAll: Said[] = [];
  private group: Group | undefined;
  private readonly header: Header;
  private readonly understanding: Understanding;
  private readonly placeAt: ((column: number) => Place) | undefined;

  constructor(header: Header, understanding: Understanding, placeAt?: (column: number) => Place) {
    this.header = header;
    this.understanding = understanding;
    this.placeAt = placeAt;
  }

  read(rows: readonly Row[]): Piece {
    const usual = usualFill(rows);
    for (const row of rows) this.row(row, usual);
    this.open(undefined, undefined);
    const items = this.areItems();
    return { records: this.gatherings.map((gathering) => this.record(gathering, items)), ofAll: this.ofAll };
  }

  private row(row: Row, usual: number): void {
    const filled = filledCells(row);
    const [first] = filled;
    if (first === undefined || repeatsHeader(row, this.header) || countsColumns(row)) return;
    if (meansHeader(row, this.header, this.understanding)) return this.headings(row);
    const last = this.gatherings.at(-1);
    const alone = filled.length === 1 && usual > 2;
    if (closing.test(first.text) && filled.length < Math.max(2, usual / 2)) this.aside(row);
    else if (alone && this.isKey(first.column) && first.text.length <= longestGroup)
      this.open(first.text, row.place);
    else if (alone && this.isKey(first.column)) this.aside(row);
    else if (last && this.continues(row, last)) last.rows.push(row);
    else this.begin(row);
  }

  /** The headings once more, in another language. */
  private headings(row: Row): void {
    for (const { at, target } of this.header.columns)
      this.ofAll.push(say(target, row.cells[at]?.trim() ?? '', '', row.place));
  }

  private begin(row: Row): void {
    if (this.group) this.group.used = true;
    this.gatherings.push({ rows: [row], group: this.group });
  }

  /** A new title over what follows; one under which nothing stood is a line of its own. */
  private open(title: string | undefined, place: Place | undefined): void {
    if (this.group && !this.group.used)
      this.ofAll.push(say(undefined, '', this.group.title, this.group.place));
    this.group = title === undefined || place === undefined ? undefined : { title, place, used: false };
  }

  private aside(row: Row): void {
    this.ofAll.push(
      say(
        undefined,
        '',
        filledCells(row)
          .map(({ text }) => text)
          .join('; '),
        row.place,
      ),
    );
  }

  private columnsFor(target: TargetId): readonly Column[] {
    return this.header.columns.filter((column) => column.target === target);
  }

  /** Columns at whose change a new activity begins. */
  private keyColumns(): readonly Column[] {
    const names = this.columnsFor('name');
    return names.length > 0 ? names : this.columnsFor('purpose').slice(0, 1);
  }

  private isKey(column: number): boolean {
    const keys = [...this.keyColumns(), ...this.columnsFor('number'), ...this.columnsFor('department')];
    return (
      column === 0 ||
      keys.some(({ at }) => at === column) ||
      column <= (this.header.columns.find(({ heading }) => heading !== '')?.at ?? 0)
    );
  }

  private continues(row: Row, { rows }: Gathering): boolean {
    const before = rows.at(-1);
    const number = this.columnsFor('number')[0];
    const numberOf = (of: Row | undefined): string =>
      number === undefined ? '' : foldKey(of?.cells[number.at] ?? '');
    const keyOf = (of: Row | undefined): string =>
      this.keyColumns()
        .map(({ at }) => foldName(of?.cells[at] ?? ''))
        .join(' ')
        .trim();
    const [own, above] = [numberOf(row), numberOf(before)];
    if (own !== '' && own !== above) return false;
    const key = keyOf(row);
    if (key === '') return own === '' || own === above;
    if (key !== keyOf(before) && key !== keyOf(rows[0])) return false;
    if (own !== '' && own === above) return true;
    return this.repeats(row, before) || this.itemColumn() !== undefined;
  }

  /** Whether most of a row stands in the row above as well, as merged cells do. */
  private repeats(row: Row, before: Row | undefined): boolean {
    const columns = this.header.columns.filter(({ heading }) => heading !== '');
    const same = columns.filter(({ at }) => {
      const cell = row.cells[at]?.trim() ?? '';
      return cell === '' || cell === before?.cells[at]?.trim();
    });
    return same.length >= columns.length * 0.5;
  }

  /** A column whose heading speaks of one piece of data: then each of them has a row. */
  private itemColumn(): Column | undefined {
    return this.columnsFor('data').find(
      ({ heading }) =>
        /\b(?:item|field|element|attribute|feld|datenfeld|gegeven|champ|donnée|dato|campo|поле|атрибут|вид данных|реквизит|datum|dado|opplysning|persoonsgegeven)\b(?!s)/iu.test(
          heading,
        ) || /(?:вид данных|атрибут|поле)/iu.test(heading),
    );
  }

  private areItems(): boolean {
    const rows = this.gatherings.reduce((sum, gathering) => sum + gathering.rows.length, 0);
    return this.itemColumn() !== undefined || rows >= this.gatherings.length * 2;
  }

  private record({ rows, group }: Gathering, items: boolean): FoundRecord {
    const place = rows[0]?.place ?? { en: '', ru: '' };
    const { columns } = this.header;
    const said = [
      ...columns.filter(({ ticked }) => !ticked).flatMap((column) => this.under(column, rows, items)),
      ...saidByTicks(
        columns.filter(({ ticked }) => ticked),
        rows,
        place,
      ),
    ];
    const grouped = group === undefined ? [] : [this.saidOfGroup(group.title, place)];
    return { said: gather([...said, ...grouped]), place };
  }

  /** A title over rows is the department they belong to, where no column tells it. */
  private saidOfGroup(group: string, place: Place): Said {
    return say(this.columnsFor('department').length > 0 ? undefined : 'department', '', group, place);
  }

  private under(column: Column, rows: readonly Row[], items: boolean): readonly Said[] {
    const cells = rows
      .map((row) => ({ row, text: row.cells[column.at]?.trim() ?? '' }))
      .filter(({ text }) => text !== '');
    const differ = new Set(cells.map(({ text }) => text)).size > 1;
    const item = items && differ && column.target === 'retention' ? this.columnsFor('data')[0] : undefined;
    return cells.flatMap(({ row, text }) => {
      const place = this.placeAt?.(column.at) ?? row.place;
      const of = item && !text.includes('\n') ? row.cells[item.at]?.trim() : undefined;
      if (of !== undefined && of !== '' && !of.includes('\n'))
        return [say(column.target, column.heading, `${of}: ${text}`, place)];
      if (column.target === 'name') return this.named(column, text, place);
      return saidOfCell(column, text, place, this.understanding);
    });
  }

  private named(column: Column, text: string, place: Place): readonly Said[] {
    const said = saidOfCell(column, text, place, this.understanding);
    const [first, ...rest] = said;
    if (first === undefined || this.columnsFor('number').length > 0) return said;
    const { key, name } = keyedName(first.text);
    return [...(key === undefined ? [] : [say('number', '', key, place)]), { ...first, text: name }, ...rest];
  }
}

/** How many cells a row of a table usually fills. */
function usualFill(rows: readonly Row[]): number {
  const fills = rows
    .map((row) => filledCells(row).length)
    .filter((count) => count > 0)
    .toSorted((a, b) => a - b);
  return fills[Math.floor(fills.length / 2)] ?? 0;
}
