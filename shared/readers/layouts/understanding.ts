import { longestHeading, understand, understandWithin, type Understood } from '../headings/understand.ts';
import type { Corrections } from '../mapping.ts';
import type { TargetId } from '../targets.ts';

/** How headings are understood in one file: by the words, unless a person said otherwise. */
export interface Understanding {
  readonly of: (text: string) => Understood;
  /** Inside a section whose place is known. */
  readonly within: (parent: TargetId, text: string) => Understood;
}

/** The understanding of one file. A person's corrections hold before what the words say. */
export function understandingWith(corrections: Corrections): Understanding {
  const told = new Map(Object.entries(corrections));
  const toldOf = (text: string): Understood | undefined => {
    const target = told.get(text);
    return target === undefined ? undefined : { target: target ?? undefined, sure: 1, generic: false };
  };
  return {
    of: (text) => toldOf(text.trim()) ?? understand(text),
    within: (parent, text) => toldOf(text.trim()) ?? understandWithin(parent, text),
  };
}

/** Surer than this, and a label is one even where a sentence may stand. */
export const sureLabel = 0.75;
/** Surer than this, and a cell where headings stand is one. */
export const sureColumn = 0.45;

/** Places both laws ask for: what has several of them speaks of an activity. */
export const core: ReadonlySet<TargetId> = new Set([
  'purpose', 'legalBasis', 'subjects', 'data', 'specialData', 'recipients', 'processors', 'retention', 'transfers',
]); // prettier-ignore

/** Said of who keeps the register. */
export const ofOrganisation: ReadonlySet<TargetId> = new Set([
  'controller', 'controllerAddress', 'controllerContact', 'registrationNumber', 'representative', 'officer',
]); // prettier-ignore

/** Whether a text can be a heading or label at all. */
export const canBeHeading = (text: string): boolean =>
  text.length <= longestHeading && /[\p{L}#№]/u.test(text);
