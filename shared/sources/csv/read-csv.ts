import Papa from 'papaparse';
import type { Row, SourceDocument } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { lineAt } from '../places.ts';
import { keepWithin, refuse } from '../refusal.ts';
import { startsTable, widthOf } from './separate-tables.ts';

interface Line {
  readonly cells: readonly string[];
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/**
 * Cells between delimiters (RFC 4180, with any delimiter and any line end). Tables that an empty line parts are tables of
 * their own; a line of one cell outside a table is a paragraph.
 */
export function readCsv(text: string, delimiter: string, firstLine = 1): SourceDocument {
  const list = new BlockList();
  for (const table of tablesOf(linesOf(text.replace(/\r\n?/g, '\n'), delimiter, firstLine)))
    addTable(list, table);
  return { type: 'blocks', format: 'csv', blocks: list.blocks };
}

function linesOf(text: string, delimiter: string, firstLine: number): readonly Line[] {
  const lines: Line[] = [];
  let line = firstLine;
  let gap = true;
  let open: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // Cells of a tab-separated text may begin with a quotation mark that quotes nothing; the others quote by it.
    ...(delimiter === '\t' && !quotesClose(text) && { quoteChar: '\u0000' }),
    step: ({ data, errors }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) open = line;
      const filled = filledLength(data);
      keepWithin('columns', filled, lineAt(line));
      if (filled > 0) lines.push({ cells: data, line, afterGap: gap });
      gap = filled === 0;
      keepWithin('rows', lines.length, lineAt(line));
      line += 1 + data.reduce((sum, cell) => sum + newlinesIn(cell), 0);
    },
  });
  if (open !== undefined) refuseOpenQuote(open);
  return lines;
}

/** Whether quotation marks can be paired: in a text where they are letters, a cell begins with one and none ends it. */
const quotesClose = (text: string): boolean =>
  Papa.parse(text, { delimiter: '\t', newline: '\n' }).errors.every(({ type }) => type !== 'Quotes');

const filledLength = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

const newlinesIn = (cell: string): number => cell.split('\n').length - 1;

function refuseOpenQuote(line: number): never {
  const { en, ru } = lineAt(line);
  return refuse(
    'unreadable',
    `The table is incomplete: a quotation mark opens a cell (${en}) and none closes it. Ask for the file again, or close the quotation mark.`,
    `Таблица неполна: кавычка открывает ячейку (${ru}), но ни одна не закрывает её. Попросите прислать файл заново или закройте кавычку.`,
  );
}

function tablesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  let widest = 0;
  for (const line of lines) {
    const current = tables.at(-1);
    if (current && !(line.afterGap && startsTable(line.cells, current[0]?.cells ?? [], widest)))
      current.push(line);
    else {
      tables.push([line]);
      widest = 0;
    }
    widest = Math.max(widest, widthOf(line.cells));
  }
  return tables;
}

function addTable(list: BlockList, lines: readonly Line[]): void {
  const [first] = lines;
  if (!first) return;
  const isText = lines.every(({ cells }) => filledLength(cells) === 1 && cells[0]?.trim() !== '');
  if (isText) {
    for (const { cells, line } of lines) list.paragraph(cells[0] ?? '', lineAt(line));
    return;
  }
  const rows = lines
    .map(({ cells, line }) => list.row(cells, lineAt(line)))
    .filter((row): row is Row => row !== undefined);
  list.table(rows, lineAt(first.line));
}
