import { phrasesOf, type AliasTable, type Meaning } from './alias-table.ts';
import { plainLetters } from './fold-heading.ts';

/** A heading letter by letter, without case, accents and punctuation. */
export const lettersOfHeading = (text: string): string =>
  (plainLetters(text).match(/[\p{L}\p{N}#№]+/gu) ?? []).join(' ');

/** Phrases with their endings: “Daten” is no “date”, though both lose the same letters. */
export function exactPhrases(tables: readonly AliasTable[]): ReadonlyMap<string, Meaning> {
  const meanings = tables.flatMap((table) => Object.entries(table) as [Meaning, string][]);
  const phrases = meanings.flatMap(([meaning, list]) =>
    phrasesOf(list).map((phrase): [string, Meaning] => [lettersOfHeading(phrase), meaning]),
  );
  // Of two that say the same the one named first holds, so it is written last.
  return new Map(phrases.toReversed());
}
