import type { Wording } from '../../wording/wording.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';

/** A sentence of the policy and the place in the law it rests on. */
export interface Clause {
  readonly says: Wording;
  readonly place: Wording;
}

/** A clause in the language of the document, its citation behind it. */
export const clauseRuns = ({ says, place }: Clause, scope: Scope): Runs =>
  joined([words(tell(says, scope)), citation(tell(place, scope))], ' ');
