import type { Uuid } from '../basics/uuid.ts';
import type { Citation, RegimeId } from '../vocabulary/vocabulary.ts';
import type { Wording } from '../wording/wording.ts';

/** Why something follows: a sentence, its article, and where in the register it was found. */
export interface Reason extends Wording {
  readonly citation?: Citation;
  readonly entity?: Uuid;
  readonly path?: string;
}

/** Something the law makes of what the register says: a degree, a level, a duty. A person may decide otherwise and say why. */
export interface DerivedFact<Code extends string = string> {
  readonly id: string;
  readonly regime: RegimeId;
  /** “Degree of harm” */
  readonly label: Wording;
  /** The answer as a code of its vocabulary: “high”. */
  readonly code: Code;
  /** The answer in words: “High”. */
  readonly value: Wording;
  readonly citation: Citation;
  readonly reasons: readonly Reason[];
  /** The field in which a person records what was decided. */
  readonly path?: string;
}
