import type { Cover } from '../../paper/paper.ts';
import { cardUnits } from './card.ts';
import { textLines, type Setting } from './content.ts';
import type { Flow } from './flow.ts';
import { childOf, type StructureTag } from './structure-node.ts';
import { darkLine, paragraphStyles, styles, type TextStyle } from './theme.ts';
import { emptyUnit, unitHeight, type Unit } from './unit.ts';

function lineUnit(text: string, style: TextStyle, share: number, tag: StructureTag, setting: Setting): Unit {
  const node = childOf(setting.root, tag);
  const { x, width } = setting.area;
  return {
    ...emptyUnit,
    cells: [{ node, x, lines: textLines([{ text }], style, width * share, node, setting.faces) }],
    whole: false,
    closes: [node],
  };
}

/** A page of its own: whose it is at the top, what it is a third down, the facts at the foot. */
export function placeCover(cover: Cover, flow: Flow, setting: Setting): void {
  const { x, width, height } = setting.area;
  const owner = lineUnit(cover.organisation, styles.coverOwner, 1, 'P', setting);
  const edge = { x, width, colour: darkLine, weight: 0.6 };
  flow.place({ ...owner, padding: { top: 0, bottom: 12 }, rules: [edge] });
  const titleTop = Math.max(48, height * 0.3 - unitHeight(owner));
  flow.place({ ...lineUnit(cover.title, styles.coverTitle, 0.92, 'H1', setting), before: titleTop });
  if (cover.subtitle) {
    flow.place({ ...lineUnit(cover.subtitle, styles.coverSubtitle, 0.8, 'P', setting), before: 16 });
  }
  const facts = [...cardUnits(cover.facts, setting)];
  const factsHeight = facts.reduce((sum, unit) => sum + unitHeight(unit), 0);
  for (const [index, unit] of facts.entries()) {
    flow.place(index === 0 ? { ...unit, before: Math.max(36, flow.room() - factsHeight - 1) } : unit);
  }
  flow.settle();
}

/** The same as the head of the first page, for a paper short enough to need no contents: a letter, an act, a consent. */
export function placeTitleBlock(cover: Cover, flow: Flow, setting: Setting): void {
  flow.place(lineUnit(cover.organisation, styles.label, 1, 'P', setting));
  flow.place({ ...lineUnit(cover.title, styles.blockTitle, 0.92, 'H1', setting), before: 6 });
  if (cover.subtitle)
    flow.place({ ...lineUnit(cover.subtitle, paragraphStyles.lead, 0.92, 'P', setting), before: 4 });
  for (const unit of cardUnits(cover.facts, setting))
    flow.place({ ...unit, before: Math.max(unit.before, 0) });
  flow.settle();
}
