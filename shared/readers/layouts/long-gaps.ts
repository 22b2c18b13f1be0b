import type { Block } from '../source-document.ts';

/** No words of a person stand so far apart; expressions that look past a gap would look at it again and again. */
const gap = /[^\S\n]{40,}|(?:[^\S\n]*\n){12,}/g;
const leastLength = 200;

const closed = (text: string): string =>
  text.length < leastLength ? text : text.replaceAll(gap, (found) => (found.includes('\n') ? '\n\n' : ' '));

/** Blocks whose texts have no long gaps. */
export const withoutGaps = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.type === 'table'
      ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(closed) })) }
      : { ...block, text: closed(block.text) },
  );
