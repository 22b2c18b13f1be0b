import type { Wording } from '../wording/wording.ts';
import type { Term } from './vocabulary.ts';

/**
 * A group of facts that a legal basis or a condition cannot do without: how consent is asked and withdrawn, which
 * contract, which act and article, whose interest, why vital, which case, which public service, how research is done.
 */
export type BasisDemand =
  'consent' | 'contract' | 'act' | 'interest' | 'vital' | 'proceedings' | 'service' | 'research';

export interface LegalBasisTerm extends Term {
  /** The place alone, for a narrow column: “6(1)(a)”, «п. 5». */
  readonly short: Wording;
  /** What the form asks once the basis is chosen; empty where nothing more is needed. */
  readonly demands: readonly BasisDemand[];
}

/** A condition for data that the law protects more than others; it stands beside a legal basis, never instead of it. */
export interface SpecialConditionTerm<Kind extends string> extends LegalBasisTerm {
  readonly appliesTo: Kind;
}
