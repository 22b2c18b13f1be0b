import { isUuid } from '../../basics/uuid.ts';
import { collections } from '../../register/collections.ts';
import type { Fields } from '../../register/field.ts';
import { leavesOf, pathNames } from '../../register/leaves.ts';
import { placeOf } from '../../register/place.ts';
import type { AnyEntry } from '../../register/value.ts';
import { termOf, type Term } from '../../vocabulary/vocabulary.ts';
import { answerOf } from '../values/answers.ts';
import { wordsOf } from '../values/fold-words.ts';
import { isConjunction, itemsOf } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import type { FileDraft } from './file-draft.ts';

const directories = ['parties', 'systems', 'measures', 'dataItems', 'subjectCategories'] as const;

/** What an id stands for, in words; `undefined` for what is no id of an entry. */
export type Named = (id: string) => readonly string[] | undefined;

const termWords = new WeakMap<Term, readonly string[]>();

/** The words of a code’s labels, folded once for each. */
function wordsOfTerm(term: Term): readonly string[] {
  const known = termWords.get(term);
  if (known) return known;
  const made = [...wordsOf(term.label.en), ...wordsOf(term.label.ru)];
  termWords.set(term, made);
  return made;
}

/** The words of an entry as a person sees them: its texts, the labels of its codes, the names of what it refers to. */
export function wordsOfEntry(entry: AnyEntry, fields: Fields, named: Named): ReadonlySet<string> {
  const words = [...leavesOf(entry, fields)].flatMap(([path, value]): readonly string[] => {
    const field = placeOf(path, fields)?.field;
    const last = pathNames(path).at(-1) ?? '';
    const said = typeof value === 'string' || typeof value === 'number' ? String(value) : last;
    const code = field?.kind === 'code' ? said : last;
    if (field && 'vocabulary' in field) {
      const term = termOf(field.vocabulary, code);
      return term ? wordsOfTerm(term) : (named(code) ?? wordsOf(code));
    }
    return [last, said].flatMap((one) => (isUuid(one) ? (named(one) ?? []) : wordsOf(one)));
  });
  return new Set(words);
}

const remembered = new WeakMap<object, readonly string[]>();

function allWordsOf(entry: AnyEntry, fields: Fields): readonly string[] {
  const before = remembered.get(entry);
  if (before !== undefined) return before;
  const words = [...wordsOfEntry(entry, fields, () => undefined)];
  remembered.set(entry, words);
  return words;
}

/** All words of the entry of a directory that has an id. */
export const namedIn =
  (file: FileDraft): Named =>
  (id) => {
    for (const name of directories) {
      const entry = file[name].get(id);
      if (entry) return allWordsOf(entry, collections[name].fields);
    }
    return undefined;
  };

const saysNothing = (text: string): boolean => isPlaceholder(text) || answerOf(text)?.rest === '';

/** The words of a text that are not among those kept; an “and” between items and a bare “none” are no loss. */
export const lostWords = (text: string, kept: ReadonlySet<string>): readonly string[] =>
  itemsOf(text)
    .filter((item) => !saysNothing(item))
    .flatMap(wordsOf)
    .filter((word) => !kept.has(word) && !isConjunction(word));
