import type { Content, Run } from '../../paper/paper.ts';
import type { Language } from '../../wording/wording.ts';
import { breakLines, type Faces } from './line-breaking.ts';
import { bulletIndent } from './paint.ts';
import type { Area } from './sheet.ts';
import { childOf, type StructureNode } from './structure-node.ts';
import type { TextStyle } from './theme.ts';
import type { CellLine } from './unit.ts';

/** What the blocks of a section are set with. */
export interface Setting {
  readonly faces: Faces;
  readonly language: Language;
  readonly area: Area;
  readonly root: StructureNode;
  /** A new name for a place that links lead to. */
  readonly newTarget: () => string;
}

/** Runs as lines of one node. */
export const textLines = (
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  node: StructureNode,
  faces: Faces,
): readonly CellLine[] =>
  breakLines(runs, style, width, faces).map((text) => ({ node, text, indent: 0, leading: style.leading }));

/** An item of a list (`LI` of the list `L`): its lines, the first with a bullet. */
export function bulletLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  list: StructureNode,
  faces: Faces,
): readonly CellLine[] {
  const item = childOf(list, 'LI');
  const label = childOf(item, 'Lbl');
  const body = childOf(item, 'LBody');
  const bullet = breakLines([{ text: '• ' }], style, Infinity, faces)[0];
  return textLines(runs, style, width - bulletIndent, body, faces).map((line, index) => ({
    ...line,
    indent: bulletIndent,
    ...(index === 0 && bullet ? { bullet: { node: label, text: bullet } } : {}),
  }));
}

/** Parts the lines of a cell for those who hear or copy them. */
const lineSpace: Run = { text: ' ' };

/** The lines of a cell; neighbouring bullets make one list. */
export function contentLines(
  content: Content,
  style: TextStyle,
  width: number,
  node: StructureNode,
  faces: Faces,
): readonly CellLine[] {
  const lines: CellLine[] = [];
  let list: StructureNode | undefined;
  for (const { runs: own, bullet } of content) {
    const runs = content.length > 1 ? [...own, lineSpace] : own;
    list = bullet ? (list ?? childOf(node, 'L')) : undefined;
    lines.push(
      ...(list ? bulletLines(runs, style, width, list, faces) : textLines(runs, style, width, node, faces)),
    );
  }
  return lines;
}
