import type { Said } from '../found-record.ts';
import { purposeTitle } from './purpose-title.ts';
import { keyedName } from './record-key.ts';
import { targetsOf } from './said.ts';

/** A key without its number: “A5” and “A1” are counted alike, so are «Цель 2» and «Цель 3». */
const makeOf = (heading: string): string | undefined => {
  if (purposeTitle(heading)) return 'purpose';
  const { key } = keyedName(heading);
  return key?.replace(/\d.*$/u, '').trim().toLowerCase();
};

/** Whether two titles have keys of one series, so that where one is of an activity the other is. */
export function areTitledAlike(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [makeOf(one ?? ''), makeOf(other ?? '')];
  return first !== undefined && first === second;
}

/** An activity of a series of which little is said: what it is for, be it in its title, or a few of its places. */
export const tellsLittle = (said: readonly Said[], heading: string | undefined): boolean =>
  purposeTitle(heading ?? '') !== undefined ? said.length > 0 : targetsOf(said).has('purpose');
