import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { collections } from '../../register/collections.ts';
import type { Register } from '../../register/register.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { headingOf, isOtherLanguage, type Column } from '../tables/columns.ts';
import type { Naming } from '../tables/naming.ts';
import { cellOf, rowsOf, type GridRow } from './grid.ts';
import type { DropDowns } from './lists.ts';
import type { DropDown, SheetCell, SheetColumn, SheetMarkup } from './markup.ts';
import {
  hiddenSheets,
  itemKey,
  labelMark,
  marker,
  numberKey,
  ownerKey,
  type SheetKind,
} from './sheet-kinds.ts';

const words = {
  id: { en: 'Id', ru: 'Идентификатор' },
  number: { en: 'No.', ru: '№' },
  wrongTitle: { en: 'Not in the list', ru: 'Нет в списке' },
  wrong: {
    en: 'Choose a value from the list. New values are added in the program.',
    ru: 'Выберите значение из списка. Новые значения добавляются в программе.',
  },
  setTitle: { en: 'Several values', ru: 'Несколько значений' },
  set: {
    en: 'One value a line (Alt+Enter), in the words of the lists of the program.',
    ru: 'По одному значению в строке (Alt+Enter), словами из списков программы.',
  },
  date: { en: 'Year-month-day: 2026-11-29.', ru: 'Год-месяц-день: 2026-11-29.' },
  dateTitle: { en: 'Date', ru: 'Дата' },
} as const satisfies Record<string, Wording>;

/** The columns of a sheet: those that a law of the register asks for, and whatever else has values. */
function columnsFor(
  kind: SheetKind,
  rows: readonly GridRow[],
  laws: readonly string[],
  language: Language,
): readonly Column[] {
  const asked = (regimes: readonly RegimeId[] | undefined): boolean =>
    laws.length === 0 || !regimes || regimes.some((law) => laws.includes(law));
  return ownLanguageFirst(kind.columns, language).filter((column) => {
    const wanted = column.trail.every(({ regimes }) => asked(regimes)) && !isOtherLanguage(column, language);
    return wanted || rows.some((row) => cellOf(row, column) !== '');
  });
}

/** Of the two columns of a text, the one in the language of the workbook stands before the other. */
const ownLanguageFirst = (columns: readonly Column[], language: Language): readonly Column[] =>
  columns
    .map((column, at) => ({ column, at: isOtherLanguage(column, language) ? at + 1.5 : at }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ column }) => column);

interface Lead {
  readonly key: string;
  readonly heading: string;
  readonly column: SheetColumn;
  readonly cell: (row: GridRow) => string;
}

/** The columns before those of the fields: ids, and in a list whose item it is. */
function leads(kind: SheetKind, language: Language): readonly Lead[] {
  const id = say(words.id, language);
  const entry: Lead = {
    key: `${marker}${kind.id}`,
    heading: labelMark,
    column: { width: 12, hidden: true },
    cell: ({ entry: { id: own } }) => own,
  };
  if (!kind.list) return [entry];
  return [
    entry,
    { key: itemKey, heading: id, column: { width: 12, hidden: true }, cell: ({ owner }) => owner.id },
    {
      key: ownerKey,
      heading: say(collections[kind.collection].one, language),
      column: { width: 32, hidden: false },
      cell: (row) => row.showing.naming.shown(kind.collection, row.entry.id),
    },
    {
      key: numberKey,
      heading: say(words.number, language),
      column: { width: 6, hidden: false },
      cell: ({ number }) => String(number),
    },
  ];
}

const head = (text: string): SheetCell => ({ text, look: 'head' });

/** A sheet with its rows, drop-downs and hints. */
export function tableSheet(
  kind: SheetKind,
  register: Register,
  language: Language,
  naming: Naming,
  dropDowns: DropDowns,
): SheetMarkup {
  const rows = rowsOf(kind, register, language, naming);
  const columns = columnsFor(kind, rows, register.organisation.regimes ?? [], language);
  const first = leads(kind, language);
  return {
    columns: [...first.map(({ column }) => column), ...columns.map((column) => widthOf(column, language))],
    rows: [
      [...first.map(({ key }) => key), ...columns.map(({ key }) => key)].map((text) => ({
        text,
        look: 'plain',
      })),
      [
        ...first.map(({ heading }) => head(heading)),
        ...columns.map((column) => head(headingOf(column, language))),
      ],
      ...rows.map((row): readonly SheetCell[] => [
        ...first.map(({ cell }): SheetCell => ({ text: cell(row), look: 'muted' })),
        ...columns.map((column): SheetCell => ({ text: cellOf(row, column), look: 'text' })),
      ]),
    ],
    table: true,
    frozen: kind.list ? first.length : 2,
    dropDowns: dropDownsOf(kind, columns, first.length, dropDowns),
    prompts: columns.flatMap((column, at) => promptOf(column, first.length + at, language)),
    lists: hiddenSheets.lists,
    wrongValue: { title: say(words.wrongTitle, language), text: say(words.wrong, language) },
    locked: false,
  };
}

function dropDownsOf(
  kind: SheetKind,
  columns: readonly Column[],
  offset: number,
  dropDowns: DropDowns,
): readonly DropDown[] {
  const made = (column: number, list: number | undefined): readonly DropDown[] =>
    list === undefined ? [] : [{ column, list, length: dropDowns.columns[list]?.length ?? 0 }];
  const owner = kind.list ? made(2, dropDowns.named(kind.collection)) : [];
  return [...owner, ...columns.flatMap((column, at) => made(offset + at, dropDowns.of(column)))];
}

function promptOf({ field }: Column, column: number, language: Language): SheetMarkup['prompts'] {
  const hint = (title: Wording, text: Wording): SheetMarkup['prompts'] => [
    { column, title: say(title, language), text: say(text, language) },
  ];
  if (field.kind === 'codes' || field.kind === 'refs') return hint(words.setTitle, words.set);
  return field.kind === 'date' ? hint(words.dateTitle, words.date) : [];
}

/** As wide as what stands in it asks for, and wide enough for its heading in three lines. */
function widthOf(column: Column, language: Language): SheetColumn {
  const { field } = column;
  const widths = {
    text: field.kind === 'text' && field.lines === 'many' ? 48 : 30,
    line: 20,
    date: 12,
    number: 10,
    flag: 10,
    code: 24,
    codes: 34,
    ref: 28,
    refs: 28,
    siblings: 22,
    tags: 20,
    duration: 12,
  } as const;
  const heading = Math.ceil(headingOf(column, language).length / 3) + 4;
  return { width: Math.max(widths[field.kind], Math.min(heading, 40)), hidden: false };
}
