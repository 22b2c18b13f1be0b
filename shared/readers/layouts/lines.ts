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
    .flatMap(labelsOf)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => dashed(text, level, block.place));
}

/** A line of a paragraph that begins with a dash is an item of a list all the same. */
function dashed(text: string, level: number, place: Place): Line {
  const bare = level === 0 ? text.replace(/^[—–•▪*-]\s+/, '') : text;
  return { level: bare === text ? level : 1, text: bare, place };
}

const betweenLabels = /\s+[·•|]\s+/u;

/** “Version: 1.0 · Review: yearly · Controller: Acme”: several labels in one line. */
function labelsOf(text: string): readonly string[] {
  const parts = text.split(betweenLabels);
  return parts.length > 1 && parts.every((part) => /^[^:]{1,80}\p{L}\)?\s*:\s*\S/u.test(part))
    ? parts
    : [text];
}
