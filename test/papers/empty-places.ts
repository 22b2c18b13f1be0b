import type { Block, Content, Paper } from '../../shared/paper/paper.ts';

const isEmptyLine = (line: Content[number]): boolean => line.runs.every((run) => run.text.trim() === '');
const holes = (content: Content, where: string): readonly string[] =>
  content.some(isEmptyLine) ? [`empty line: ${where}`] : [];

/** Cells of a table or of cards: as many as there are columns, and never all of a row empty. */
function gridHoles(rows: readonly (readonly Content[])[], width: number, where: string): readonly string[] {
  return rows.flatMap((row, index) => [
    ...(row.length === width ? [] : [`${where}, row ${index}: ${row.length} cells instead of ${width}`]),
    ...(row.every((cell) => cell.length === 0) ? [`${where}, row ${index}: empty`] : []),
    ...row.flatMap((cell) => holes(cell, `${where}, row ${index}`)),
  ]);
}

function blockHoles(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return /\p{L}/u.test(block.text) ? [] : ['empty heading'];
    case 'paragraph':
      return holes([{ runs: block.runs }], 'paragraph');
    case 'bullets':
      return block.items.flatMap((runs) => holes([{ runs }], 'bullet'));
    case 'rows':
      return block.rows.flatMap(({ label, value }) =>
        value.length === 0 ? [`empty row: ${label}`] : holes(value, label),
      );
    case 'table':
      return gridHoles(block.rows, block.columns.length, block.name);
    case 'records':
      return gridHoles(
        block.records.map(({ values }) => values),
        block.labels.length,
        block.name,
      );
    case 'signature':
      return [];
  }
}

/** Lines, rows and headings of a paper in which nothing stands. */
export const emptyPlaces = (paper: Paper): readonly string[] => [
  ...paper.cover.facts.flatMap(({ label, value }) =>
    value.length === 0 ? [`empty fact: ${label}`] : holes(value, label),
  ),
  ...paper.sections.flatMap(({ blocks }) => (blocks.length === 0 ? ['empty section'] : blocks.flatMap(blockHoles))),
];
