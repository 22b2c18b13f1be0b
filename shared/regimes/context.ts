import type { Uuid } from '../basics/uuid.ts';
import type { ChangedSince } from '../filings/filing-status.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import type { Party } from '../register/party.ts';
import type { Register } from '../register/register.ts';
import type { System } from '../register/system.ts';
import type { IsoDate } from '../wording/date.ts';
import { newPlace, read, write, type Notes } from './notes.ts';

/** What a rule looks at beside its subject: the whole register on a day, with its directories by id. */
export interface Context {
  readonly register: Register;
  readonly organisation: Organisation;
  /** The day for which is checked. */
  readonly today: IsoDate;
  readonly activities: ReadonlyMap<Uuid, Activity>;
  readonly parties: ReadonlyMap<Uuid, Party>;
  readonly systems: ReadonlyMap<Uuid, System>;
  /** When something was written first after a day, where the register’s history is at hand. */
  readonly changedSince?: ChangedSince;
  /** What was worked out of it: see `once`. */
  readonly notes: Notes;
}

type Known = { readonly list: readonly { readonly id: Uuid }[]; readonly map: ReadonlyMap<Uuid, unknown> };

const indexes = new WeakMap<readonly object[], Known['map']>();

/** The entries by id; made once for each list, for lists that did not change keep their identity. */
function byId<Entry extends { readonly id: Uuid }>(list: readonly Entry[]): ReadonlyMap<Uuid, Entry> {
  const known = indexes.get(list);
  if (known) return known as ReadonlyMap<Uuid, Entry>;
  const map = new Map(list.map((entry) => [entry.id, entry]));
  indexes.set(list, map);
  return map;
}

export const contextOf = (register: Register, today: IsoDate, changedSince?: ChangedSince): Context => ({
  ...(changedSince && { changedSince }),
  register,
  organisation: register.organisation,
  today,
  get activities() {
    return byId(register.activities);
  },
  parties: byId(register.parties),
  systems: byId(register.systems),
  notes: [],
});

/**
 * What follows from a register and takes work to find out: worked out when a rule first asks, and once for each context.
 */
export function once<Result>(work: (context: Context) => Result): (context: Context) => Result {
  const place = newPlace();
  return (context) => {
    const note = context.notes[place];
    return note === undefined ? write(context.notes, place, work(context)) : (read(note) as Result);
  };
}
