import { describe, expect, it } from 'vitest';
import { opened, utf8 } from './opened.ts';
import { openSpreadsheet, packed, workbook } from './packages.ts';
import { hanging, workWithin } from '../working-time.ts';

const rows = 20_000;
const columns = 30;
/** Each cell says something else, as the cells of a register do. */
const words = (row: number, column: number): string => `purpose ${row} of ${column * 7919 + row * 31}`;
const each = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const files: Readonly<Record<string, () => Uint8Array>> = {
  xlsx: () =>
    workbook({
      strings: Array.from({ length: rows }, (_, at) => `<t>${words(at, 0)}</t>`),
      sheets: [
        {
          name: 'A',
          inside: `<sheetData>${each(rows, (row) => `<row r="${row + 1}">${each(columns, (column) => `<c t="s"><v>${(row * columns + column) % rows}</v></c>`)}</row>`)}</sheetData>`,
        },
      ],
    }),
  ods: () =>
    openSpreadsheet(
      `<table:table table:name="A">${each(rows, (row) => `<table:table-row>${each(columns, (column) => `<table:table-cell><text:p>${(row * columns + column) % 997}</text:p></table:table-cell>`)}</table:table-row>`)}</table:table>`,
    ),
  csv: () => utf8(each(rows, (row) => `${each(columns, (column) => `"${words(row, column)}";`)}end\n`)),
  html: () =>
    utf8(
      `<!doctype html><table>${each(rows, (row) => `<tr>${each(columns, (column) => `<td>${words(row, column)}`)}`)}</table>`,
    ),
};

describe('a table of twenty thousand rows and thirty columns', () => {
  it.each(Object.keys(files))('is opened in seconds: %s', async (format) => {
    const bytes = files[format]?.() ?? packed({});
    const document = await workWithin(hanging, () => opened(bytes));
    expect(document).toMatchObject({ format, blocks: [{ type: 'table' }] });
    expect(
      document.type === 'blocks' && document.blocks[0]?.type === 'table' && document.blocks[0].rows.length,
    ).toBe(rows);
  });
});
