import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { addWords, type Putter, type WordsField } from './draft.ts';

/** Words that stay words: put into a text of the card without what only decorates them. */
export const asWords =
  (field: WordsField): Putter =>
  ({ text }, draft) => {
    const words = plain(text);
    if (!isPlaceholder(words)) addWords(draft, field, words);
  };

/** Words of one line: a name, a department. */
export const asLine =
  (field: WordsField): Putter =>
  ({ text }, draft) => {
    const words = plain(text).replaceAll('\n', '; ');
    if (!isPlaceholder(words)) addWords(draft, field, words, '; ');
  };
