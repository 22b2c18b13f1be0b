import type { Uuid } from '../basics/uuid.ts';
import type { Waiver } from '../register/waiver.ts';
import type { Citation, RegimeId } from '../vocabulary/vocabulary.ts';
import type { Wording } from '../wording/wording.ts';

/** What the law lacks (`error`), a person should look at (`warning`) or may like to know (`info`). */
export type Severity = 'error' | 'warning' | 'info';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Something a regime's rule says of an entry of the register: what is the matter, by which article, which field mends it. */
export interface Finding {
  /** The rule's number, the same for ever: “R17”, “G50”. */
  readonly rule: string;
  readonly regime: RegimeId;
  readonly severity: Severity;
  readonly message: Wording;
  readonly citation: Citation;
  /** The entry concerned: an activity, the organisation, a system, a filing … */
  readonly entity: Uuid;
  /** The path of the field that mends it. */
  readonly path?: string;
  /** Somebody decided that it may stay, and the field says what it said then. */
  readonly waiver?: Waiver;
}

/** Findings that ask for something: those that nobody has waived. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ waiver }) => waiver === undefined);

/** How many things are wrong, and how many to look at; what is only good to know and what was waived is not counted. */
export interface OpenCounts {
  readonly errors: number;
  readonly checks: number;
}

export function countOpen(findings: readonly Pick<Finding, 'severity' | 'waiver'>[]): OpenCounts {
  let [errors, checks] = [0, 0];
  for (const { severity, waiver } of findings) {
    if (waiver !== undefined) continue;
    if (severity === 'error') errors += 1;
    if (severity === 'warning') checks += 1;
  }
  return { errors, checks };
}
