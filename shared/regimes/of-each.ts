import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import type { Register } from '../register/register.ts';
import { once, type Context } from './context.ts';
import { notesOnLast, type NotesOf } from './notes.ts';

/** All that a rule may look at beside activities. What was waived no rule looks at. */
const beside = [
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
  'filings',
  'destructions',
  'requests',
  'incidents',
  'corrections',
] as const satisfies readonly (keyof Register)[];

const same = (one: readonly object[], other: readonly object[]): boolean =>
  one === other || (one.length === 0 && other.length === 0);

const sameBeside = (one: Context, other: Context): boolean =>
  one.today === other.today &&
  one.changedSince === other.changedSince &&
  beside.every((name) => same(one.register[name], other.register[name]));

/** Stands for everything in a context but the activities: the same as long as nothing of it changes. */
export interface Surroundings {
  readonly context: Context;
  /** What was worked out of an activity amid them. */
  readonly notesOf: NotesOf;
}

const last = new WeakMap<Organisation, Surroundings>();

export const surroundingsOf = once((context): Surroundings => {
  const before = last.get(context.organisation);
  if (before && sameBeside(before.context, context)) return before;
  // Without the activities, which else stayed in memory in their first state.
  const register = { ...context.register, activities: [], waivers: [] };
  const made = {
    notesOf: notesOnLast(),
    context: { ...context, register, activities: new Map(), notes: [] },
  };
  last.set(context.organisation, made);
  return made;
});

interface Known<Result> {
  readonly activities: readonly Activity[];
  readonly results: readonly Result[];
}

/**
 * What follows from each activity of a register by itself, in their order. After an edit only the activities that changed
 * are looked at again; and where that makes no difference, the very same list is given.
 * @param work may look at the activity and at all of the register but other activities; gives plain data
 */
export function ofEach<Result>(
  work: (activity: Activity, context: Context) => Result,
): (context: Context) => readonly Result[] {
  const known = new WeakMap<Surroundings, Known<Result>>();
  return once((context) => {
    const { activities } = context.register;
    const surroundings = surroundingsOf(context);
    const before = known.get(surroundings);
    const each = (activity: Activity): Result => work(activity, context);
    const results = before ? again(before, activities, each) : activities.map(each);
    known.set(surroundings, { activities, results });
    return results;
  });
}

function again<Result>(
  { activities: former, results }: Known<Result>,
  activities: readonly Activity[],
  work: (activity: Activity) => Result,
): readonly Result[] {
  if (former.length !== activities.length) return shifted({ activities: former, results }, activities, work);
  let now: Result[] | undefined;
  for (const at of changedBetween(former, activities)) {
    const result = work(activities[at] as Activity);
    if (saysTheSame(results[at], result)) continue;
    now ??= [...results];
    now[at] = result;
  }
  return now ?? results;
}

const saysTheSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Something came or went: an activity stands where it stood, or as far from the end as it did. */
function shifted<Result>(
  { activities: former, results }: Known<Result>,
  activities: readonly Activity[],
  work: (activity: Activity) => Result,
): readonly Result[] {
  const shift = former.length - activities.length;
  return activities.map((activity, at) => {
    if (former[at] === activity) return results[at] as Result;
    if (former[at + shift] === activity) return results[at + shift] as Result;
    return work(activity);
  });
}

interface Changed {
  readonly former: readonly Activity[];
  readonly places: readonly number[];
}

const changed = new WeakMap<readonly Activity[], Changed>();

/** The places at which two lists of the same length hold different activities; found once for all that ask. */
function changedBetween(former: readonly Activity[], activities: readonly Activity[]): readonly number[] {
  const known = changed.get(activities);
  if (known?.former === former) return known.places;
  const places: number[] = [];
  for (let at = 0; at < activities.length; at += 1) if (former[at] !== activities[at]) places.push(at);
  changed.set(activities, { former, places });
  return places;
}

const nothing: readonly never[] = [];

function joined<Result>(parts: readonly (readonly Result[])[]): readonly Result[] {
  const all: Result[] = [];
  for (const part of parts) for (const one of part) all.push(one);
  return all;
}

/** What each activity of a register gives, in one list; remembered as `ofEach` does. */
export function gathered<Result>(
  work: (activity: Activity, context: Context) => readonly Result[],
): (context: Context) => readonly Result[] {
  const each = ofEach((activity, context): readonly Result[] => {
    const given = work(activity, context);
    return given.length === 0 ? nothing : given;
  });
  return onceFor(each, joined);
}

/** What follows from a list alone: worked out again only for another list. */
export function onceFor<List extends object, Result>(
  listOf: (context: Context) => List,
  work: (list: List) => Result,
): (context: Context) => Result {
  const known = new WeakMap<List, { readonly result: Result }>();
  return (context) => {
    const list = listOf(context);
    const before = known.get(list);
    if (before) return before.result;
    const result = work(list);
    known.set(list, { result });
    return result;
  };
}

/** Whether a question is answered with yes of any activity; asked again only of those that changed. */
export const ofAny = (
  question: (activity: Activity, context: Context) => boolean,
): ((context: Context) => boolean) => onceFor(ofEach(question), (answers) => answers.includes(true));
