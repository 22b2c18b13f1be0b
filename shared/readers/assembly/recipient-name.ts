import type { Text } from '../../wording/wording.ts';
import { withWords } from '../values/language.ts';
import { bracketed } from '../values/lists.ts';
import { headAndTail } from '../values/sentences.ts';

/** A name of a recipient is short; what is longer says how the data are disclosed. */
export const longestName = 90;

/** “Bank (for direct debits)”, “Police on request”: the name, and what is said behind it. */
export function namedBy(item: string): { readonly name: string; readonly note?: Text } {
  const parts = bracketed(item);
  const { head, tail } = headAndTail(parts?.head ?? item);
  const added = [tail, parts?.inside].filter((words) => words !== undefined);
  const inner: ReturnType<typeof namedBy> = tail === undefined ? { name: head } : namedBy(head);
  const note = added.reduce<Text | undefined>((text, words) => withWords(text, words), inner.note);
  return { name: inner.name, ...(note && { note }) };
}
