import { openSource } from '../../shared/sources/open-source.ts';
import { ropaWorkbook } from '../../shared/exchange/workbook/workbook.ts';
import { readWorkbook } from '../../shared/readers/ropa-workbook/workbook-reader.ts';
import type { WorkbookEdits } from '../../shared/readers/ropa-workbook/edits.ts';
import type { Block, SourceDocument } from '../../shared/readers/source-document.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Language } from '../../shared/wording/wording.ts';

/** The bytes of a workbook as the program opens them. */
export async function opened(bytes: Uint8Array, name = 'register.xlsx'): Promise<SourceDocument> {
  const document = await openSource({ name, bytes });
  if (!document.ok) throw new Error(document.failure.message.en);
  return document.value;
}

export const exportedDocument = async (register: Register, language: Language): Promise<SourceDocument> =>
  opened(ropaWorkbook(register, { language, revision: 5, date: '2026-11-29' }));

export function editsOf(document: SourceDocument): WorkbookEdits {
  const edits = readWorkbook(document);
  if (!edits.ok) throw new Error(edits.failure.message.en);
  return edits.value;
}

type Table = Extract<Block, { readonly type: 'table' }>;
export type Cells = string[][];

/** The cells of the sheet that tells it is of a kind. */
export function sheetOf(document: SourceDocument, kind: string): Table {
  const blocks = document.type === 'blocks' ? document.blocks : [];
  const found = blocks.find(
    (block): block is Table => block.type === 'table' && block.rows[0]?.cells[0] === `ropa-desk:${kind}`,
  );
  if (!found) throw new Error(`the workbook has no sheet ${kind}`);
  return found;
}

/** The same workbook with the cells of one sheet otherwise. */
export function withSheet(
  document: SourceDocument,
  kind: string,
  change: (cells: Cells) => Cells,
): SourceDocument {
  if (document.type !== 'blocks') throw new Error('not a workbook');
  const sheet = sheetOf(document, kind);
  const cells = change(sheet.rows.map((row) => [...row.cells]));
  const rows = cells.map((row, at) => ({
    cells: row,
    place: sheet.rows[at]?.place ?? { en: `row ${at + 1}`, ru: `строка ${at + 1}` },
  }));
  return {
    ...document,
    blocks: document.blocks.map((block) => (block === sheet ? { ...sheet, rows } : block)),
  };
}

/** The number of the column with a key. */
export const columnOf = (document: SourceDocument, kind: string, key: string): number => {
  const at = sheetOf(document, kind).rows[0]?.cells.indexOf(key) ?? -1;
  if (at < 0) throw new Error(`the sheet ${kind} has no column ${key}`);
  return at;
};

/** A line of a sheet, to be changed. */
export const row = (cells: Cells, at: number): string[] => cells[at] ?? [];

/** Writes into a cell of a sheet, as a person does. */
export const set =
  (at: number, column: number, text: string) =>
  (cells: Cells): Cells => {
    while (row(cells, at).length < column) row(cells, at).push('');
    row(cells, at)[column] = text;
    return cells;
  };
