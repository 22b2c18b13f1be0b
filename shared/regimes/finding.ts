import type { Uuid } from '../basics/uuid.ts';
import type { Citation, RegimeId } from '../vocabulary/vocabulary.ts';
import type { Wording } from '../wording/wording.ts';

/** What the law lacks (`error`) or a person should look at (`warning`). */
export type Severity = 'error' | 'warning';

/** Something a regime's rule says of an entry of the register: what is the matter, by which article, which field mends it. */
export interface Finding {
  /** The rule's number, the same for ever: “R17”, “G50”. */
  readonly rule: string;
  readonly regime: RegimeId;
  readonly severity: Severity;
  readonly message: Wording;
  readonly citation: Citation;
  /** The activity, system or organisation concerned. */
  readonly entity: Uuid;
  /** The path of the field that mends it. */
  readonly path?: string;
}
