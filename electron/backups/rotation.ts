import { dayLong, type Pin } from './entry.ts';

/** What deciding about a backup needs to know of it. */
export interface Kept {
  readonly id: string;
  readonly register: string;
  /** ISO 8601 instant, as the clock said then: it may have been wrong. */
  readonly at: string;
  readonly activities: number;
  readonly bytes: number;
  readonly pin?: Pin;
}

export interface RotationClock {
  readonly now: string;
  /** Minutes east of UTC, for what a day is. */
  readonly zone: number;
}

const recentDays = 2;
const mostRecent = 48;
const newestKept = 3;
const largestDays = 30;

/** How many days, weeks, months keep their last backup, each beyond those before it; of the rest, each year does. */
const generations = [
  ['day', 12],
  ['week', 10],
  ['month', 9],
  ['year', Infinity],
] as const;
type Period = (typeof generations)[number][0];

const time = ({ at }: Kept): number => Date.parse(at);

/** Monday 5 January 1970 begins a week. */
const firstMonday = 4;

function periodsOf(backup: Kept, zone: number): Readonly<Record<Period, string>> {
  const moment = time(backup) + zone * 60_000;
  const day = new Date(moment).toISOString().slice(0, -'T00:00:00.000Z'.length);
  const week = Math.floor((Math.floor(moment / dayLong) - firstMonday) / 7);
  return { day, week: String(week), month: day.slice(0, -3), year: day.slice(0, -6) };
}

/**
 * The backups that may go, of those given in the order they were made (whatever their dates say). Per register: all of the
 * two latest days of use stay (48 at most), then the last of 12 days, 10 weeks, 9 months and of every year; what is
 * pinned, the newest three and the largest of the last 30 days stay in any case. Days of use are counted, not days of
 * the calendar, so that neither holidays nor a clock that jumped ahead make anything old.
 */
export function expired(backups: readonly Kept[], clock: RotationClock): readonly Kept[] {
  const registers = new Set(backups.map(({ register }) => register));
  return [...registers].flatMap((register) =>
    expiredOfOne(
      backups.filter((backup) => backup.register === register),
      clock,
    ),
  );
}

function expiredOfOne(made: readonly Kept[], clock: RotationClock): readonly Kept[] {
  const { believed, doubted } = believable(made, clock.now);
  const kept = new Set([
    ...made.slice(-newestKept),
    ...ofGenerations(believed, clock.zone),
    // Dates that cannot be true take no place from the others, and are thinned among themselves.
    ...ofGenerations(doubted, clock.zone),
    ...guarded(made, clock.now),
  ]);
  return made.filter((backup) => !kept.has(backup));
}

function ofGenerations(made: readonly Kept[], zone: number): readonly Kept[] {
  const newestFirst = made.toReversed();
  const days = [...new Set(newestFirst.map((backup) => periodsOf(backup, zone).day))].slice(0, recentDays);
  const recent = newestFirst
    .filter((backup) => days.includes(periodsOf(backup, zone).day))
    .slice(0, mostRecent);
  const kept = [...recent];
  const left = new Map<Period, number>(generations);
  let last = recent.at(-1);
  for (const backup of newestFirst.slice(recent.length)) {
    const period = generationOf(backup, last, left, zone);
    if (!period) continue;
    left.set(period, (left.get(period) ?? 0) - 1);
    kept.push(backup);
    last = backup;
  }
  return kept;
}

/** The generation in which a backup is the last of its period, given the one kept before it; nothing where it is not. */
function generationOf(
  backup: Kept,
  keptBefore: Kept | undefined,
  left: ReadonlyMap<Period, number>,
  zone: number,
): Period | undefined {
  const now = periodsOf(backup, zone);
  const before = keptBefore && periodsOf(keptBefore, zone);
  for (const [period] of generations) {
    if (before?.[period] === now[period]) return undefined;
    if ((left.get(period) ?? 0) > 0) return period;
  }
  return undefined;
}

/**
 * Splits off backups whose dates contradict the order they were made in or lie ahead of now: the longest run of dates
 * that never go back is believed.
 */
function believable(
  made: readonly Kept[],
  now: string,
): { believed: readonly Kept[]; doubted: readonly Kept[] } {
  const possible = made.filter((backup) => time(backup) <= Date.parse(now) + dayLong);
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [at, backup] of possible.entries()) {
    let best = -1;
    for (let before = 0; before < at; before += 1) {
      const goesOn = time(possible[before] ?? backup) <= time(backup);
      if (goesOn && (best < 0 || (lengths[before] ?? 0) >= (lengths[best] ?? 0))) best = before;
    }
    previous.push(best);
    lengths.push(1 + (lengths[best] ?? 0));
  }
  const believed = new Set<Kept>();
  for (let at = lengths.lastIndexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) {
    const backup = possible[at];
    if (backup) believed.add(backup);
  }
  return {
    believed: made.filter((backup) => believed.has(backup)),
    doubted: made.filter((backup) => !believed.has(backup)),
  };
}

/** A gap without a backup counts as two weeks at most: whoever comes back after a year, or to a wrong clock, loses no pin. */
const longestGap = 14 * dayLong;

/** What is pinned, and what held most in the last 30 days, by activities and by bytes. */
function guarded(made: readonly Kept[], now: string): readonly Kept[] {
  const kept: Kept[] = [];
  let [ofActivities, ofBytes]: (Kept | undefined)[] = [];
  let used = 0;
  let after = Date.parse(now);
  for (const backup of made.toReversed()) {
    used += Math.min(longestGap, Math.max(0, after - time(backup)));
    after = time(backup);
    const age = Math.min(used, Math.max(0, Date.parse(now) - time(backup)));
    if (isPinned(backup.pin, time(backup), age)) kept.push(backup);
    if (age > largestDays * dayLong) continue;
    if (backup.activities > (ofActivities?.activities ?? -1)) ofActivities = backup;
    if (backup.bytes > (ofBytes?.bytes ?? -1)) ofBytes = backup;
  }
  return [...kept, ...[ofActivities, ofBytes].filter((backup) => backup !== undefined)];
}

const isPinned = (pin: Pin | undefined, madeAt: number, age: number): boolean =>
  pin === 'ever' || (pin !== undefined && age < Date.parse(pin) - madeAt);
