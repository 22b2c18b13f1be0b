import assert from 'node:assert/strict';
import { canonicalJson, type Json } from '../../../shared/basics/json.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { headsOf } from '../../../shared/changes/heads.ts';
import type { EntityStates } from '../../../shared/changes/entity-state.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { save } from '../../../shared/file-format/save.ts';
import { isTaken, noDecisions, type Choice, type Decisions } from '../../../shared/merging/decisions.ts';
import { planMerge } from '../../../shared/merging/plan.ts';
import type { MergeProposal } from '../../../shared/merging/merge-proposal.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import { leavesOf } from '../../../shared/register/leaves.ts';
import { Colleague, outsider } from '../colleague.ts';
import { someAction } from './actions.ts';
import { chanceOf, type Chance } from './chance.ts';
import { Model } from './model.ts';
import { throughFile } from './through-file.ts';

/** A file that somebody made, and what its writer knew then. */
interface Sent {
  readonly ledger: Ledger;
  readonly knew: Model;
}

class Player {
  readonly program: Colleague;
  readonly model = new Model();

  constructor(name: string) {
    this.program = new Colleague(name);
  }

  do(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.model.act(edits, shownIn(this.program.states));
    this.program.act({ edits }, 'edit');
  }
}

/** What a person sees of an entity, leaf by leaf; nothing of one that is gone. */
const shownIn =
  (states: EntityStates) =>
  (entity: string): ReadonlyMap<string, Json> => {
    const { kind, entry } = states.get(entity) ?? {};
    return kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>();
  };

/** The program and the model must tell the same of every place. */
function expectSame({ program, model }: Player): void {
  assert.deepEqual([...program.states.keys()].toSorted(), model.entities.toSorted());
  for (const state of program.states.values()) {
    const stands = new Map(
      [...headsOf(state)].map(([path, rivals]) => [
        path,
        new Set(rivals.map(({ value }) => canonicalJson(value))),
      ]),
    );
    assert.deepEqual(sorted(stands), sorted(model.standing(state.id)), `${program.name} ${state.id}`);
  }
}

const sorted = (stands: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...stands].map(([path, values]) => [path, ...[...values].toSorted()]).toSorted(byFirst);

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]): number => (a < b ? -1 : 1);

/** What a person decides of a file: some is left out, some questions are answered, the rest stays open. */
function someDecisions({ candidates }: MergeProposal, chance: Chance): Decisions {
  const leftOut = chance.once(3) ? chance.some(candidates, 4).map(({ state }) => state.id) : [];
  const choices = Object.fromEntries(
    candidates.map(({ entity, conflicts }) => [
      entity,
      Object.fromEntries(
        chance
          .some(conflicts, 2)
          .map(({ path }): [string, Choice] => [path, chance.once(2) ? 'ours' : 'theirs']),
      ),
    ]),
  );
  return { ...noDecisions, leftOut, choices };
}

function exchange(player: Player, file: Sent, chance: Chance): void {
  const { program, model } = player;
  const proposal = program.proposal(file.ledger);
  for (const { suspicion } of proposal.candidates) assert.equal(suspicion, undefined);
  const decisions = someDecisions(proposal, chance);
  const plan = planMerge(proposal, decisions, program.ledger, outsider);
  const kept = new Set(
    proposal.candidates.filter((one) => !isTaken(one, decisions)).map(({ entity }) => entity),
  );
  const before = program.states;
  // To write a file out twice is dear: once in so many times is often enough.
  const written = chance.once(5) ? partsOf(program.ledger) : undefined;
  program.act({ ...plan, edits: [] }, 'import');
  model.take(file.knew, (entity) => file.ledger.states.has(entity) && !kept.has(entity));
  for (const { entity, after } of proposal.candidates) {
    if (kept.has(entity)) assert.equal(program.states.get(entity), before.get(entity));
    else assert.deepEqual(program.states.get(entity)?.entry, after);
  }
  expectSame(player);
  const named = new Set(plan.incoming.map(({ entity }) => entity));
  if (written) expectUntouched(written, partsOf(program.ledger), named);
  player.do(plan.edits);
  expectSame(player);
}

type Parts = ReadonlyMap<string, string>;

/** The text of each entity in the file of a register. */
function partsOf(ledger: Ledger): Parts {
  const file = JSON.parse(save(ledger, { at: '2026-11-29T00:00:00.000Z', by: 'A' })) as {
    readonly register: Readonly<Record<string, unknown>>;
    readonly versions: Readonly<Record<string, unknown>>;
    readonly conflicts: Readonly<Record<string, unknown>>;
  };
  const entries = Object.values(file.register).flat() as readonly { readonly id?: string }[];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return new Map(
    Object.keys(file.versions).map((id) => [
      id,
      JSON.stringify([byId.get(id), file.versions[id], file.conflicts[id]]),
    ]),
  );
}

/** What a file does not name stays as it was, byte for byte. */
function expectUntouched(before: Parts, after: Parts, named: ReadonlySet<string>): void {
  for (const [entity, text] of before) if (!named.has(entity)) assert.equal(after.get(entity), text);
}

const steps = 60;

/** Plays a course of colleagues who work and send each other files; throws where the program and the model differ. */
export async function play(seed: number): Promise<{ readonly exchanges: number }> {
  const chance = chanceOf(seed);
  const names = ['ra', 'rb', 'rc', 'rd', 're'].slice(0, 3 + chance.below(3));
  const players = names.map((name) => new Player(name));
  const [first] = players;
  const organisation = { id: '0198b000-0000-7000-8000-000000000001', name: { en: 'Northern Port' } };
  first?.do([{ type: 'create', kind: 'organisation', entry: organisation }]);
  const start = await fileOf(first, chance);
  const sent: Sent[] = [];
  for (const player of players) {
    if (!start || player === first) continue;
    player.program.merge(start.ledger);
    player.model.take(start.knew, () => true);
  }
  let exchanges = 0;
  for (let step = 0; step < steps; step += 1) {
    const player = chance.one(players);
    if (!player) continue;
    if (chance.once(3)) {
      const file = chance.once(4) ? chance.one(sent) : await fileOf(chance.one(players), chance);
      if (!file) continue;
      sent.push(file);
      exchange(player, file, chance);
      exchanges += 1;
    } else player.do(someAction(player.program.states, chance));
    expectSame(player);
  }
  return { exchanges };
}

/** A file of a colleague: whole or of some entities, packed, encrypted or plain. */
async function fileOf(writer: Player | undefined, chance: Chance): Promise<Sent | undefined> {
  const { ledger } = writer?.program ?? {};
  if (!writer || !ledger || ledger.states.size === 0) return undefined;
  const isPart = chance.once(4);
  const states = new Map(
    [...ledger.states].filter(([, { kind }]) => kind === 'organisation' || !isPart || chance.once(2)),
  );
  const history = ledger.history.filter(({ entity }) => states.has(entity));
  const text = save({ ...ledger, states, history }, { at: '2026-11-29T00:00:00.000Z', by: 'A' });
  return { ledger: await throughFile(text, chance), knew: writer.model.sent() };
}
