import type { Block, Place } from '../../source-document.ts';
import { linesOfClauses, type TextBlock } from './clause-lines.ts';

/** A sentence or list of a policy, with the chapter it stands in. */
export interface Clause {
  /** Whether the file marks it as a heading. */
  readonly isHeading: boolean;
  /** Its number as a path: “4.2.” is [4, 2]; empty where it has none. */
  readonly number: readonly number[];
  /** What stands before the list, without its number. */
  readonly lead: string;
  /** Its first line as it stands in the file, with its number. */
  readonly line: string;
  readonly items: readonly string[];
  readonly chapter: string;
  readonly place: Place;
}

interface Open {
  isHeading: boolean;
  number: readonly number[];
  lead: string;
  line: string;
  items: string[];
  chapter: string;
  place: Place;
}

const numbering = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)]\s*|\s+)(?=[\p{L}«“"(])/u;

const numberOf = (text: string): readonly number[] => numbering.exec(text)?.[1]?.split('.').map(Number) ?? [];

const longestTitle = 120;

/** A short line without a stop: the name of a chapter, marked as a heading or not. */
function isTitle(block: TextBlock, number: readonly number[], bare: string): boolean {
  if (block.type === 'item' || bare.includes('\n')) return false;
  if (/[.:;,]\s*$/u.test(bare) || bare.length > longestTitle) return false;
  if (block.type === 'heading') return number.length < 2 || bare.split(/\s+/).length <= 8;
  return number.length < 2 && bare.split(/\s+/).length <= 9 && /^[\p{Lu}\d][^:@]*$/u.test(bare);
}

/** A line of a list that nobody marked as one: it ends like one, under a line that announces it. */
const isPlainItem = (last: Open | undefined, number: readonly number[], bare: string): boolean =>
  last !== undefined &&
  number.length === 0 &&
  /:\s*$/u.test(last.lead) &&
  !isProse(bare) &&
  (last.items.length === 0 || /;\s*$/u.test(last.items.at(-1) ?? ''));

/** Several sentences are no line of a list. */
const isProse = (text: string): boolean => /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text);

/** A line with a colon over running text is the name of its chapter. */
const namesChapter = (last: Open | undefined, number: readonly number[], bare: string): last is Open =>
  last?.number.length === 0 &&
  last.items.length === 0 &&
  number.length === 0 &&
  /:\s*$/u.test(last.lead) &&
  isProse(bare);

/** A number may stand far from its line. */
const spaced = (text: string): string => text.trim().replace(/[^\S\n]+/gu, ' ');

const isLongTitle = (bare: string): boolean => bare.length <= 200 && !/[.:;\n]/u.test(bare);

/** “7. The officer: …” right behind chapter 6 begins the next one, though it has no title. */
function beginsNext(number: readonly number[], clauses: readonly Open[], chapter: string): boolean {
  const over = clauses.find((clause) => clause.chapter === chapter)?.number ?? [];
  const before = clauses.findLast((clause) => clause.number.length > 0)?.number ?? [];
  return number.length === 1 && over.length === 1 && before.length > 1 && number[0] === (over[0] ?? 0) + 1;
}

/** The clauses of a policy, in order. */
export function clausesOf(blocks: readonly Block[]): readonly Clause[] {
  const clauses: Open[] = [];
  let chapter = '';
  const open = (block: TextBlock, number: readonly number[], lead: string): void => {
    const [isHeading, line] = [block.type === 'heading', spaced(block.text)];
    clauses.push({ isHeading, number, lead, line, items: [], chapter, place: block.place });
  };
  for (const block of blocks.flatMap(linesOfClauses)) {
    const number = numberOf(block.text);
    const bare = block.text.replace(numbering, '').trim();
    const last = clauses.at(-1);
    const inList = last?.chapter === chapter;
    if (block.type === 'item' && inList) last.items.push(...block.text.split('\n'));
    else if (isTitle(block, number, bare)) {
      chapter = bare;
      open(block, number, '');
    } else if (block.type === 'paragraph' && isPlainItem(last, number, bare) && inList) last.items.push(bare);
    else {
      if (namesChapter(last, number, bare)) {
        chapter = last.lead.replace(/:\s*$/u, '');
        Object.assign(last, { lead: '', line: '', chapter });
      } else if (beginsNext(number, clauses, chapter)) chapter = isLongTitle(bare) ? bare : '';
      open(block, number, chapter === bare ? '' : bare);
    }
  }
  return clauses;
}
