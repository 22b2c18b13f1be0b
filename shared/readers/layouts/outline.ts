import type { Block, Place } from '../source-document.ts';
import { linesOf, type Line } from './lines.ts';
import type { Understanding } from './understanding.ts';
import { labelledLine } from './label-line.ts';
import { isCountedPurpose, purposeTitle } from './purpose-title.ts';
import { separateTables } from './separate-tables.ts';
import type { Table } from './table.ts';

/** A chapter: what stands under a heading before the next one of its level. */
export interface Chapter {
  /** Missing for what stands before the first heading. */
  readonly heading?: string;
  readonly place: Place;
  readonly level: number;
  readonly content: readonly (Line | Table)[];
  readonly chapters: readonly Chapter[];
}

interface Open {
  heading?: string;
  place: Place;
  level: number;
  content: (Line | Table)[];
  chapters: Open[];
}

export const isTable = (part: Line | Table): part is Table => 'rows' in part;

/** Deeper than any heading of a document. */
const belowHeadings = 20;
const longestTitle = 160;
/** “Art.” at the end of a line cites what the next one begins with. */
const cites = /(?:^|\s)(?:ст|п|пп|ч|гл|art|para|no)\.?$/iu;
const numbered = /^(?:\d{1,2}\.){1,4}\d{0,2}\.?\s+\p{L}/u;

interface Title {
  readonly level: number;
  readonly text: string;
}

/** How deep a number goes: “3.2.1.” is three. */
const depthOf = (text: string): number => (text.split(/\s/)[0] ?? '').split('.').filter(Boolean).length;

/** Which level the headings of a text have that count themselves so deep. */
type LevelOfDepth = ReadonlyMap<number, number>;

/** The entry of a text whose headings are marked as such: there “1. Suppliers” is an item of a list. */
const headed = 0;

const levelsByDepth = (blocks: readonly Block[]): LevelOfDepth =>
  new Map([
    ...(blocks.some(({ type }) => type === 'heading') ? [[headed, 0] as const] : []),
    ...blocks.flatMap((block) =>
      block.type === 'heading' && numbered.test(block.text)
        ? [[depthOf(block.text), block.level] as const]
        : [],
    ),
  ]);

const isNumbered = (block: Block | undefined, depth: number): boolean =>
  block?.type === 'paragraph' && numbered.test(block.text) && depthOf(block.text) === depth;

const longestPurpose = 400;

/** «3.1. Цель обработки: …» over labels that are counted deeper or not at all opens a card; beside «3.2. Категории: …» it is a label. */
function opensPurpose(text: string, next: Block | undefined, depth: number): boolean {
  if (text.length > longestPurpose || !purposeTitle(text)?.name || next === undefined) return false;
  if (next.type === 'heading') return false;
  return next.type !== 'paragraph' || !numbered.test(next.text) || depthOf(next.text) > depth;
}

/** Deeper than any chapter that counts itself. */
const belowNumbers = belowHeadings + 9;

/** «Цель № 1: …» over what is said of it; one right after another they are a list. */
const opensCounted = (text: string, next: Block | undefined): boolean =>
  text.length <= longestPurpose &&
  isCountedPurpose(text) &&
  next !== undefined &&
  next.type !== 'heading' &&
  !(next.type === 'paragraph' && isCountedPurpose(next.text));

/** “4. Conditions” right over “4.1. …” is the heading of it. */
const countsBelow = (text: string, next: Block | undefined): boolean =>
  next?.type === 'paragraph' &&
  numbered.test(next.text) &&
  next.text.startsWith(text.split(/\s/)[0] ?? '\0') &&
  depthOf(next.text) === depthOf(text) + 1;

/** A paragraph that counts itself is a heading that nobody marked as one; a longer one closes the chapter before it. */
function titleOf(
  block: Block,
  next: Block | undefined,
  levels: LevelOfDepth,
  understanding: Understanding,
): Title | undefined {
  if (block.type === 'heading') return { level: block.level, text: block.text };
  if (block.type !== 'paragraph' || block.text.includes('\n')) return undefined;
  if (opensCounted(block.text, next)) return { level: belowNumbers, text: block.text };
  if (!numbered.test(block.text)) return undefined;
  const depth = depthOf(block.text);
  const level = levels.get(depth) ?? belowHeadings + depth;
  if (opensPurpose(block.text, next, depth)) return { level, text: block.text };
  const isItem = levels.has(headed) && !countsBelow(block.text, next);
  if (depth === 1 && (isItem || isNumbered(next, depth))) return undefined;
  const split = labelledLine(block.text);
  const labelled = split !== undefined && split.value !== '' && understanding.of(split.label).sure >= 0.6;
  if (labelled) return undefined;
  return { level, text: block.text.length <= longestTitle ? block.text : '' };
}

/**
 * Labels that repeat under one heading, beside headings that are none: each belongs to the heading before it, though the
 * file gives both the same level.
 */
function repeatedLabels(titles: readonly Title[], { of }: Understanding): ReadonlySet<string> {
  const repeated = new Set<string>();
  const levels = new Set(titles.map(({ level }) => level));
  for (const level of levels) {
    let seen = new Set<string>();
    let plain = false;
    for (const title of titles) {
      if (title.level < level) [seen, plain] = [new Set(), false];
      if (title.level !== level) continue;
      const { target, sure } = of(title.text);
      if (target === undefined || sure < 0.9) plain ||= sure < 1;
      else if (seen.has(target) && plain) repeated.add(`${level} ${target}`);
      else seen.add(target);
    }
  }
  return repeated;
}

const isCounted = (lines: readonly string[], at: number): boolean =>
  numbered.test((lines[at] ?? '').trim()) && !cites.test((lines[at - 1] ?? '').trim());

/** A paragraph of several lines, as pages break them, of which some count themselves: those are paragraphs of their own. */
function parted(block: Block): readonly Block[] {
  if (block.type !== 'paragraph' || !block.text.includes('\n')) return [block];
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const froms = lines.flatMap((_, at) =>
    at === 0 || isCounted(lines, at) || isCounted(lines, at - 1) ? [at] : [],
  );
  return froms.map((from, at) => ({
    ...block,
    text: lines
      .slice(from, froms[at + 1])
      .join('\n')
      .trim(),
  }));
}

/** The blocks of a text, each with no more than one heading of its own. */
export const partedBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(parted);

/** The chapters of a text, one inside the other. */
export function outlineOf(read: readonly Block[], understanding: Understanding): Chapter {
  const blocks = partedBlocks(read);
  const levels = levelsByDepth(blocks);
  const titles = blocks.flatMap((block, at) => titleOf(block, blocks[at + 1], levels, understanding) ?? []);
  const repeated = repeatedLabels(titles, understanding);
  const start = blocks[0]?.place ?? { en: '', ru: '' };
  const root: Open = { place: start, level: 0, content: [], chapters: [] };
  const open: Open[] = [root];
  for (const [at, block] of blocks.entries()) {
    const title = titleOf(block, blocks[at + 1], levels, understanding);
    if (title) openChapter(open, block, title, repeated, understanding);
    else addContent(open.at(-1) ?? root, block, understanding);
  }
  return root;
}

function openChapter(
  open: Open[],
  block: Block,
  { level, text }: Title,
  repeated: ReadonlySet<string>,
  { of }: Understanding,
): void {
  const { target, sure } = of(text);
  const below = target !== undefined && sure >= 0.9 && repeated.has(`${level} ${target}`);
  const depth = level * 2 + (below ? 1 : 0);
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= depth) open.pop();
  const chapter: Open = { place: block.place, level: depth, content: [], chapters: [] };
  if (text !== '') chapter.heading = text;
  else if (block.type === 'paragraph') chapter.content.push(...linesOf(block));
  open.at(-1)?.chapters.push(chapter);
  open.push(chapter);
}

function addContent(chapter: Open, block: Block, understanding: Understanding): void {
  if (block.type === 'table') chapter.content.push(...separateTables(block, understanding));
  else if (block.type !== 'heading') chapter.content.push(...linesOf(block));
}
