import type { Json } from '../../basics/json.ts';
import type { Register } from '../../register/register.ts';
import { say, type Language } from '../../wording/wording.ts';
import { closePackage } from '../../writers/package/package.ts';
import { sheetNames } from '../../writers/xlsx/sheet-names.ts';
import { namedCollections, namingOf } from '../tables/naming.ts';
import { digestOf, pieces } from './exported.ts';
import { DropDowns } from './lists.ts';
import type { SheetCell, SheetMarkup, SheetOfWorkbook } from './markup.ts';
import { partsOf } from './parts.ts';
import { hiddenSheets, marker, sheetKinds, workbookVersion } from './sheet-kinds.ts';
import { tableSheet } from './table-sheet.ts';

interface Told {
  readonly language: Language;
  readonly revision: number;
  /** The day of the file, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The entries of a register that the workbook holds, as JSON. */
export const entriesOf = (register: Register): Json =>
  Object.fromEntries(namedCollections.map((name) => [name, register[name]])) as unknown as Json;

/** A register as a workbook that people edit and the program reads back: which cells, rows and entries differ. */
export function ropaWorkbook(register: Register, told: Told): Uint8Array {
  const { language } = told;
  const naming = namingOf(register, language);
  const dropDowns = new DropDowns(language, naming);
  const tables = sheetKinds.map((kind) => tableSheet(kind, register, language, naming, dropDowns));
  const names = sheetNames(
    sheetKinds.map(({ label }) => say(label, language)),
    language,
  );
  const sheets: readonly (readonly [SheetOfWorkbook, SheetMarkup])[] = [
    ...tables.map((table, at) => [{ name: names[at] ?? '', hidden: false }, table] as const),
    [{ name: hiddenSheets.facts, hidden: true }, hidden(factRows(register, told))],
    [{ name: hiddenSheets.lists, hidden: true }, hidden(listRows(dropDowns))],
    [{ name: hiddenSheets.exported, hidden: true }, hidden(exportedRows(register))],
  ];
  return closePackage(partsOf(sheets));
}

const plain = (text: string): SheetCell => ({ text, look: 'plain' });

const hidden = (rows: readonly (readonly string[])[]): SheetMarkup => ({
  columns: [],
  rows: rows.map((cells) => cells.map(plain)),
  table: false,
  frozen: 0,
  dropDowns: [],
  prompts: [],
  lists: hiddenSheets.lists,
  wrongValue: { title: '', text: '' },
  locked: true,
});

const factRows = (register: Register, { language, revision, date }: Told): readonly (readonly string[])[] => [
  [`${marker}facts`],
  ['version', workbookVersion],
  ['register', register.id],
  ['revision', String(revision)],
  ['language', language],
  ['date', date],
  ['digest', digestOf(entriesOf(register))],
];

/** A list a column, under a row that is not offered. */
function listRows({ columns }: DropDowns): readonly (readonly string[])[] {
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, at) => columns.map((list) => list[at] ?? ''));
  return [[`${marker}lists`], ...rows];
}

const exportedRows = (register: Register): readonly (readonly string[])[] => [
  [`${marker}exported`],
  ...namedCollections.flatMap((name) =>
    register[name].map((entry) => [name, ...pieces(entry as unknown as Json)]),
  ),
];
