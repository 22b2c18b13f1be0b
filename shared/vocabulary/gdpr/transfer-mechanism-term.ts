import type { Term } from '../vocabulary.ts';

export interface TransferMechanismTerm extends Term {
  readonly group: 'adequacy' | 'safeguards' | 'derogation';
  /** The record itself must document the suitable safeguards (Art. 30(1)(e), 30(2)(c)). */
  readonly documented?: true;
  /** Only for occasional transfers (recital 111). */
  readonly occasional?: true;
  /** Closed to public authorities in the exercise of their public powers (Art. 49(3)). */
  readonly closedToAuthorities?: true;
}
