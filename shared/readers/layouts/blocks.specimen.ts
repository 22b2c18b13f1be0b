import type { Block, Place } from '../source-document.ts';

const at = (line: number): Place => ({ en: `line ${line}`, ru: `строка ${line}` });
export const heading = (level: number, text: string): Block => ({
  type: 'heading',
  level,
  text,
  place: at(level),
});
export const paragraph = (text: string): Block => ({ type: 'paragraph', text, place: at(0) });
export const item = (level: number, text: string): Block => ({ type: 'item', level, text, place: at(level) });
export const table = (rows: readonly (readonly string[])[], name?: string): Block => ({
  type: 'table',
  ...(name !== undefined && { name }),
  rows: rows.map((cells, row) => ({ cells, place: at(row + 1) })),
  place: at(1),
});
