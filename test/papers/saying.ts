import type { Fields } from '../../shared/register/field.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** Which activities a document is about, and what of their cards it is meant to say. */
export interface Saying {
  readonly of: (register: Register) => readonly AnyEntry[];
  /** The fields of what it is about, where these are no activities. */
  readonly fields?: Fields;
  /** Paths without ids; what begins with one of them is meant too. Without it, everything. */
  readonly says?: readonly string[];
  /** Less than fifty facts of the small register, and why that is enough. */
  readonly few?: string;
}

/** Said in other words than the term's own label (sentences, actions, labels of a path), or only a mark for the form. */
const saidOtherwise = [
  '/tags',
  '/notes',
  '/regimes',
  '/sourceTexts/about',
  '/status',
  '/periods/kind',
  '/periods/stage',
  '/periods/triggers',
  '/periods/whichever',
  '/actions',
];

const begins = (place: string, of: readonly string[]): boolean =>
  of.some(
    (one) =>
      place === one || place.startsWith(`${one}/`) || (one === '/destruction' && place.startsWith(one)),
  );

/** Whether the document may leave out what stands at a path of a card. */
export const mayLeaveOut = ({ says }: Saying, place: string): boolean =>
  begins(place, saidOtherwise) || (says !== undefined && !begins(place, says));
