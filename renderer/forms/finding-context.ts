import { createContext, use } from 'react';
import type { Finding } from '../../shared/regimes/finding.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Severity } from '../components/field-findings.tsx';

/** What is to be said of a field, beside it. */
export interface FieldNote {
  readonly severity: Severity;
  readonly message: Wording;
  /** The place in the law, in the language of the window. */
  readonly citation: string;
  /** What it says, rule by rule: to be left as it is together. */
  readonly findings?: readonly Finding[];
}

/** What is to be said of the field at a path; the same array as long as nothing changes. */
export type NotesAt = (path: string) => readonly FieldNote[];

const none: readonly FieldNote[] = [];

/** Says what is wrong with each field of a form; without a provider nothing is. */
export const FindingsContext = createContext<NotesAt>(() => none);

/** The paths of fields that a law wants and that are empty: they are marked, whatever the rules say of them. */
export const NeededContext = createContext<ReadonlySet<string>>(new Set());

export const useIsNeeded = (path: string): boolean => use(NeededContext).has(path);

export const useNotes = (): NotesAt => use(FindingsContext);
