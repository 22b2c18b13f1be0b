const BULLET = /^(?:[-–—*+•◦▪‣·●○■□→>]|o(?=\s{2}))\s+(?=\S)/;
const LETTERED = /^(?:[a-zа-яё]|\d{1,3}|[ivx]{1,5})\)\s+(?=\S)/i;
const NUMBERED = /^((?:\d{1,3}\.)*\d{1,3})[.)]?\s+(?=\S)/;
const CAPITAL = /^\p{Lu}/u;

/** The words of an item without its mark; `undefined` where the line is none. */
export function itemWords(words: string): string | undefined {
  const mark = BULLET.exec(words) ?? LETTERED.exec(words);
  return mark ? words.slice(mark[0].length) : undefined;
}

/** Longer lines are sentences. */
const longestHeading = 120;

/** Words by which a sentence says something of its subject; a heading only names it. */
const SAYS =
  /\s(?:is|are|was|were|has|have|means|includes?|shall|must|may|can|will|do|does|uses?|appl(?:y|ies)|process(?:es)?|это|является|являются|означает|включает|вправе|обязан[аоы]?|долж(?:ен|на|но|ны)|мо(?:жет|гут)|осуществля(?:ет|ют)(?:ся)?)\s/i;

const isSentence = (words: string): boolean => /[.;,!?…:]$/.test(words) || words.length > longestHeading;

/** A line of “Label: value” is no heading, whatever it begins with. */
const isLabelled = (words: string): boolean => /:\s+\S/.test(words) || /\s[—–]\s+\S/.test(words);

/**
 * The level of a heading by its number (“2.1 Purposes”) or because it is all capitals; `undefined` where a line that stands
 * alone is none.
 */
export function headingLevel(words: string): number | undefined {
  const [mark = '', number = ''] = NUMBERED.exec(words) ?? [];
  const said = words.slice(mark.length);
  const depth = number.split('.').length;
  // “1. General provisions.” and “2. By consent:” are headings still; “2.3. An operator is a person.” is none.
  const closed = number === '' ? said : said.replace(depth === 1 ? /[.:]$/ : /\.$/, '');
  if (isSentence(closed) || isLabelled(closed) || closed.includes('. ') || SAYS.test(closed))
    return undefined;
  if (number !== '' && CAPITAL.test(said)) return depth;
  return isAllCapitals(said) ? 1 : undefined;
}

const isAllCapitals = (words: string): boolean =>
  words === words.toUpperCase() && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4;

/** The level that a line gives to the one above it by underlining it; `undefined` where it underlines nothing. */
export function underlineLevel(words: string, above: string): number | undefined {
  if (!/^(?:=+|-+|~+|\*+|_+)$/.test(words) || words.length < 3 || above.length > longestHeading)
    return undefined;
  return words.startsWith('=') || words.startsWith('*') ? 1 : 2;
}

/** “3.1. The operator” is counted by itself, even below a title that ends without a stop. */
const COUNTED = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u;

/** Whether a line goes on with the sentence of the line before it. */
export const goesOn = (words: string, before: string): boolean =>
  /^[\p{Ll}(\d]/u.test(words) &&
  before.length >= 40 &&
  !COUNTED.test(words) &&
  !/[.:;!?…]$/.test(before) &&
  !isLabelled(words.slice(0, 60));
