import type { Sheet as LibrarySheet, Row } from 'write-excel-file/universal';
import { fail, succeed, type Result } from '../../basics/result.ts';
import type { Paper } from '../../paper/paper.ts';
import { setCoreProperties } from '../package/core-properties.ts';
import { closePackage } from '../package/package.ts';
import { paceOf } from '../package/pace.ts';
import type { Progress, WriteFailure, Writer } from '../writer.ts';
import { rowOf } from './cells.ts';
import { fittingRows } from './long-texts.ts';
import { columnWidths, longestLines, rowHeight } from './measures.ts';
import { coverSheet, textSheets } from './page-sheets.ts';
import { sheetNames } from './sheet-names.ts';
import { sharedTexts, type SharedTexts } from './shared-texts.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { spreadsheetPackage } from './spreadsheet-package.ts';
import { tableSheets } from './table-sheets.ts';
import { finishWorkbook, provisionalName, type SheetFacts } from './workbook.ts';

type GoOn = ReturnType<typeof paceOf>;

/** The share of the work that is done when the rows are made; the rest is the library's and the packing. */
const ROWS = 0.7;

interface Filled {
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
}

/** All rows of a sheet; nothing where the work is to stop. */
async function fill(sheet: Sheet, paper: Paper, texts: SharedTexts, goOn: GoOn): Promise<Filled | undefined> {
  const rows: SheetRow[] = [];
  let longest: readonly number[] = [];
  for (const given of sheet.rows())
    for (const row of fittingRows(given, paper.language)) {
      rows.push(row);
      longest = longestLines(longest, row);
      if (!(await goOn())) return undefined;
    }
  const widths = sheet.widths ?? columnWidths(longest);
  const { kind } = sheet;
  const columns = widths.length;
  return {
    rows: rows.map((row) => rowOf(row, { kind, height: rowHeight(row, widths), columns }, texts)),
    widths,
  };
}

const librarySheet = (sheet: Sheet, { rows, widths }: Filled, index: number): LibrarySheet<Blob> => ({
  sheet: provisionalName(index),
  data: [...rows],
  columns: widths.map((width) => ({ width })),
  ...(sheet.kind === 'table' ? { stickyRowsCount: 1, stickyColumnsCount: 1 } : { showGridLines: false }),
});

const countRows = (paper: Paper): number =>
  paper.sections.reduce(
    (sum, { blocks }) =>
      blocks.reduce((count, block) => {
        if (block.kind === 'records') return count + block.records.length + 1;
        return count + (block.kind === 'table' || block.kind === 'rows' ? block.rows.length + 1 : 2);
      }, sum),
    paper.cover.facts.length + 6,
  );

async function write(paper: Paper, progress: Progress): Promise<Result<Uint8Array, WriteFailure>> {
  const goOn = paceOf(progress, countRows(paper), ROWS);
  const sheets = [coverSheet(paper), ...textSheets(paper), ...tableSheets(paper)];
  const names = sheetNames(
    sheets.map(({ name }) => name),
    paper.language,
  );
  const texts = sharedTexts();
  const made: LibrarySheet<Blob>[] = [];
  const facts: SheetFacts[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const filled = await fill(sheet, paper, texts, goOn);
    if (!filled) return fail({ type: 'cancelled' });
    made.push(librarySheet(sheet, filled, index));
    const { rows, widths } = filled;
    facts.push({ kind: sheet.kind, name: names[index] ?? '', rows: rows.length, columns: widths.length });
  }
  if (!(await progress.report(ROWS))) return fail({ type: 'cancelled' });
  const parts = await spreadsheetPackage(made, texts);
  finishWorkbook(parts, facts, paper);
  setCoreProperties(parts, paper);
  const bytes = closePackage(parts);
  return (await progress.report(1)) ? succeed(bytes) : fail({ type: 'cancelled' });
}

/**
 * Writes a SpreadsheetML workbook (ISO/IEC 29500): the cover, the text, and a sheet for each table and each form with
 * its records. Every cell is text. It names a common font and embeds none, so `fonts` is not used.
 */
export const xlsxWriter: Writer = {
  format: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (paper, _fonts, progress) => write(paper, progress),
};
