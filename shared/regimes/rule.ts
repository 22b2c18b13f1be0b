import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import type { Register } from '../register/register.ts';
import type { System } from '../register/system.ts';
import type { Citation, Edition, RegimeId } from '../vocabulary/vocabulary.ts';
import type { Wording } from '../wording/wording.ts';
import type { Severity } from './finding.ts';

/** What a law asks of one thing of the register, as data with a predicate. */
export interface Rule<Subject> {
  /** Its number, the same for ever: “R17”, “G50”. */
  readonly id: string;
  readonly severity: Severity;
  readonly citation: Citation;
  /** Shown where the rule is not met: what to do, in a sentence. */
  readonly message: Wording;
  /** The path of the field that mends it. */
  readonly path: string;
  /** Whether the rule has anything to say here; without it, always. */
  readonly appliesTo?: (subject: Subject, register: Register) => boolean;
  readonly isMet: (subject: Subject, register: Register) => boolean;
}

/** A law: its edition and what it asks of each kind of thing. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: Wording;
  readonly edition: Edition;
  readonly activityRules: readonly Rule<Activity>[];
  readonly organisationRules: readonly Rule<Organisation>[];
  readonly systemRules: readonly Rule<System>[];
}
