import { fold } from '../../../shared/basics/fold.ts';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Candidate, Verdict } from '../../../shared/merging/candidate.ts';
import { choiceAt, isTaken, type Decisions } from '../../../shared/merging/decisions.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import type { Language, Text } from '../../../shared/wording/wording.ts';
import { textIn } from '../../../shared/wording/wording.ts';

/** Suppliers first: what activities refer to is decided before them. */
export const kindOrder: readonly EntityKind[] = [
  'organisation',
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
  'activities',
  'filings',
  'destructions',
  'requests',
  'incidents',
  'waivers',
  'corrections',
];

/** An entry of the file in the list of the review. */
export interface ReviewLine {
  /** The id of the entry in the file. */
  readonly id: Uuid;
  readonly candidate: Candidate;
  readonly name: string;
  readonly taken: boolean;
  /** How many of its questions are not answered. */
  readonly open: number;
  /** Whether it may be one of ours, and nobody has said. */
  readonly asksTwin: boolean;
}

export type Filter = 'all' | Verdict | 'left';

export interface View {
  readonly filter: Filter;
  readonly kind: EntityKind | undefined;
  readonly query: string;
}

export const firstView: View = { filter: 'all', kind: undefined, query: '' };

export const nameOfCandidate = ({ theirs, ours }: Candidate, language: Language): string => {
  const named = (entry: Candidate['ours']): string | undefined => {
    const name = entry?.['name'] as Text | string | undefined;
    return typeof name === 'string' ? name : textIn(name, language);
  };
  return named(ours) ?? named(theirs) ?? '';
};

/** The lines of the review, in the order of the kinds and then of the file. */
export function reviewLines(
  candidates: readonly Candidate[],
  decisions: Decisions,
  language: Language,
): readonly ReviewLine[] {
  const lines = candidates.map((candidate): ReviewLine => {
    const { state, conflicts, twins } = candidate;
    return {
      id: state.id,
      candidate,
      name: nameOfCandidate(candidate, language),
      taken: isTaken(candidate, decisions),
      open: conflicts.filter(({ path }) => choiceAt(decisions, candidate, path) === undefined).length,
      asksTwin: twins.length > 0 && decisions.twins[state.id] === undefined && candidate.verdict === 'new',
    };
  });
  const rank = ({ candidate }: ReviewLine): number => kindOrder.indexOf(candidate.kind);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

const isOf = ({ taken, candidate }: ReviewLine, filter: Filter): boolean => {
  if (filter === 'all') return true;
  return filter === 'left' ? !taken : taken && candidate.verdict === filter;
};

/** The lines that a person asked to see. */
export function shownLines(
  lines: readonly ReviewLine[],
  { filter, kind, query }: View,
): readonly ReviewLine[] {
  const typed = fold(query.trim());
  return lines.filter(
    (line) =>
      isOf(line, filter) &&
      (kind === undefined || line.candidate.kind === kind) &&
      (typed === '' || fold(line.name).includes(typed)),
  );
}

/** How many lines there are of each filter. */
export const countLines = (lines: readonly ReviewLine[], filter: Filter): number =>
  lines.filter((line) => isOf(line, filter)).length;
