import type { Block, Place } from '../source-document.ts';

/** A line of running text; `level` is 0 in a paragraph and counts from 1 in a list. */
export interface Line {
  readonly level: number;
  readonly text: string;
  readonly place: Place;
}

/** The lines of a paragraph or item. */
export function linesOf(block: Extract<Block, { type: 'paragraph' | 'item' }>): readonly Line[] {
  const level = block.type === 'item' ? block.level : 0;
  return block.text
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => dashed(text, level, block.place));
}

/** A line of a paragraph that begins with a dash is an item of a list all the same. */
function dashed(text: string, level: number, place: Place): Line {
  const bare = level === 0 ? text.replace(/^[—–•▪*-]\s+/, '') : text;
  return { level: bare === text ? level : 1, text: bare, place };
}
