import { describe, expect, it } from 'vitest';
import type { Edit, Stamp } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { perform } from '../changes/perform.ts';
import { takeBack } from '../changes/undo.ts';
import { lifePath } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { load } from '../file-format/load.ts';
import { outsiderOf } from '../file-format/outsider.ts';
import { save } from '../file-format/save.ts';
import { noDecisions, type Decisions } from './decisions.ts';
import { openQuestions } from './leaf-conflicts.ts';
import { proposeMerge, type MergeProposal } from './merge-proposal.ts';
import { planMerge } from './plan.ts';
import { sinceBase } from './three-way.ts';

const register = '0198b000-0000-7000-8000-000000000000';
const organisation = '0198b000-0000-7000-8000-000000000001';
const payroll = '0198b000-0000-7000-8000-000000000002';
const bank = '0198b000-0000-7000-8000-000000000003';
const bankThere = '0198b000-0000-7000-8000-000000000004';
const recipient = '0198b000-0000-7000-8000-000000000005';
const outsider = outsiderOf('test', undefined);

let minute = 0;
const stampOf = (replica: string): Stamp => {
  minute += 1;
  return { replica, by: replica.toUpperCase(), at: new Date(1.7e12 + minute * 60_000).toISOString() };
};

/** A colleague with a copy of the register. */
class Colleague {
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
    const steps = proposeMerge({ ours: this.ledger, theirs, replica: this.name, outsider });
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
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

const write = (path: string, to: string | true | null, entity = payroll): Edit => ({
  type: 'write',
  entity,
  path,
  to,
});

function two(): readonly [Colleague, Colleague] {
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

describe('merging a colleague’s file', () => {
  it('replaces what the colleague had seen, and keeps what is ours', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'Paying wages and taxes'));
    a.edit(write('/name/en', 'Payroll and taxes'));
    const { candidates } = a.merge(b.file());
    expect(candidates.map(({ verdict, changes }) => [verdict, changes.map(({ to }) => to)])).toEqual([
      ['changed', ['Paying wages and taxes']],
    ]);
    expect(a.entry(payroll)).toMatchObject({
      name: { en: 'Payroll and taxes' },
      purpose: { en: 'Paying wages and taxes' },
    });
  });

  it('lets both values stand where neither had seen the other, until a person decides', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'theirs'));
    a.edit(write('/purpose/en', 'ours'));
    const proposal = a.proposal(b.file());
    expect(proposal.candidates[0]?.conflicts).toMatchObject([
      { path: '/purpose/en', ours: { value: 'ours', by: 'RA' }, theirs: [{ value: 'theirs', by: 'RB' }] },
    ]);
    a.merge(b.file());
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'ours' } });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.edit(write('/purpose/en', 'ours'));
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(0);
    expect(a.proposal(b.file()).candidates).toEqual([]);
    b.merge(a.file());
    expect(b.entry(payroll)).toMatchObject({ purpose: { en: 'ours' } });
  });

  it('decides in the same step, and undo and redo take it all back and forth', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'theirs'), write('/number', 'B-1'));
    a.edit(write('/purpose/en', 'ours'), write('/number', 'A-1'));
    const before = a.entry(payroll);
    a.merge(b.file(), { ...noDecisions, choices: { [payroll]: { '/purpose/en': 'theirs' } } });
    const after = a.entry(payroll);
    expect(after).toMatchObject({ purpose: { en: 'theirs' }, number: 'A-1' });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.undo();
    expect(a.entry(payroll)).toEqual(before);
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(0);
    a.undo();
    expect(a.entry(payroll)).toEqual(after);
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
  });

  it('shows a deletion that meets an edit, and an item taken away that was changed', () => {
    const [a, b] = two();
    a.edit(write(`/recipients/${recipient}`, null));
    b.edit(write(`/recipients/${recipient}/purpose/en`, 'Wages'));
    const item = `/recipients/${recipient}`;
    expect(a.proposal(b.file()).candidates[0]?.conflicts.map(({ path }) => path)).toEqual([item]);
    a.merge(b.file(), { ...noDecisions, choices: { [payroll]: { [item]: 'theirs' } } });
    expect(a.entry(payroll)).toMatchObject({
      recipients: [{ id: recipient, purpose: { en: 'Wages' }, role: 'third-party' }],
    });

    b.merge(a.file());
    a.edit({ type: 'delete', entity: payroll });
    b.edit(write('/number', '7'));
    const [candidate] = a.proposal(b.file()).candidates;
    expect(candidate?.verdict).toBe('conflict');
    expect(candidate?.conflicts.map(({ path }) => path)).toEqual([lifePath]);
    a.merge(b.file());
    expect(a.entry(payroll)).toMatchObject({ number: '7', purpose: { en: 'Paying wages' } });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.edit({ type: 'delete', entity: payroll });
    b.merge(a.file());
    expect(b.entry(payroll)).toBeUndefined();
  });

  it('learns the other’s history once', () => {
    const [a, b] = two();
    b.edit(write('/number', '7'));
    a.merge(b.file());
    const told = a.history.filter(({ received, to }) => received && to === '7');
    expect(told).toMatchObject([{ by: 'RB', via: 'edit' }]);
    const before = a.history.length;
    a.merge(b.file());
    expect(a.history).toHaveLength(before);
  });

  it('proposes a party of the same name as the same, merges it when told, and remembers', () => {
    const [a, b] = two();
    a.edit({ type: 'create', kind: 'parties', entry: { id: bank, name: { ru: 'ООО «Северный банк»' } } });
    b.edit(
      {
        type: 'create',
        kind: 'parties',
        entry: { id: bankThere, name: { ru: 'Северный банк' }, phone: '1' },
      },
      write(`/recipients/${recipient}/party`, bankThere),
    );
    const [, party] = a.proposal(b.file()).candidates;
    expect(party).toMatchObject({ verdict: 'new', twins: [{ entity: bank }] });
    a.merge(b.file(), { ...noDecisions, twins: { [bankThere]: bank } });
    expect(a.entry(bankThere)).toBeUndefined();
    expect(a.entry(bank)).toMatchObject({ phone: '1' });
    expect(a.entry(payroll)).toMatchObject({ recipients: [{ party: bank }] });
    expect(a.proposal(b.file()).candidates).toEqual([]);
    b.edit(write('/phone', '2', bankThere));
    a.merge(b.file());
    expect(a.entry(bank)).toMatchObject({ phone: '2' });
    expect(a.entry(bankThere)).toBeUndefined();
  });

  it('does not take what claims to know changes that were never made here', () => {
    const [a, b] = two();
    b.edit(write('/number', '7'));
    const file = b.file();
    const forged = new Map(file.states);
    const state = forged.get(payroll) as EntityState;
    forged.set(payroll, {
      ...state,
      versions: { ...state.versions, seen: { ...state.versions.seen, ra: 99 } },
    });
    const proposal = a.merge({ ...file, states: forged });
    expect(proposal.candidates[0]?.suspicion).toBe('knows-our-future');
    expect(a.entry(payroll)).not.toHaveProperty('number');
  });
});

describe('a file without versions, merged by the base it was made from', () => {
  const without = (ledger: Ledger): Ledger => {
    const file = JSON.parse(save(ledger, { at: '2026-11-29T00:00:00.000Z', by: '' })) as Record<
      string,
      unknown
    >;
    const read = load(JSON.stringify({ format: file['format'], version: 1, register: file['register'] }));
    if (!read.ok) throw new Error(read.failure.message.en);
    return read.value.ledger;
  };

  it('takes what it changed, keeps what we changed, and asks where both did', () => {
    const [a, b] = two();
    const base = without(a.ledger);
    a.edit(write('/number', 'A'), write('/purpose/en', 'ours'));
    b.edit(
      write('/name/en', 'Wages'),
      write('/purpose/en', 'theirs'),
      write(`/recipients/${recipient}/role`, null),
    );
    const theirs = sinceBase(without(b.ledger), base, a.states, outsider);
    const [candidate, ...others] = a.proposal(theirs).candidates;
    expect(others).toEqual([]);
    expect(candidate?.changes.map(({ path }) => path).toSorted()).toEqual([
      '/name/en',
      `/recipients/${recipient}/role`,
    ]);
    expect(candidate?.conflicts.map(({ path }) => path)).toEqual(['/purpose/en']);
    a.merge(theirs);
    expect(a.entry(payroll)).toMatchObject({ name: { en: 'Wages' }, number: 'A', purpose: { en: 'ours' } });
    expect(a.proposal(theirs).candidates).toEqual([]);
  });

  it('says nothing where the file is as the base was, though ours went on', () => {
    const [a, b] = two();
    const base = without(a.ledger);
    a.edit(write('/number', 'A'), { type: 'delete', entity: payroll });
    expect(a.proposal(sinceBase(without(b.ledger), base, a.states, outsider)).candidates).toEqual([]);
  });
});
