import type { Cell } from '../blocks/table-of.ts';
import { childOf, childrenOf, type Element } from '../xml/element.ts';

/** A cell as Word writes it: one that goes on from the row above is there, but empty. */
interface WrittenCell {
  readonly element: Element;
  readonly column: number;
  readonly across: number;
  readonly merged: 'no' | 'begins' | 'goes-on';
}

/** The cells of a table with what they cover (ECMA-376 part 1, 17.4.17 and 17.4.84); rows that were deleted are left out. */
export function tableCells(
  table: Element,
  contents: (cell: Element) => Cell['blocks'],
): readonly (readonly Cell[])[] {
  const rows = inControls(table, 'tr')
    .filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
    .map(writtenRow);
  return rows.map((row, at) =>
    row.flatMap((cell) =>
      cell.merged === 'goes-on' && hasAbove(rows, at, cell)
        ? []
        : [{ blocks: contents(cell.element), across: cell.across, down: heightOf(rows, at, cell) }],
    ),
  );
}

/** Rows and cells may stand inside content controls and marks of insertion. */
function inControls(element: Element, name: string): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'sdt') return inControls(childOf(child, 'sdtContent') ?? child, name);
    return child.name === 'ins' || child.name === 'customXml' ? inControls(child, name) : [];
  });
}

function writtenRow(row: Element): readonly WrittenCell[] {
  let column = Number(childOf(childOf(row, 'trPr'), 'gridBefore')?.attributes['val'] ?? 0) || 0;
  return inControls(row, 'tc').map((element) => {
    const properties = childOf(element, 'tcPr');
    const across = Number(childOf(properties, 'gridSpan')?.attributes['val'] ?? 1) || 1;
    const merge = childOf(properties, 'vMerge');
    const begins = merge?.attributes['val'] === 'restart';
    const cell: WrittenCell = {
      element,
      column,
      across,
      merged: merge ? (begins ? 'begins' : 'goes-on') : 'no',
    };
    column += across;
    return cell;
  });
}

const sameColumn = (
  row: readonly WrittenCell[] | undefined,
  { column }: WrittenCell,
): WrittenCell | undefined => row?.find((cell) => cell.column === column);

const hasAbove = (rows: readonly (readonly WrittenCell[])[], at: number, cell: WrittenCell): boolean => {
  const above = sameColumn(rows[at - 1], cell);
  return above !== undefined && above.merged !== 'no';
};

function heightOf(rows: readonly (readonly WrittenCell[])[], at: number, cell: WrittenCell): number {
  if (cell.merged === 'no') return 1;
  let height = 1;
  while (sameColumn(rows[at + height], cell)?.merged === 'goes-on') height += 1;
  return height;
}
