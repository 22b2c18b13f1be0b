import type { Block } from '../source-document.ts';

/** A table of the file, or a part of one that stands for itself. */
export type Table = Extract<Block, { type: 'table' }>;
