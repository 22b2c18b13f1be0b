import type { Wording } from '../wording/wording.ts';

export type RegimeId = 'gdpr' | 'fz-152';

/** A dated text of law that codes were taken from. */
export interface Edition {
  readonly id: string;
  readonly name: Wording;
  /** The day of the text's latest amendment known here, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A place in the law, ready to print: “Art. 6(1)(a) GDPR”, «п. 1 ч. 1 ст. 6 152-ФЗ». */
export interface Citation extends Wording {
  readonly regime: RegimeId;
}

/** One coded value. What is deprecated is still read and printed, but no longer offered. */
export interface Term {
  readonly code: string;
  readonly label: Wording;
  /** Where a longer word of explanation helps the person who chooses. */
  readonly hint?: Wording;
  /** The places in the law the value comes from; none where it is our own working list. */
  readonly citations: readonly Citation[];
  /** `true` where the reference marks the wording as doubtful: shown to the person, never printed as law. */
  readonly doubtful?: true;
  readonly deprecated?: Wording;
}

/** A closed list of coded values, in the order in which they are offered and printed. */
export interface Vocabulary<Entry extends Term = Term> {
  readonly id: string;
  readonly name: Wording;
  /** The edition of the law the list was taken from; none for our own working lists. */
  readonly editions: readonly Edition[];
  readonly terms: readonly Entry[];
}

/** The term of a code, or `undefined` for a code of a newer release. */
export function termOf<Entry extends Term>(vocabulary: Vocabulary<Entry>, code: string): Entry | undefined {
  return index(vocabulary).get(code) as Entry | undefined;
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, Term>>();

function index(vocabulary: Vocabulary): ReadonlyMap<string, Term> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const made = new Map(vocabulary.terms.map((term) => [term.code, term]));
  indexes.set(vocabulary, made);
  return made;
}
