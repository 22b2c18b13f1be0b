import type { Place } from '../readers/source-document.ts';

/** The line of a text file, counted from 1. */
export const lineAt = (line: number): Place => ({ en: `line ${line}`, ru: `строка ${line}` });

/** A row of a sheet as the office program numbers it. */
export const sheetRowAt = (sheet: string, row: number): Place => ({
  en: `Sheet “${sheet}”, row ${row}`,
  ru: `Лист «${sheet}», строка ${row}`,
});

/** A sheet as a whole. */
export const sheetAt = (sheet: string): Place => ({ en: `Sheet “${sheet}”`, ru: `Лист «${sheet}»` });

/** A paragraph of a document that has no lines, counted from 1 with its headings and items. */
export const paragraphAt = (paragraph: number): Place => ({
  en: `paragraph ${paragraph}`,
  ru: `абзац ${paragraph}`,
});

/** A table of a document, counted from 1. */
export const tableAt = (table: number): Place => ({ en: `table ${table}`, ru: `таблица ${table}` });

/** A row of a table of a document, both counted from 1. */
export const tableRowAt = (table: number, row: number): Place => ({
  en: `table ${table}, row ${row}`,
  ru: `таблица ${table}, строка ${row}`,
});

/** A letter of a text file, both counted from 1. */
export const letterAt = (line: number, column: number): Place => ({
  en: `line ${line}, column ${column}`,
  ru: `строка ${line}, столбец ${column}`,
});

/** Line and column of an index of a text. */
export function placeOfIndex(text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return letterAt(before.length, (before.at(-1)?.length ?? 0) + 1);
}
