import { activityFields } from '../../shared/register/activity/activity.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { Register } from '../../shared/register/register.ts';
import { rememberingCheck } from '../../renderer/work/check-cache.ts';
import { findingsDesk, type FindingsDesk } from '../../renderer/work/checking/findings-desk.ts';
import { lineToWorker } from '../../renderer/work/checking/lines.ts';
import { longestTask } from '../longest-task.ts';
import { sampleLikeRegister } from '../sample-like-register.ts';

/** What checking a register costs, in milliseconds. */
export interface CheckingCost {
  /** The whole, fed to the worker, checked and told. */
  readonly whole: number;
  /** The longest the window was busy meanwhile. */
  readonly longest: number;
  /** One activity edited, until the worker has told. */
  readonly edit: number;
  /** One activity edited, checked in the window. */
  readonly one: number;
  /** The floor: every leaf of every activity is walked once. */
  readonly leaves: number;
  /** The floor for one activity. */
  readonly leavesOfOne: number;
  readonly findings: number;
}

const day = '2026-11-29';
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

async function told(desk: FindingsDesk, register: Register): Promise<number> {
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const stop = desk.subscribe(() => {
      stop();
      resolve();
    });
    desk.look(register, day);
  });
  return performance.now() - began;
}

/** Half of the cards as careful people write them, half as they begin: those are found to lack most. */
const withGaps = (register: Register): Register => ({
  ...register,
  activities: register.activities.map((activity, at) => {
    const { id, name, regimes = [], status = 'draft' } = activity;
    return at % 2 === 0 ? activity : { id, regimes, status, ...(name ? { name } : {}) };
  }),
});

const edited = (register: Register, at: number, round: number): Register => {
  const activities = [...register.activities];
  const before = activities[at];
  if (before) activities[at] = { ...before, notes: { en: `round ${round}` } };
  return { ...register, activities };
};

function walk(activities: readonly Activity[]): void {
  let leaves = 0;
  for (const activity of activities) leaves += leavesOf(activity, activityFields).size;
  if (leaves === 0) throw new Error('the measured register is empty');
}

const rounds = 15;

async function measure(activities: number): Promise<CheckingCost> {
  const register = withGaps(sampleLikeRegister(activities));
  walk(register.activities);
  const leaves = median([0, 1, 2].map(() => timed(() => walk(register.activities))));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const desk = findingsDesk(lineToWorker);
  const tasks = longestTask();
  const whole = await told(desk, register);
  const longest = tasks.end();
  const check = rememberingCheck();
  const [edits, ones, floors]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const next = edited(register, round, round);
    edits.push(await told(desk, next));
    const activity = next.activities[round];
    if (!activity) continue;
    ones.push(timed(() => check(next, day)(activity)));
    floors.push(timed(() => walk([activity])));
  }
  return {
    whole,
    longest,
    leaves,
    edit: median(edits),
    one: median(ones),
    leavesOfOne: median(floors),
    findings: desk.get().findings.length,
  };
}

Object.assign(globalThis, { measureChecking: measure });
