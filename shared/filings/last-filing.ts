import type { Filing } from '../register/filing.ts';
import type { Register } from '../register/register.ts';
import type { IsoDate } from '../wording/date.ts';

/** Kinds of filings that follow one another: a notification of changes goes on from the notification. */
export type Family = 'notification' | 'cross-border-notification';

const members: Readonly<Record<Family, readonly string[]>> = {
  notification: ['notification', 'change-notification', 'cessation-notification'],
  'cross-border-notification': ['cross-border-notification'],
};

/** The day on which it was handed over or made public; the day of its facts where that was not written down. */
export const filedOn = ({ sentOn, received, outgoing, frozenOn }: Filing): IsoDate | undefined =>
  sentOn ?? received?.on ?? outgoing?.date ?? frozenOn;

const isValid = ({ state }: Filing): boolean => state === 'sent' || state === 'entered';

/** Earlier filings first; of one day, in the order of their making. */
export const byDay = (one: Filing, other: Filing): number => {
  const [first, second] = [filedOn(one) ?? '', filedOn(other) ?? ''];
  return first === second ? (one.id < other.id ? -1 : 1) : first < second ? -1 : 1;
};

/** Filings of the kinds, handed over or made public by the end of the day, earlier ones first. Drafts are none. */
export const filedBy = (
  { filings }: Pick<Register, 'filings'>,
  kinds: readonly string[],
  day: IsoDate,
): readonly Filing[] =>
  filings
    .filter((one) => kinds.includes(one.kind ?? '') && one.state !== 'draft' && one.state !== undefined)
    .filter((one) => (filedOn(one) ?? day) <= day)
    .toSorted(byDay);

/**
 * The filing that holds on a day: the last one that was sent or entered. Drafts and refused ones do not count, and after
 * a notification of the end of processing nothing holds any more.
 */
export function lastFiling(
  register: Pick<Register, 'filings'>,
  family: Family,
  day: IsoDate,
): Filing | undefined {
  const last = filedBy(register, members[family], day).findLast(isValid);
  return last?.kind === 'cessation-notification' ? undefined : last;
}

/** The last filing of the family, where it was refused and nothing was filed after it. */
export function refusedFiling(
  register: Pick<Register, 'filings'>,
  family: Family,
  day: IsoDate,
): Filing | undefined {
  const last = filedBy(register, members[family], day).at(-1);
  return last?.state === 'refused' ? last : undefined;
}

/** The end of processing as it was notified last, where nothing was notified after it. */
export function lastCessation(register: Pick<Register, 'filings'>, day: IsoDate): Filing | undefined {
  const last = filedBy(register, members.notification, day).findLast(isValid);
  return last?.kind === 'cessation-notification' ? last : undefined;
}

/** Documents that hold in public on a day: the last of each kind, website, audience and choice of activities. */
export function publishedFilings(register: Pick<Register, 'filings'>, day: IsoDate): readonly Filing[] {
  const last = new Map<string, Filing>();
  const kinds = ['policy', 'policy-extract', 'privacy-notice'];
  for (const one of filedBy(register, kinds, day).filter(isValid)) last.set(keyOf(one), one);
  return [...last.values()];
}

const keyOf = ({ kind, website, audience, activities }: Filing): string =>
  JSON.stringify([kind, website?.trim() ?? '', audience?.trim() ?? '', (activities ?? []).toSorted()]);
