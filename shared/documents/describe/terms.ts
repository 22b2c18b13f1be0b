import { isUuid } from '../../basics/uuid.ts';
import type { OwnDirectory } from '../../register/field.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { consentForms } from '../../vocabulary/fz-152/consent-forms.ts';
import { harmDegrees } from '../../vocabulary/fz-152/harm-degrees.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { gdprSpecialConditions } from '../../vocabulary/gdpr/special-conditions.ts';
import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { destructionProofs } from '../../vocabulary/keeping/destruction-proofs.ts';
import { securityMeasures } from '../../vocabulary/things/security-measures.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { termOf, type Term, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { citation, joined, lowerFirst, upperFirst, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';

/** Where a reader of the document needs the place in the law; elsewhere articles after each word would only be noise. */
const cited: ReadonlySet<Vocabulary> = new Set<Vocabulary>([
  fz152LegalBases,
  fz152SpecialConditions,
  consentForms,
  harmDegrees,
  gdprLegalBases,
  gdprSpecialConditions,
  gdprTransferMechanisms,
  destructionProofs,
  securityMeasures,
]);

/** Names of places stay capitalised inside a sentence. */
const proper: ReadonlySet<Vocabulary> = new Set<Vocabulary>([countries]);

const newer: Wording = {
  en: 'value from a newer release of the program',
  ru: 'значение из более новой версии программы',
};
const removed: Wording = { en: 'entry removed from the directory', ru: 'запись удалена из справочника' };
const unnamed: Wording = { en: 'entry without a name', ru: 'запись без названия' };

export const removedEntry = (scope: Scope): string => tell(removed, scope);
export const unnamedEntry = (scope: Scope): string => tell(unnamed, scope);

/** What stands for a code that this release does not know: a sentence, for nothing of a register may vanish. */
export const unknownWords = (code: string, scope: Scope): string => `${tell(newer, scope)}: ${code}`;

const ownLaw = { gdpr: /,? GDPR$/, 'fz-152': /,? 152-(?:FZ|ФЗ)$/ } as const;

/** A place in the document’s law without the name of the law: «ч. 1 ст. 9 152-ФЗ» → «ч. 1 ст. 9». */
export const withoutOwnLaw = (place: string, scope: Scope): string => place.replace(ownLaw[scope.regime], '');

/**
 * The places in the document's law, short: «п. 1 ч. 1 ст. 6». By-laws are cited only where the law itself is not.
 * A term marked doubtful has none: what is not certain is never printed as law.
 */
export function citationWords(term: Pick<Term, 'citations' | 'doubtful'>, scope: Scope): string | undefined {
  if (term.doubtful) return undefined;
  const places = term.citations.filter((one) => one.regime === scope.regime).map((one) => tell(one, scope));
  const short = places.filter((place) => ownLaw[scope.regime].test(place));
  const chosen = short.length > 0 ? short : places;
  return chosen.map((place) => withoutOwnLaw(place, scope)).join(', ') || undefined;
}

/** The label of a code as a word of its own: “Consent of the data subject”. */
export function termWords(vocabulary: Vocabulary, code: string, scope: Scope): string {
  const term = termOf(vocabulary, code);
  return term ? tell(term.label, scope) : upperFirst(unknownWords(code, scope));
}

/** The label of a code inside a sentence. */
export function termInside(vocabulary: Vocabulary, code: string, scope: Scope): string {
  const label = termWords(vocabulary, code, scope);
  return proper.has(vocabulary) ? label : lowerFirst(label);
}

/** The label of a code inside a sentence, with its place in the law where the vocabulary is one of law. */
export function termRuns(vocabulary: Vocabulary, code: string, scope: Scope): Runs {
  const term = termOf(vocabulary, code);
  const place = term && cited.has(vocabulary) ? citationWords(term, scope) : undefined;
  return joined([words(termInside(vocabulary, code, scope)), citation(place)], ' ');
}

/** The codes in the order of the vocabulary, then those it does not know, in the order given; each once. */
export function inOrder(vocabulary: Vocabulary, codes: readonly string[]): readonly string[] {
  const chosen = new Set(codes);
  const known = vocabulary.terms.map((term) => term.code).filter((code) => chosen.has(code));
  return [...known, ...[...chosen].filter((code) => !termOf(vocabulary, code))];
}

/** One of a set of codes and own terms, as a word of its own. Own terms stay as people wrote them. */
export function memberWords(
  vocabulary: Vocabulary,
  own: OwnDirectory | undefined,
  code: string,
  scope: Scope,
): string {
  if (termOf(vocabulary, code) || !own || !isUuid(code)) return termWords(vocabulary, code, scope);
  const entry = scope[own].get(code);
  if (!entry) return upperFirst(removedEntry(scope));
  return oneLine(entry.name, scope) ?? upperFirst(unnamedEntry(scope));
}

/** The same inside a sentence. */
export function memberInside(
  vocabulary: Vocabulary,
  own: OwnDirectory | undefined,
  code: string,
  scope: Scope,
): string {
  const word = memberWords(vocabulary, own, code, scope);
  return proper.has(vocabulary) || (own && isUuid(code)) ? word : lowerFirst(word);
}

/** A set of codes inside a sentence: “surname; first name; IP address”. */
export function listWords(
  vocabulary: Vocabulary,
  codes: readonly string[],
  scope: Scope,
  own?: OwnDirectory,
): string {
  return inOrder(vocabulary, codes)
    .map((code) => memberInside(vocabulary, own, code, scope))
    .join('; ');
}
