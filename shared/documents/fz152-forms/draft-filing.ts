import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';

/** The latest of the filings of a kind; ids are handed out in rising order. */
const latest = (filings: readonly Filing[]): Filing | undefined =>
  filings.toSorted((one, other) => (one.id < other.id ? -1 : 1)).at(-1);

/** The draft that a form is made for: its addressee, outgoing number, ground. */
export const draftOf = (register: Register, kind: string): Filing | undefined =>
  latest(register.filings.filter((one) => one.kind === kind && (one.state ?? 'draft') === 'draft'));

/** The filing of a kind that went to the authority last and was not refused. */
export const filedOf = (register: Register, kind: string): Filing | undefined =>
  latest(
    register.filings.filter((one) => one.kind === kind && (one.state === 'sent' || one.state === 'entered')),
  );
