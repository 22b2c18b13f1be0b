import type { Json } from '../../shared/basics/json.ts';
import type { Change, Edit } from '../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { distinctValues, headsOf, isConflict } from '../../shared/changes/heads.ts';
import { incomingOf } from '../../shared/changes/incoming.ts';
import { perform } from '../../shared/changes/perform.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import { copied, entities, replicas, type Holder, type Replica, type Step } from './courses.ts';

const [party, other, activity] = entities;

const item = '/recipients/0198a000-0000-7000-8000-0000000000f1';
const pathsOf: Readonly<Record<string, readonly string[]>> = {
  [party]: ['/name/en', '/name/ru', '/roles/bank', '/phone'],
  [other]: ['/name/en', '/taxNumber'],
  [activity]: ['/number', '/tags/a', '/tags/__proto__', item, `${item}/purpose/en`],
};

const isMember = (path: string): boolean =>
  path.startsWith('/roles/') || path.startsWith('/tags/') || path === item;

/** One write: where, and the writes at that place that its writer saw and replaced. */
export interface Written {
  readonly id: string;
  readonly entity: string;
  readonly path: string;
  readonly over: readonly string[];
}

export interface Played {
  readonly copies: ReadonlyMap<Holder, EntityStates>;
  /** Whose profile was copied. */
  readonly forked: Replica | undefined;
  /** Files that were kept and may come much later. */
  readonly kept: readonly EntityStates[];
  readonly written: readonly Written[];
  readonly changes: readonly {
    readonly before: EntityStates;
    readonly change: Change;
    readonly after: readonly EntityState[];
  }[];
}

/** Merges a colleague's copy into ours, whole or some of its entities. */
export function merged(ours: EntityStates, theirs: EntityStates, replica = 'rz', clock = 0): EntityStates {
  const done = perform(
    ours,
    { edits: [], incoming: newsOf(ours, theirs), via: 'import', after: 0 },
    stampOf(replica, clock),
  );
  return after(ours, done.states);
}

export const newsOf = (ours: EntityStates, theirs: EntityStates) =>
  [...theirs.values()].flatMap((state) => incomingOf(ours.get(state.id), state) ?? []);

const after = (states: EntityStates, changed: readonly EntityState[]): EntityStates =>
  new Map([...states, ...changed.map((state) => [state.id, state] as const)]);

/** Clocks lie by years: nothing may depend on them. */
const stampOf = (replica: string, clock: number) => ({
  replica,
  by: replica,
  at: new Date(1.6e12 + (((clock * 7919) % 20) - 10) * 3.15e10).toISOString(),
});

const idOf = (entityId: string, path: string, head: readonly [string, number, ...unknown[]]): string =>
  `${entityId} ${path} ${head[0]} ${head[1]}`;

function editsOf(step: Step, states: EntityStates): readonly Edit[] {
  if (step.do === 'delete')
    return states.get(step.entity)?.entry ? [{ type: 'delete', entity: step.entity }] : [];
  if (step.do === 'resolve') return resolution(step.which, states);
  if (step.do !== 'write') return [];
  const paths = pathsOf[step.entity] ?? [];
  const path = paths[step.which % paths.length] ?? '';
  const to: Json =
    step.value === 0 ? null : isMember(path) ? (step.value === 1 ? null : true) : `v${step.value}`;
  const create: Edit = {
    type: 'create',
    kind: step.entity === activity ? 'activities' : 'parties',
    entry: { id: step.entity },
  };
  const write: Edit = { type: 'write', entity: step.entity, path, to };
  return states.get(step.entity)?.entry ? [write] : [create, write];
}

/** The conflicts that a person can see. */
export function openConflicts(states: EntityStates): readonly (readonly [string, string, readonly Json[]])[] {
  return [...states.values()].flatMap((state) =>
    state.entry
      ? [...headsOf(state)].flatMap(([path, rivals]) =>
          isConflict(rivals) ? [[state.id, path, distinctValues(rivals)] as const] : [],
        )
      : [],
  );
}

function resolution(which: number, states: EntityStates): readonly Edit[] {
  const open = openConflicts(states);
  const chosen = open[which % Math.max(open.length, 1)];
  if (!chosen) return [];
  const [entityId, path, values] = chosen;
  const to = values[which % values.length] ?? null;
  if (path !== lifePath) return [{ type: 'write', entity: entityId, path, to }];
  return to === null
    ? [{ type: 'delete', entity: entityId }]
    : [{ type: 'write', entity: entityId, path, to: true }];
}

export function play(script: readonly Step[]): Played {
  const copies = new Map<Holder, EntityStates>(replicas.map((name) => [name, new Map()]));
  let forked: Replica | undefined;
  const nameOf = (holder: Holder): string => (holder === copied ? (forked ?? holder) : holder);
  const kept: EntityStates[] = [];
  const written: Written[] = [];
  const changes: Played['changes'][number][] = [];
  const copyOf = (holder: Holder): EntityStates => copies.get(holder) ?? new Map();
  const take = (holder: Holder, theirs: EntityStates, clock: number): void => {
    const before = copyOf(holder);
    const incoming = newsOf(before, theirs);
    const done = perform(
      before,
      { edits: [], incoming, via: 'import', after: clock },
      stampOf(nameOf(holder), clock),
    );
    if (done.change) changes.push({ before, change: done.change, after: done.states });
    copies.set(holder, after(before, done.states));
  };
  for (const [clock, step] of script.entries()) {
    const before = copyOf(step.who);
    if (step.do === 'keep') kept.push(before);
    else if (step.do === 'fork') {
      forked = step.who;
      copies.set(copied, before);
    } else if (step.do === 'send')
      take(step.to, new Map([...before].filter(([id]) => step.only.includes(id))), clock);
    else if (step.do === 'take-old')
      take(step.who, kept[step.which % Math.max(kept.length, 1)] ?? new Map(), clock);
    else {
      const done = perform(
        before,
        { edits: editsOf(step, before), via: 'edit', after: clock },
        stampOf(nameOf(step.who), clock),
      );
      if (!done.change) continue;
      changes.push({ before, change: done.change, after: done.states });
      for (const state of done.states) written.push(...writesIn(before.get(state.id), state));
      copies.set(step.who, after(before, done.states));
    }
  }
  return { copies, forked, kept, written, changes };
}

function writesIn(before: EntityState | undefined, state: EntityState): readonly Written[] {
  const was = before
    ? headsOf(before)
    : new Map<string, readonly { head: readonly [string, number, ...unknown[]] }[]>();
  return [...headsOf(state)].flatMap(([path, rivals]) => {
    const former = (was.get(path) ?? []).map(({ head }) => idOf(state.id, path, head));
    return rivals.flatMap(({ head }) => {
      const id = idOf(state.id, path, head);
      return former.includes(id) ? [] : [{ id, entity: state.id, path, over: former }];
    });
  });
}

/** Every write that stands somewhere in a copy. */
export const standing = (states: EntityStates): ReadonlySet<string> =>
  new Set(
    [...states.values()].flatMap((state) =>
      [...headsOf(state)].flatMap(([path, rivals]) => rivals.map(({ head }) => idOf(state.id, path, head))),
    ),
  );

/** A copy without what it looks like: what was seen, and what stands at each path. */
export function normalForm(states: EntityStates): Json {
  return Object.fromEntries(
    [...states.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((state) => [
        state.id,
        {
          seen: Object.fromEntries(
            Object.entries(state.versions.seen).toSorted(([a], [b]) => (a < b ? -1 : 1)),
          ),
          alive: state.entry !== undefined,
          heads: [...headsOf(state)]
            .map(([path, rivals]) => [
              path,
              ...rivals.map(({ head, value }) => JSON.stringify([head, value])).toSorted(),
            ])
            .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
        },
      ]),
  );
}
