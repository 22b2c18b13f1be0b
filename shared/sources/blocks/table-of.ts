import type { Block, Place, Row } from '../../readers/source-document.ts';
import { limits } from '../limits.ts';
import { keepWithin } from '../refusal.ts';
import type { BlockList } from './block-list.ts';

/** A cell of a document, which may hold whatever a document may. */
export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns and rows it covers. */
  readonly across: number;
  readonly down: number;
}

/** A table of a document before it is known whether it only arranges other things on the page. */
export interface RawTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly place: Place;
  readonly rowAt: (row: number) => Place;
  readonly name?: string;
  /** Said by the document to arrange and nothing else. */
  readonly layout?: boolean;
}

/**
 * Adds a table; one that only arranges things is left out and its contents are added one after another. Tells whether
 * there is a table now.
 */
export function addTable(list: BlockList, table: RawTable): boolean {
  if (arranges(table)) {
    for (const cell of table.rows.flat()) list.append(cell.blocks);
    return false;
  }
  keepWithin('rows', table.rows.length, table.place);
  const rows = spread(table.rows).map((cells, at) => list.row(cells, table.rowAt(at + 1)));
  list.table(
    rows.filter((row): row is Row => row !== undefined),
    table.place,
    table.name,
  );
  return true;
}

function arranges({ rows, layout }: RawTable): boolean {
  const cells = rows.flat();
  const holdsTables = cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'));
  const holdsHeadings = cells.some(({ blocks }) => blocks.some(({ type }) => type === 'heading'));
  const oneColumn = rows.every((row) => row.length <= 1);
  return layout === true || cells.length === 1 || (holdsTables && (oneColumn || holdsHeadings));
}

/**
 * Rows of equal columns: a text that covers several rows stands in each of them, and one that covers several columns in the
 * first of them, so that a value is not read twice.
 */
function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const hanging: ({ text: string; rows: number } | undefined)[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const takeHanging = (): void => {
      for (let above = hanging[cells.length]; above !== undefined; above = hanging[cells.length]) {
        hanging[cells.length] = above.rows > 1 ? { ...above, rows: above.rows - 1 } : undefined;
        cells.push(above.text);
      }
    };
    for (const cell of row) {
      takeHanging();
      const text = flat(cell.blocks);
      const across = Math.min(Math.max(cell.across, 1), limits.columns.atMost + 1);
      for (let at = 0; at < across; at += 1) {
        if (cell.down > 1) hanging[cells.length] = { text: at === 0 ? text : '', rows: cell.down - 1 };
        cells.push(at === 0 ? text : '');
      }
    }
    while (cells.length < hanging.length) {
      takeHanging();
      if (cells.length < hanging.length) cells.push('');
    }
    return cells;
  });
}

/** The words of a cell, a line a paragraph; a table inside is written out row by row. */
function flat(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => joined(cells)) : [block.text],
  );
  return lines.join('\n');
}

function joined(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '');
  return filled.join(filled.length === 2 ? ': ' : ' | ');
}
