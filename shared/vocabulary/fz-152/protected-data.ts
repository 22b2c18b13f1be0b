import type { SpecialConditionTerm } from '../legal-basis-term.ts';

/** The kinds of data and of use for which 152-FZ asks for more than a basis of Art. 6. */
export type Fz152ProtectedData = 'special' | 'criminal' | 'biometric' | 'distribution';

export type Fz152ConditionTerm = SpecialConditionTerm<Fz152ProtectedData>;
