import type { Place } from '../../readers/source-document.ts';
import type { BlockList } from '../blocks/block-list.ts';
import { addTable, type Cell } from '../blocks/table-of.ts';
import { oneLine } from '../text/plain-words.ts';
import { childrenOf, wordsIn, type Element } from '../xml/element.ts';
import { isUnseen } from './element-kinds.ts';

/** What a table needs to know of the page it stands in. */
export interface Page {
  readonly list: BlockList;
  /** The blocks of a part of the page, for a cell. */
  readonly apart: (element: Element) => BlockList;
  /** The places of the next table and its rows. */
  readonly nextTable: () => { readonly place: Place; readonly rowAt: (row: number) => Place };
}

/** Adds a table of a page with its spans written out. */
export function addPageTable(page: Page, table: Element): boolean {
  const caption = childrenOf(table, 'caption')[0];
  const position = page.nextTable();
  const rows = rowsOf(table).map((row) =>
    childrenOf(row)
      .filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isUnseen(cell))
      .map((cell) => cellOf(page, cell, position.place)),
  );
  return addTable(page.list, {
    ...position,
    rows: rows.map((row, at) =>
      row.map((cell) => ({ ...cell, down: Math.min(cell.down, rows.length - at) })),
    ),
    layout: /^(?:presentation|none)$/i.test(table.attributes['role'] ?? ''),
    ...(caption && { name: wordsIn(caption) }),
  });
}

function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table)
    .filter((child) => !isUnseen(child))
    .flatMap((child) => {
      if (child.name === 'tr') return [child];
      return /^t(?:head|body|foot)$/.test(child.name) ? childrenOf(child, 'tr') : [];
    })
    .filter((row) => !isUnseen(row));
}

function cellOf(page: Page, cell: Element, place: Place): Cell {
  const { colspan, rowspan } = cell.attributes;
  return {
    blocks: isPlain(cell) ? plainBlocks(cell, place) : page.apart(cell).blocks,
    across: spanOf(colspan),
    // “To the end of the table” (HTML 4.9.11).
    down: rowspan?.trim() === '0' ? Number.MAX_SAFE_INTEGER : spanOf(rowspan),
  };
}

/** Most cells of large tables hold one text, for which a walk of its own would be too much. */
const isPlain = (cell: Element): boolean => cell.children.every((child) => typeof child === 'string');

function plainBlocks(cell: Element, place: Place): Cell['blocks'] {
  const text = oneLine(wordsIn(cell));
  return text === '' ? [] : [{ type: 'paragraph', text, place }];
}

const spanOf = (written: string | undefined): number =>
  Number(/^\s*(\d{1,6})/.exec(written ?? '')?.[1] ?? 1) || 1;

/** Adds terms with what is said of them as a table of two columns. */
export function addDefinitions(page: Page, definitions: Element): boolean {
  const pairs = childrenOf(definitions)
    .flatMap((child) => (child.name === 'div' ? childrenOf(child) : [child]))
    .filter((child) => !isUnseen(child));
  const rows: Cell[][] = [];
  const once = { across: 1, down: 1 };
  for (const child of pairs) {
    const blocks = page.apart(child).blocks;
    const last = rows.at(-1);
    if (child.name === 'dt' || !last) rows.push([{ blocks, ...once }]);
    else rows[rows.length - 1] = [last[0] ?? { blocks: [], ...once }, joinedCell(last[1], blocks)];
  }
  return addTable(page.list, { ...page.nextTable(), rows });
}

const joinedCell = (cell: Cell | undefined, blocks: Cell['blocks']): Cell => ({
  blocks: [...(cell?.blocks ?? []), ...blocks],
  across: 1,
  down: 1,
});
