import { registerOn } from '../shared/changes/register-on.ts';
import type { HistoryEvent } from '../shared/changes/change.ts';
import type { EntityState } from '../shared/changes/entity-state.ts';
import { publishedStatuses, filingStatus } from '../shared/filings/filing-status.ts';
import { freeze } from '../shared/filings/freeze.ts';
import { checkActivity, checkSurroundings } from '../shared/regimes/check.ts';
import { contextOf } from '../shared/regimes/context.ts';
import { activityFields } from '../shared/register/activity/activity.ts';
import { collectionNames } from '../shared/register/collections.ts';
import type { Filing } from '../shared/register/filing.ts';
import { leavesOf } from '../shared/register/leaves.ts';
import type { Register } from '../shared/register/register.ts';
import type { AnyEntry } from '../shared/register/value.ts';
import { productionCalendar } from '../shared/vocabulary/tables/production-calendar/production-calendar.ts';
import { fullRegister } from './full-register.ts';
import { figure, report } from './report.ts';
import { sampleLikeRegister } from './sample-like-register.ts';

const day = '2026-11-29';
const activities = 10_000;
const rounds = 15;

/** Milliseconds of processor time, which a busy machine does not lengthen as it does the clock’s. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const register = fullRegister(activities);
const walk = (): void => {
  let leaves = 0;
  for (const activity of register.activities) leaves += leavesOf(activity, activityFields).size;
  if (leaves === 0) throw new Error('the measured register is empty');
};
walk();
/** The floor: every leaf of every activity is walked once. */
const floor = cost(walk);
const overFloor = (value: number) => figure('times walking all leaves once', value / floor);

/** The register with one activity edited, another one each time. */
function edited(of: Register, round: number): Register {
  const at = 17 + round;
  const before = of.activities[at];
  if (!before) throw new Error('the measured register is empty');
  const purpose = { en: `Round ${round}`, ru: `Круг ${round}` };
  return { ...of, activities: of.activities.with(at, { ...before, purpose }) };
}

const afterEdits = (of: Register, work: (register: Register, round: number) => unknown): number =>
  median(
    Array.from({ length: rounds }, (_, round) => {
      const next = edited(of, round);
      return cost(() => work(next, round));
    }),
  );

const costOfWhole = (of: Register): number =>
  cost(() => {
    const context = contextOf(of, day);
    checkSurroundings(context);
    for (const activity of of.activities) checkActivity(activity, context);
  });
const written = sampleLikeRegister(activities);
costOfWhole(sampleLikeRegister(500));
const whole = costOfWhole(written);
report('10,000 activities as people write them checked, processor time', [figure('ms', whole, 2000)]);
const full = costOfWhole(register);
report('10,000 with every field filled', [figure('ms', full), overFloor(full)]);

const edit = afterEdits(register, (next, round) => {
  const context = contextOf(next, day);
  const activity = next.activities[17 + round];
  if (activity) checkActivity(activity, context);
  checkSurroundings(context);
});
report('one of them edited: it and the surroundings checked', [figure('ms', edit, 10), overFloor(edit)]);

const filingOf = (kind: string, id: string): Filing => ({
  id,
  kind,
  state: 'sent',
  frozenOn: '2026-09-01',
  sentOn: '2026-09-02',
  facts: structuredClone(freeze(register, kind)),
});
const filed: Register = {
  ...register,
  filings: [
    filingOf('notification', '0190c000-0000-7000-8000-000000000001'),
    filingOf('policy', '0190c000-0000-7000-8000-000000000002'),
  ],
};
const status = (of: Register): unknown =>
  filingStatus({ register: of, today: day, calendar: productionCalendar });
const firstStatus = cost(() => status(filed));
const nextStatus = afterEdits(filed, status);
report('10,000 activities compared with the notification', [
  figure('ms at first', firstStatus, 1000),
  overFloor(firstStatus),
  figure('ms after an edit', nextStatus, 50),
]);
const firstPublished = cost(() => publishedStatuses(filed, day));
const nextPublished = afterEdits(filed, (next) => publishedStatuses(next, day));
report('and with the policy', [
  figure('ms at first', firstPublished),
  overFloor(firstPublished),
  figure('ms after an edit', nextPublished, 50),
]);

const states = new Map<string, EntityState>();
const keep = (kind: EntityState['kind'], entry: AnyEntry): void => {
  if (kind) states.set(entry.id, { id: entry.id, kind, entry, versions: { seen: {}, fields: {} } });
};
keep('organisation', register.organisation);
for (const kind of collectionNames) for (const entry of register[kind]) keep(kind, entry);
const events = (path: string, at: string): readonly HistoryEvent[] =>
  register.activities.map(({ id }, index) => ({
    at,
    by: 'DPO',
    entity: id,
    from: 'as it was',
    head: ['rbench', index + 1],
    path,
    to: 'as it is',
    via: 'edit',
  }));
const history = [
  ...events('/number', '2026-06-01T09:00:00.000Z'),
  ...events('/department/en', '2026-07-01T09:00:00.000Z'),
];
const past = cost(() => registerOn({ id: register.id, states, history }, '2026-03-01'));
report('the register on a past day, 10,000 activities and 20,000 events', [
  figure('ms', past, 1000),
  overFloor(past),
]);
