import { byDay, filedBy } from '../../filings/last-filing.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import type { IsoDate } from '../../wording/date.ts';

/** The draft that a form is made for, the latest of its kind: its addressee, outgoing number, ground. */
export const draftOf = ({ filings }: Pick<Register, 'filings'>, kind: string): Filing | undefined =>
  filings
    .filter((one) => one.kind === kind && (one.state ?? 'draft') === 'draft')
    .toSorted(byDay)
    .at(-1);

/** The filing of a kind that went to the authority last by a day and was not refused. */
export const filedOf = (register: Register, kind: string, day: IsoDate): Filing | undefined =>
  filedBy(register, [kind], day).findLast(({ state }) => state !== 'refused');
