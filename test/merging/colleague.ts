import { finished } from '../../shared/basics/steps.ts';
import type { Edit, Stamp } from '../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import { takeBack } from '../../shared/changes/undo.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { load } from '../../shared/file-format/load.ts';
import { outsiderOf } from '../../shared/file-format/outsider.ts';
import { save } from '../../shared/file-format/save.ts';
import { noDecisions, type Decisions } from '../../shared/merging/decisions.ts';
import { proposeMerge, type MergeProposal } from '../../shared/merging/merge-proposal.ts';
import { planMerge } from '../../shared/merging/plan.ts';

const register = '0198b000-0000-7000-8000-000000000000';
export const organisation = '0198b000-0000-7000-8000-000000000001';
export const payroll = '0198b000-0000-7000-8000-000000000002';
export const bank = '0198b000-0000-7000-8000-000000000003';
export const bankThere = '0198b000-0000-7000-8000-000000000004';
export const recipient = '0198b000-0000-7000-8000-000000000005';
export const outsider = outsiderOf('test', undefined);

let minute = 0;
const stampOf = (replica: string): Stamp => {
  minute += 1;
  return { replica, by: replica.toUpperCase(), at: new Date(1.7e12 + minute * 60_000).toISOString() };
};

/** A colleague with a copy of the register. */
export class Colleague {
  states: EntityStates = new Map();
  history: Ledger['history'] = [];
  readonly changes: NonNullable<ReturnType<typeof perform>['change']>[] = [];

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  act(
    request: Omit<Parameters<typeof perform>[1], 'after' | 'via'>,
    via: Parameters<typeof perform>[1]['via'],
  ): void {
    const { change, states } = perform(
      this.states,
      { ...request, via, after: this.changes.length },
      stampOf(this.name),
    );
    this.states = new Map([...this.states, ...states.map((state) => [state.id, state] as const)]);
    if (!change) return;
    this.changes.push(change);
    this.history = [...this.history, ...change.events, ...(change.received ?? [])];
  }

  edit(...edits: readonly Edit[]): this {
    this.act({ edits }, 'edit');
    return this;
  }

  get ledger(): Ledger {
    return { id: register, states: this.states, history: this.history };
  }

  /** The register through a real file. */
  file(): Ledger {
    const read = load(save(this.ledger, { at: '2026-11-29T00:00:00.000Z', by: this.name }));
    if (!read.ok) throw new Error(read.failure.message.en);
    return read.value.ledger;
  }

  proposal(theirs: Ledger): MergeProposal {
    return finished(proposeMerge({ ours: this.ledger, theirs, replica: this.name, outsider }));
  }

  merge(theirs: Ledger, decisions: Decisions = noDecisions): MergeProposal {
    const proposal = this.proposal(theirs);
    this.act(planMerge(proposal, decisions, this.ledger, outsider), 'import');
    return proposal;
  }

  undo(): void {
    const last = this.changes.at(-1);
    if (last) this.act({ edits: takeBack([last]) }, last.via === 'undo' ? 'redo' : 'undo');
  }

  entry(id: string): EntityState['entry'] {
    return this.states.get(id)?.entry;
  }
}

export const write = (path: string, to: string | true | null, entity = payroll): Edit => ({
  type: 'write',
  entity,
  path,
  to,
});

/** Two colleagues with the same register. */
export function two(): readonly [Colleague, Colleague] {
  const [a, b] = [new Colleague('ra'), new Colleague('rb')];
  a.edit({
    type: 'create',
    kind: 'organisation',
    entry: { id: organisation, name: { en: 'Northern Port' } },
  });
  a.edit({
    type: 'create',
    kind: 'activities',
    entry: {
      id: payroll,
      name: { en: 'Payroll' },
      purpose: { en: 'Paying wages' },
      recipients: [{ id: recipient, purpose: { en: 'Transfers' }, role: 'third-party' }],
    },
  });
  b.merge(a.file());
  return [a, b];
}
