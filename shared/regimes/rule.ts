import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { DestructionAct } from '../register/destruction-act.ts';
import type { Filing } from '../register/filing.ts';
import type { Incident } from '../register/incident.ts';
import type { Organisation } from '../register/organisation.ts';
import type { SubjectRequest } from '../register/request.ts';
import type { System } from '../register/system.ts';
import type { Citation, Edition, RegimeId } from '../vocabulary/vocabulary.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Wording } from '../wording/wording.ts';
import type { Context } from './context.ts';
import type { Severity } from './finding.ts';

/** What a rule says of itself. */
export interface RuleFacts {
  /** Its number, the same for ever: “R17”, “G50”. */
  readonly id: string;
  readonly severity: Severity;
  readonly citation: Citation;
  /** Shown where the rule is not met: what to do, in a sentence. */
  readonly message: Wording;
  /** The field that mends it, from the subject: “/purpose”; in a rule about items of a list from the item: “/contract”. */
  readonly path: string;
  /** The days on which the rule holds, the first and the last; open where the law sets none. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A place where a rule is not met. */
export interface Unmet {
  /** The path of the field that mends it. */
  readonly path: string;
  /** What exactly is the matter there, said after the message. */
  readonly detail?: Wording;
  /** Another entry than the subject, where that is to be mended. */
  readonly entity?: Uuid;
}

/** What a law asks of one thing of the register, as data with a predicate. */
export interface Rule<Subject> extends RuleFacts {
  /** Where the rule is not met: nowhere where it is; `undefined` where it has nothing to say. */
  readonly unmet: (subject: Subject, context: Context) => readonly Unmet[] | undefined;
}

/** A rule about its subject as a whole. */
export interface WholeRule<Subject> extends RuleFacts {
  /** Whether the rule has anything to say here; without it, always. */
  readonly appliesTo?: (subject: Subject, context: Context) => boolean;
  readonly isMet: (subject: Subject, context: Context) => boolean;
  readonly detail?: (subject: Subject, context: Context) => Wording | undefined;
}

export function whole<Subject>(of: WholeRule<Subject>): Rule<Subject> {
  const { appliesTo, isMet, detail, ...facts } = of;
  return {
    ...facts,
    unmet: (subject, context) => {
      if (appliesTo && !appliesTo(subject, context)) return undefined;
      if (isMet(subject, context)) return nowhere;
      return [unmetAt(facts.path, detail?.(subject, context))];
    },
  };
}

const nowhere: readonly Unmet[] = [];

const unmetAt = (path: string, detail: Wording | undefined): Unmet => (detail ? { path, detail } : { path });

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type ListsOf<Subject> = {
  [Name in keyof Subject]-?: NonNullable<Subject[Name]> extends readonly { readonly id: Uuid }[]
    ? Name
    : never;
}[keyof Subject] &
  string;

/** A rule about each item of a list: each recipient, each transfer. */
export interface ItemRule<Subject, Item> extends RuleFacts {
  readonly appliesTo?: (item: Item, subject: Subject, context: Context) => boolean;
  readonly isMet: (item: Item, subject: Subject, context: Context) => boolean;
  readonly detail?: (item: Item, subject: Subject, context: Context) => Wording | undefined;
}

/** A rule for the items of one list; its path begins at the item: “/contract” finds “/recipients/<id>/contract”. */
export function each<Subject, List extends ListsOf<Subject>>(
  list: List,
  of: ItemRule<Subject, ItemOf<NonNullable<Subject[List]>>>,
): Rule<Subject> {
  type Item = ItemOf<NonNullable<Subject[List]>>;
  const { appliesTo, isMet, detail, ...facts } = of;
  return {
    ...facts,
    unmet: (subject, context) => {
      const items = subject[list] as readonly (Item & { readonly id: Uuid })[] | undefined;
      if (!items) return undefined;
      let found: Unmet[] | undefined;
      for (const item of items) {
        if (appliesTo && !appliesTo(item, subject, context)) continue;
        found ??= [];
        if (isMet(item, subject, context)) continue;
        const path = `/${list}/${item.id}${facts.path}`;
        found.push(unmetAt(path, detail?.(item, subject, context)));
      }
      return found;
    },
  };
}

/** The kinds of things a regime has rules for, under the names they have in the register. */
export interface Subjects {
  readonly activities: Activity;
  readonly organisation: Organisation;
  readonly systems: System;
  readonly filings: Filing;
  readonly destructions: DestructionAct;
  readonly requests: SubjectRequest;
  readonly incidents: Incident;
}

export type SubjectKind = keyof Subjects;

/**
 * The rules for each kind of thing. `register` holds rules that look across activities; their subject is the
 * organisation, and they name the entry to be mended.
 */
export type RuleBook = { readonly [Kind in SubjectKind]: readonly Rule<Subjects[Kind]>[] } & {
  readonly register: readonly Rule<Organisation>[];
};

/** A law: its edition and what it asks of each kind of thing. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: Wording;
  readonly edition: Edition;
  readonly rules: RuleBook;
}

/** Every rule of a law. */
export const rulesOf = (regime: Regime): readonly RuleFacts[] => Object.values(regime.rules).flat();
