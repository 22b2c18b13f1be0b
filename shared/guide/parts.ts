import type { Wording } from '../wording/wording.ts';
import type { CommandLine, GuideWords, Part, PictureShape } from './chapter.ts';

/** A paragraph in both languages. */
export const paragraph = (en: string, ru: string): Part => ({ kind: 'paragraph', words: { en, ru } });

/** A heading within a chapter. */
export const heading = (en: string, ru: string): Part => ({ kind: 'heading', words: { en, ru } });

/** Things that stand beside each other. */
export const list = (...items: readonly GuideWords[]): Part => ({ kind: 'list', items });

/** Things to do one after another. */
export const steps = (...items: readonly GuideWords[]): Part => ({ kind: 'steps', items });

/** A table; every row has as many cells as the head. */
export const table = (head: readonly Wording[], rows: readonly (readonly GuideWords[])[]): Part => ({
  kind: 'table',
  head,
  rows,
});

/** Lines for a terminal. */
export const commandLines = (...lines: readonly CommandLine[]): Part => ({ kind: 'commands', lines });

/** A picture by the name of its file, and what is to be seen in it. */
export const picture = (file: string, en: string, ru: string, shape: PictureShape = 'window'): Part => ({
  kind: 'picture',
  picture: { file, shape, alt: { en, ru } },
});
