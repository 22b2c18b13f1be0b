import { documentKinds } from '../../../shared/documents/catalogue.ts';
import type { DocumentKind } from '../../../shared/documents/document-kind.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import type { Register } from '../../../shared/register/register.ts';

/** The documents of one law; those of a law that the register is not under cannot be made. */
export interface DocumentShelf {
  readonly regime: string;
  readonly applies: boolean;
  readonly kinds: readonly DocumentKind[];
}

/** Our own reports stand at the end, whatever applies. */
const rankOf = ({ regime, applies }: DocumentShelf): number => (regime === 'both' ? 2 : applies ? 0 : 1);

/** Documents by law: first the laws that the register is under, at the end the reports. */
export function shelvesOf(register: Register): readonly DocumentShelf[] {
  return [...regimes.terms.map(({ code }) => code), 'both']
    .map((code): DocumentShelf => {
      const kinds = documentKinds.filter(({ regime }) => regime === code);
      return { regime: code, kinds, applies: kinds.some((kind) => kind.appliesTo(register)) };
    })
    .filter(({ kinds }) => kinds.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The document named, else the first that applies, else the first of all. */
export function documentNamed(id: string | undefined, register: Register): DocumentKind | undefined {
  return (
    documentKinds.find((kind) => kind.id === id) ??
    documentKinds.find((kind) => kind.appliesTo(register)) ??
    documentKinds[0]
  );
}
