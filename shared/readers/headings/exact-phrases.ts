import { phrasesOf, type AliasTable, type Meaning } from './alias-table.ts';
import { plainLetters } from './fold-heading.ts';

/** A heading letter by letter, without case, accents and punctuation. */
export const lettersOfHeading = (text: string): string =>
  (plainLetters(text).match(/[\p{L}\p{N}#№]+/gu) ?? []).join(' ');

/** Phrases with their endings: “Daten” is no “date”, though both lose the same letters. */
export function exactPhrases(tables: readonly AliasTable[]): ReadonlyMap<string, Meaning> {
  const exact = new Map<string, Meaning>();
  for (const table of tables)
    for (const [meaning, list] of Object.entries(table))
      for (const phrase of phrasesOf(list)) {
        const letters = lettersOfHeading(phrase);
        if (!exact.has(letters)) exact.set(letters, meaning as Meaning);
      }
  return exact;
}
