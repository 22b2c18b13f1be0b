import { changesOf } from '../../shared/changes/grouping.ts';
import { hasOrganisation, statesOn } from '../../shared/changes/register-on.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { dateInWords, type IsoDate } from '../../shared/wording/date.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { inSlices } from './in-slices.ts';
import { observable } from './observable.ts';
import { openSession, type Session } from './session.ts';
import type { Storage } from './storage.ts';

/** What a person sees over every page while the register of a past day is open. */
export const readOnlyOn = (day: IsoDate): Wording => ({
  en: `The register as it was on ${dateInWords(day, 'en')} – read only`,
  ru: `Реестр на ${dateInWords(day, 'ru')} – только чтение`,
});

/** The register of a past day, and the history up to it. */
export interface PastStorage {
  readonly storage: Storage;
  readonly ledger: Ledger;
}

export interface PastDay {
  readonly day: IsoDate;
  /** The day on which an instant of the history falls. */
  readonly dayOf: (at: string) => IsoDate;
  /** Called in place of an edit. */
  readonly refuse: () => void;
}

const recalledChanges = 500;

/**
 * A store in which the open register is as it was at the end of a day, and may only be read; what else the store holds
 * is today’s. `undefined` where there was no register yet.
 */
export async function pastStorage(
  now: Storage,
  { day, dayOf, refuse }: PastDay,
): Promise<PastStorage | undefined> {
  const opened = now.session.get();
  const whole = await now.ledger();
  const states = await inSlices(statesOn(whole, day, dayOf));
  if (!opened || !hasOrganisation(states)) return undefined;
  const history = whole.history.filter(({ at }) => dayOf(at) <= day);
  const changes = changesOf(history);
  const session = openSession({
    id: whole.id,
    states,
    lastSeq: changes.length,
    queue: opened.queue,
    stamp: () => ({ by: '', at: '', replica: '' }),
    draftPlace: { left: [], keep: () => undefined },
    beforeMany: () => undefined,
    beforeRestore: () => undefined,
    refuse,
  });
  session.recall(changes.slice(-recalledChanges), Number.POSITIVE_INFINITY);
  return {
    storage: { ...now, session: observable<Session | undefined>(session), reading: readOnlyOn(day) },
    ledger: { id: whole.id, states, history },
  };
}
