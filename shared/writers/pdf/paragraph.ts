import { introduces, type BulletList, type Heading, type Paragraph } from '../../paper/paper.ts';
import { bulletLines, textLines, type Setting } from './content.ts';
import { childOf, type StructureTag } from './structure-node.ts';
import { headingStyles, paragraphStyles, styles } from './theme.ts';
import { emptyUnit, type Unit } from './unit.ts';

const headingTags: Readonly<Record<Heading['level'], StructureTag>> = { 1: 'H1', 2: 'H2', 3: 'H3' };
const headingSpace = { 1: 32, 2: 26, 3: 18 } as const;

/** A heading: it stays with what follows it, and levels 1 and 2 stand in the bookmarks. */
export function headingUnit({ level, text }: Pick<Heading, 'level' | 'text'>, setting: Setting): Unit {
  const node = childOf(setting.root, headingTags[level]);
  const { x, width } = setting.area;
  const lines = textLines([{ text }], headingStyles[level], width, node, setting.faces);
  return {
    ...emptyUnit,
    before: headingSpace[level],
    after: level === 1 ? 8 : 6,
    cells: [{ node, x, lines }],
    keepWithNext: true,
    closes: [node],
    ...(level === 3 ? {} : { chapter: { level, text, target: setting.newTarget() } }),
  };
}

/** A paragraph. A `lead` belongs to the heading above it and to what follows, as does one that ends in a colon. */
export function paragraphUnit({ runs, style }: Paragraph, setting: Setting): Unit {
  const node = childOf(setting.root, 'P');
  const { x, width } = setting.area;
  const lines = textLines(runs, paragraphStyles[style], width, node, setting.faces);
  return {
    ...emptyUnit,
    before: style === 'lead' ? 2 : 7,
    after: style === 'lead' ? 12 : 7,
    cells: [{ node, x, lines }],
    keepWithNext: (style === 'lead' || introduces(runs)) && lines.length <= 6,
    whole: false,
    closes: [node],
  };
}

/** The items of a list; its head stays with the paragraph above only as far as the page allows. */
export function* bulletUnits({ items }: BulletList, setting: Setting): Generator<Unit, void> {
  const list = childOf(setting.root, 'L');
  const { x, width } = setting.area;
  for (const [index, runs] of items.entries()) {
    const lines = bulletLines(runs, styles.body, width, list, setting.faces);
    const last = index === items.length - 1;
    yield {
      ...emptyUnit,
      before: index === 0 ? 6 : 3,
      after: last ? 8 : 3,
      cells: [{ node: lines[0]?.node ?? list, x, lines }],
      whole: false,
      closes: last ? [list] : [],
    };
  }
}
