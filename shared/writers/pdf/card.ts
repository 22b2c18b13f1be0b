import type { LabelledRow, Records } from '../../paper/paper.ts';
import { contentLines, textLines, type Setting } from './content.ts';
import { oneLine } from './line-breaking.ts';
import { headingUnit } from './paragraph.ts';
import { childOf, headerCellOf, type StructureNode } from './structure-node.ts';
import { hairline, styles } from './theme.ts';
import { emptyUnit, type Rule, type Unit } from './unit.ts';

const labelShare = 0.28;
const gutter = 12;
const padding = { top: 6.5, bottom: 6.5 } as const;

const continued = { en: 'continued', ru: 'продолжение' };

/** A hairline of no height: the top edge of a card. */
const topEdge = (rule: Rule): Unit => ({ ...emptyUnit, before: 8, rules: [rule], keepWithNext: true });

/** The top edge of a card on the page where it goes on, with the name of the card. */
function edgeAgain(edge: Unit, heading: string | undefined, { area, faces, root, language }: Setting): Unit {
  if (heading === undefined) return edge;
  const text = oneLine(`${heading} — ${continued[language]}`, styles.running, area.width, faces);
  const line = { node: root, text, indent: 0, leading: styles.running.leading };
  return { ...edge, cells: [{ node: root, x: area.x, lines: [line] }], padding: { top: 0, bottom: 6 } };
}

/** Labelled rows as a card: labels at the left in grey, values at the right, hairlines between. */
export function* cardUnits(
  rows: readonly LabelledRow[],
  setting: Setting,
  heading?: string,
): Generator<Unit, void> {
  if (rows.length === 0) return;
  const { x, width } = setting.area;
  const rule: Rule = { x, width, colour: hairline, weight: 0.6 };
  const table = childOf(setting.root, 'Table');
  const edge = topEdge(rule);
  const repeat = edgeAgain(edge, heading, setting);
  yield edge;
  for (const [index, row] of rows.entries()) {
    const last = index === rows.length - 1;
    yield {
      ...rowUnit(row, table, setting),
      rules: [rule],
      repeat,
      after: last ? 18 : 0,
      keepWithNext: !last && (index === 0 || index === rows.length - 2),
      ...(last ? { closes: [table] } : {}),
    };
  }
}

function rowUnit({ label, value }: LabelledRow, table: StructureNode, setting: Setting): Unit {
  const { faces, area } = setting;
  const row = childOf(table, 'TR');
  const head = headerCellOf(row, 'Row');
  const cell = childOf(row, 'TD');
  const labelWidth = area.width * labelShare;
  return {
    ...emptyUnit,
    padding,
    cells: [
      {
        node: head,
        x: area.x,
        lines: textLines([{ text: label }], styles.label, labelWidth - gutter, head, faces),
      },
      {
        node: cell,
        x: area.x + labelWidth,
        lines: contentLines(value, styles.body, area.width - labelWidth, cell, faces),
      },
    ],
    closes: [row],
  };
}

/** The labelled rows of a record without the empty ones. */
export const recordRows = (
  labels: readonly string[],
  record: Records['records'][number],
): readonly LabelledRow[] =>
  labels
    .map((label, index) => ({ label, value: record.values[index] ?? [] }))
    .filter(({ value }) => value.some((line) => line.runs.some((run) => run.text !== '')));

/** Each record as a heading of level 2 and its card; the heading stays with the first two rows. */
export function* recordUnits({ labels, records }: Records, setting: Setting): Generator<Unit, void> {
  for (const record of records) {
    yield headingUnit({ level: 2, text: record.heading }, setting);
    yield* cardUnits(recordRows(labels, record), setting, record.heading);
  }
}
