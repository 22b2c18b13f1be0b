import { fold } from '../../shared/basics/fold.ts';

/** One of the things a person can choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Small and grey beside the label: a place in the law, a code, an address. */
  readonly detail?: string;
  /** The heading it stands under in the list; options without one come as they are given. */
  readonly group?: string;
  /** Words of explanation under the label, in the list only. */
  readonly hint?: string;
  /** Other words by which it is found. */
  readonly keywords?: string;
  /** Its wording is still to be checked against the source: the list says so. */
  readonly doubtful?: boolean;
}

export interface OptionGroup {
  readonly name: string | undefined;
  readonly options: readonly Option[];
}

const searchTexts = new WeakMap<Option, string>();

function searchText(option: Option): string {
  const known = searchTexts.get(option);
  if (known !== undefined) return known;
  const made = fold([option.label, option.detail, option.keywords, option.group, option.hint].join(' '));
  searchTexts.set(option, made);
  return made;
}

/** 0 where the label begins with the words or they are its place in the law, 1 where a word of either does, 2 elsewhere. */
function rank(option: Option, query: string): number {
  const [label, detail] = [fold(option.label), fold(option.detail ?? '')];
  if (label.startsWith(query) || detail === query) return 0;
  return label.includes(` ${query}`) || detail.includes(query) ? 1 : 2;
}

/**
 * The options that hold every word typed, in any order, ё as е and whatever the case; what begins with the words comes
 * first, otherwise the order given stays. Nothing typed gives all.
 */
export function optionsMatching(options: readonly Option[], typed: string): readonly Option[] {
  const query = fold(typed).trim();
  if (query === '') return options;
  const words = query.split(' ');
  return options
    .filter((option) => words.every((word) => searchText(option).includes(word)))
    .map((option) => ({ option, rank: rank(option, query) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** Puts options under their headings; headings keep the order in which they first come. */
export function optionGroups(options: readonly Option[]): readonly OptionGroup[] {
  const groups = new Map<string | undefined, Option[]>();
  for (const option of options) {
    const inside = groups.get(option.group);
    if (inside) inside.push(option);
    else groups.set(option.group, [option]);
  }
  return [...groups].map(([name, inside]) => ({ name, options: inside }));
}

/** Whether one of the options is called exactly as typed, so that nothing new need be made. */
export const isKnown = (options: readonly Option[], typed: string): boolean =>
  options.some((option) => fold(option.label) === fold(typed).trim());
