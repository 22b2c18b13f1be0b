import { columnWidths } from '../../paper/column-widths.ts';
import type { Column, Content, Table } from '../../paper/paper.ts';
import { contentLines, textLines, type Setting } from './content.ts';
import { childOf, headerCellOf, type StructureNode } from './structure-node.ts';
import { darkLine, hairline, styles } from './theme.ts';
import { emptyUnit, type Rule, type Unit } from './unit.ts';

const gutter = 10;
const padding = { top: 5, bottom: 5 } as const;

interface Track {
  readonly x: number;
  readonly width: number;
}

/** A wide letter in parts of its size: «ш» and «ю», not the average, or a word of them would break. */
const wideLetter = 0.66;

function tracksOf(table: Table, { area }: Setting): readonly Track[] {
  const letter = styles.cell.letters.size * wideLetter;
  const widths = columnWidths(table, { whole: area.width, letter, gap: gutter });
  let x = area.x;
  return widths.map((width, index) => {
    const track = { x, width };
    x += width;
    return index === widths.length - 1 ? track : { ...track, width: width - gutter };
  });
}

function headerUnit(
  columns: readonly Column[],
  tracks: readonly Track[],
  table: StructureNode,
  setting: Setting,
): Unit {
  const row = childOf(table, 'TR');
  const { x, width } = setting.area;
  return {
    ...emptyUnit,
    before: 10,
    padding,
    rules: [{ x, width, colour: darkLine, weight: 0.8 }],
    cells: columns.map(({ title }, index) => {
      const node = headerCellOf(row, 'Column');
      const track = tracks[index] ?? setting.area;
      return {
        node,
        x: track.x,
        lines: textLines([{ text: title }], styles.columnTitle, track.width, node, setting.faces),
      };
    }),
    keepWithNext: true,
    closes: [row],
  };
}

function rowUnit(
  row: readonly Content[],
  tracks: readonly Track[],
  table: StructureNode,
  setting: Setting,
): Unit {
  const node = childOf(table, 'TR');
  const cells = tracks.map(({ x, width }, index) => {
    const cell = childOf(node, 'TD');
    return { node: cell, x, lines: contentLines(row[index] ?? [], styles.cell, width, cell, setting.faces) };
  });
  const empty = cells.every((cell) => cell.lines.length === 0);
  const bottom = padding.bottom + (empty ? styles.cell.leading : 0);
  return { ...emptyUnit, padding: { ...padding, bottom }, cells, closes: [node] };
}

/** A table: its header stands again on each page that goes on with it, its rows do not break. */
export function* tableUnits(of: Table, setting: Setting): Generator<Unit, void> {
  const { columns, rows } = of;
  if (columns.length === 0) return;
  const table = childOf(setting.root, 'Table');
  const tracks = tracksOf(of, setting);
  const header = headerUnit(columns, tracks, table, setting);
  const rule: Rule = { x: setting.area.x, width: setting.area.width, colour: hairline, weight: 0.6 };
  yield rows.length === 0 ? { ...header, keepWithNext: false, after: 18, closes: [table] } : header;
  for (const [index, row] of rows.entries()) {
    const last = index === rows.length - 1;
    yield {
      ...rowUnit(row, tracks, table, setting),
      rules: [rule],
      repeat: header,
      keepWithNext: !last && (index === 0 || index === rows.length - 2),
      after: last ? 18 : 0,
      ...(last ? { closes: [table] } : {}),
    };
  }
}
