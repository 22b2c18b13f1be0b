import { dataItemGroups } from '../../shared/vocabulary/things/data-items/data-item-groups.ts';
import { measureGroups } from '../../shared/vocabulary/things/security-measures/measure-groups.ts';
import { termOf } from '../../shared/vocabulary/vocabulary.ts';
import type { Term, Vocabulary } from '../../shared/vocabulary/vocabulary.ts';
import { otherLanguage, say } from '../../shared/wording/wording.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';
import type { Option } from '../components/option.ts';

/** Headings of the vocabularies whose terms name a group. */
const groups: readonly Vocabulary[] = [dataItemGroups, measureGroups];

type GroupedTerm = Term & { readonly group?: string; readonly short?: Wording };

function headingOf({ group }: GroupedTerm, language: Language): string | undefined {
  if (group === undefined) return undefined;
  const heading = groups.map((vocabulary) => termOf(vocabulary, group)).find((term) => term !== undefined);
  return heading && say(heading.label, language);
}

function optionOf(term: GroupedTerm, language: Language): Option {
  const group = headingOf(term, language);
  return {
    value: term.code,
    label: say(term.label, language),
    // Found in either alphabet, and by the code.
    keywords: `${say(term.label, otherLanguage(language))} ${term.code}`,
    // The place in the law, where the vocabulary has it short enough to stand beside the words.
    ...(term.short ? { detail: say(term.short, language) } : {}),
    ...(group ? { group } : {}),
    ...(term.hint ? { hint: say(term.hint, language) } : {}),
    ...(term.doubtful ? { doubtful: true } : {}),
  };
}

interface Offered {
  readonly all: readonly Option[];
  readonly offered: readonly Option[];
}

const made: Readonly<Record<Language, WeakMap<Vocabulary, Offered>>> = {
  en: new WeakMap(),
  ru: new WeakMap(),
};

function optionsFor(vocabulary: Vocabulary, language: Language): Offered {
  const known = made[language].get(vocabulary);
  if (known) return known;
  const isOffered = new Set(vocabulary.terms.filter((term) => !term.deprecated).map((term) => term.code));
  const all = vocabulary.terms.map((term) => optionOf(term, language));
  const offered = { all, offered: all.filter((option) => isOffered.has(option.value)) };
  made[language].set(vocabulary, offered);
  return offered;
}

/** The terms of a vocabulary as options; what is deprecated only where it is chosen already. */
export function termOptions(
  vocabulary: Vocabulary,
  language: Language,
  chosen: readonly string[] = [],
): readonly Option[] {
  const { all, offered } = optionsFor(vocabulary, language);
  const former = all.filter((option) => chosen.includes(option.value) && !offered.includes(option));
  return former.length === 0 ? offered : [...offered, ...former];
}

/** The chosen values in the order in which they are offered, then those that are not offered, as they come. */
export function inOfferedOrder(
  chosen: readonly string[] | undefined,
  options: readonly Option[],
): readonly string[] | undefined {
  if (!chosen || chosen.length < 2) return chosen;
  const known = options.map((option) => option.value).filter((value) => chosen.includes(value));
  const knownSet = new Set(known);
  return [...known, ...chosen.filter((value) => !knownSet.has(value))];
}
