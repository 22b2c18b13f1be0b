import { childOf, childrenOf, type Element } from '../xml/element.ts';
import { elementOf } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** What a style makes of its paragraphs. */
export interface ParagraphStyle {
  /** The level of a heading, from 1. */
  readonly heading?: number;
  /** The level of an item of a list, from 1. */
  readonly item?: number;
  /** A line of the table of contents, which only repeats headings. */
  readonly ofContents?: boolean;
}

/** The styles of a document by their ids (ECMA-376 part 1, 17.7). */
export function stylesOf(archive: Archive): ReadonlyMap<string, ParagraphStyle> {
  const part = 'word/styles.xml';
  if (!archive.has(part)) return new Map();
  const root = childOf(elementOf(archive, part), 'styles');
  const written = new Map(
    (root ? childrenOf(root, 'style') : []).map(
      (style) => [style.attributes['styleId'] ?? '', style] as const,
    ),
  );
  return new Map([...written].map(([id, style]) => [id, styleOf(style, written)]));
}

/** A style stands on another at most so often; one that stands on itself ends here. */
const longestChain = 12;

function styleOf(style: Element, written: ReadonlyMap<string, Element>): ParagraphStyle {
  const chain: ParagraphStyle[] = [];
  let next: Element | undefined = style;
  while (next && chain.length < longestChain) {
    chain.push(saidBy(next));
    next = written.get(childOf(next, 'basedOn')?.attributes['val'] ?? '');
  }
  // What a style says itself holds against what it stands on.
  return Object.assign({}, ...chain.toReversed()) as ParagraphStyle;
}

function saidBy(style: Element): ParagraphStyle {
  const name = childOf(style, 'name')?.attributes['val']?.toLowerCase() ?? '';
  const number = /^(?:heading|заголовок|überschrift|titre) ?([1-9])$/.exec(name)?.[1];
  const properties = childOf(style, 'pPr');
  const outline = outlineOf(properties);
  const item = itemOf(properties);
  const bullet = /^list (?:bullet|number|paragraph bullet) ?([2-5])?$/.exec(name);
  return {
    ...(number !== undefined && { heading: Number(number) }),
    ...(name === 'title' && { heading: 1 }),
    ...(outline !== undefined && { heading: outline }),
    ...(item !== undefined && { item }),
    // The numbering of “List Bullet 2” begins at its first level; the depth is in the name.
    ...(bullet && { item: Number(bullet[1] ?? 1) }),
    ...(/^(?:toc \d|table of figures)$/.test(name) && { ofContents: true }),
  };
}

/** The level of the outline, where it is one of headings: ten stands for text (17.3.1.20). */
export function outlineOf(properties: Element | undefined): number | undefined {
  const level = Number(childOf(properties, 'outlineLvl')?.attributes['val'] ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** The level of an item of a list; 0 where numbering is switched off (17.9.18). */
export function itemOf(properties: Element | undefined): number | undefined {
  const numbering = childOf(properties, 'numPr');
  if (!numbering) return undefined;
  if (childOf(numbering, 'numId')?.attributes['val'] === '0') return 0;
  return Number(childOf(numbering, 'ilvl')?.attributes['val'] ?? 0) + 1;
}
