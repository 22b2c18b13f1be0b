import type { Backups } from '../../backups/backups.ts';
import type { Occasion } from '../../backups/schedule.ts';
import type { Store } from '../../store/store.ts';

/** What is done by the clock while the program runs. */
export interface Rounds {
  /** The round at closing; then no more. */
  readonly end: () => Promise<void>;
}

/** How often it is looked whether a backup is due, in milliseconds. */
const lookEvery = 60_000;
/** The start belongs to the person: the drill waits, in milliseconds. Then it is looked each hour whether it is due. */
const drillAfter = 120_000;
const drillEvery = 3_600_000;

const reasons = { start: 'start', interval: 'interval', closing: 'closing' } as const;

/** Makes backups at start, every half hour of work and at closing, and the drill when its month is over. */
export function keepRounds(
  store: Store,
  backups: Backups,
  log: (what: string, fault: unknown) => void,
): Rounds {
  let running: Promise<void> = Promise.resolve();

  async function round(occasion: Occasion): Promise<void> {
    for (const { register, seq, mark } of store.standings()) {
      if (!(await backups.isDue(occasion, register, { seq, mark }))) continue;
      const made = await backups.make(register, seq, reasons[occasion]);
      if (!made.ok) log(`backup at ${occasion}`, made.failure.en);
    }
  }

  const go = (occasion: Occasion): Promise<void> =>
    (running = running
      .then(() => round(occasion))
      .catch((fault: unknown) => log(`backup at ${occasion}`, fault)));

  async function drill(): Promise<void> {
    if (await backups.isDrillDue()) await backups.drill();
  }

  void go('start');
  const looking = setInterval(() => void go('interval'), lookEvery);
  const drillIfDue = (): void => void drill().catch((fault: unknown) => log('drill', fault));
  const drillingSoon = setTimeout(drillIfDue, drillAfter);
  const drilling = setInterval(drillIfDue, drillEvery);
  for (const timer of [looking, drillingSoon, drilling]) timer.unref();
  return {
    end: () => {
      clearInterval(looking);
      clearTimeout(drillingSoon);
      clearInterval(drilling);
      return go('closing');
    },
  };
}
