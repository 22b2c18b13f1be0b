import {
  plain,
  type Block,
  type Content,
  type Heading,
  type LabelledRow,
  type Paragraph,
  type Table,
} from '../paper/paper.ts';
import type { Wording } from '../wording/wording.ts';
import { words, type Runs } from './describe/runs.ts';
import { tell, type Scope } from './describe/scope.ts';

/** “2. Activities”: a chapter with its number. */
export const chapter = (number: number, title: Wording, scope: Scope): Heading => ({
  kind: 'heading',
  level: 1,
  text: `${number}. ${tell(title, scope)}`,
});

export const subchapter = (number: string, title: Wording, scope: Scope): Heading => ({
  kind: 'heading',
  level: 2,
  text: `${number}. ${tell(title, scope)}`,
});

export const paragraph = (runs: Runs, style: Paragraph['style'] = 'body'): readonly Block[] =>
  runs.length > 0 ? [{ kind: 'paragraph', style, runs }] : [];

export const lead = (wording: Wording, scope: Scope): readonly Block[] =>
  paragraph(words(tell(wording, scope)), 'lead');

export const bulletList = (items: readonly Runs[]): readonly Block[] => {
  const said = items.filter((runs) => runs.length > 0);
  return said.length > 0 ? [{ kind: 'bullets', items: said }] : [];
};

export const card = (rows: readonly LabelledRow[]): readonly Block[] => {
  const said = rows.filter((row) => row.value.length > 0);
  return said.length > 0 ? [{ kind: 'rows', rows: said }] : [];
};

/** A column and what stands in it for each thing of the table. */
export interface TableColumn<Of> {
  readonly title: Wording;
  readonly share: number;
  readonly describe: (of: Of, index: number) => Content;
}

/** A number of things in a table: a dash says that there are none. */
export const howMany = (number: number): Content => plain(number === 0 ? '–' : String(number));

/** A table of things; none when there is nothing to list. Columns in which nothing stands are left out. */
export function tableOf<Of>(
  name: Wording,
  columns: readonly TableColumn<Of>[],
  things: readonly Of[],
  scope: Scope,
): readonly Block[] {
  const described = columns.map((column) => ({ column, cells: things.map(column.describe) }));
  const filled = described.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  if (filled.length === 0) return [];
  const table: Table = {
    kind: 'table',
    name: tell(name, scope),
    columns: filled.map(({ column }) => ({ title: tell(column.title, scope), share: column.share })),
    rows: things.map((_, row) => filled.map(({ cells }) => cells[row] ?? [])),
  };
  return [table];
}

/** Paragraphs of the program’s own words, numbered within their chapter: “1.1. …”. */
export const clauses = (number: number, of: readonly Runs[]): readonly Block[] =>
  of
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => paragraph([{ text: `${number}.${index + 1}. ` }, ...runs]));
