import { child } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Text } from '../wording/wording.ts';
import { keptOf } from './once-each.ts';

/** Words of an entry that may hold a place nobody filled in, or the name of a company. */
export interface Suspect {
  /** Without the language: that of the field. */
  readonly path: string;
  readonly words: string;
  /** The text in whose language they stand; none where a field has one line for all languages. */
  readonly text: Text | undefined;
  /** In notes that people keep for themselves. */
  readonly isNote: boolean;
}

/**
 * What a stand-in or a name cannot do without. A pattern of few letters a place is looked for in leaps, so several are
 * faster than one of all.
 */
const signs = [
  /[_{[<(…«"“]/,
  /[xX]{2}[xX.]|[хХ]{2}[хХ.]|[dDдД]{2}\.|[tT](?:[bB][aAcCdD]|[oO][dD][oO])|[oO][rR][eE][mM] [iI][pP]/,
  /LLC|Ltd|Limited|GmbH|JSC|Inc|FIXME|\.{5}/,
] as const;
const [marks, marksInWords, forms] = signs;

/** Phrases that count in short texts only. */
const phrases = /[tT][oO] [bB][eE] |[àÀ] [cCdD]|[zZ][uU] |[dD][aA] |[бБ][уУ][дДеЕ]/;
const longestWithPhrases = 80;

/** In few letters one look at all signs costs less than several. */
const few = 40;
const anySign = new RegExp([...signs, phrases].map(({ source }) => source).join('|'));

/** Whether words are to be looked at closely: nearly all are done with at this look. */
export const isSuspect = (words: string): boolean =>
  words.length <= few
    ? anySign.test(words)
    : marks.test(words) ||
      marksInWords.test(words) ||
      forms.test(words) ||
      (words.length <= longestWithPhrases && phrases.test(words));

type Group = Readonly<Record<string, unknown>>;

const isLanguage = (name: string): boolean => name === 'en' || name === 'ru';

function isText(value: object): value is Text {
  for (const name in value) if (!isLanguage(name)) return false;
  return true;
}

const pathOf = (names: readonly string[]): string => names.reduce(child, '');

function suspectAt(group: Group, name: string, names: readonly string[], words: string): Suspect {
  const own = isLanguage(name) ? names : [...names, name];
  return {
    path: pathOf(own),
    words,
    text: isText(group) ? group : undefined,
    isNote: own.includes('notes'),
  };
}

/** The words of an imported file stand beside what was made of them: they are looked at there. */
const quoted = 'sourceTexts';

/** Looks through the fields of a group. Codes and references are no texts: only fields of their own count. */
function lookThrough(group: Group, names: string[], found: Suspect[]): void {
  for (const name in group) {
    const value = group[name];
    if (name === quoted) continue;
    if (typeof value === 'string') {
      if (name !== 'id' && isSuspect(value)) found.push(suspectAt(group, name, names, value));
    } else if (typeof value === 'object' && value !== null) {
      names.push(name);
      if (Array.isArray(value)) lookThroughItems(value as readonly unknown[], names, found);
      else lookThrough(value as Group, names, found);
      names.pop();
    }
  }
}

/** An item of a list stands under its id. */
function lookThroughItems(items: readonly unknown[], names: string[], found: Suspect[]): void {
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    names.push((item as AnyEntry).id);
    lookThrough(item as Group, names, found);
    names.pop();
  }
}

const nothing: readonly Suspect[] = [];

/** The suspect words of an entry, in the order of its fields; looked for once in each state of it, for all rules. */
export const suspectsIn = keptOf((entry: object): readonly Suspect[] => {
  const found: Suspect[] = [];
  lookThrough(entry as Group, [], found);
  return found.length === 0 ? nothing : found;
});
