import { finished } from '../shared/basics/steps.ts';
import { perform } from '../shared/changes/perform.ts';
import type { Ledger } from '../shared/file-format/ledger.ts';
import { outsiderOf } from '../shared/file-format/outsider.ts';
import { noDecisions } from '../shared/merging/decisions.ts';
import { proposeMerge, type MergeProposal } from '../shared/merging/merge-proposal.ts';
import { planMerge } from '../shared/merging/plan.ts';
import { fieldsOf } from '../shared/register/collections.ts';
import { leavesOf } from '../shared/register/leaves.ts';
import type { Register } from '../shared/register/register.ts';
import { fullRegister } from './full-register.ts';
import { plainRegister } from './ledger-of.ts';
import { aTenth, pairOf, type Pair } from './merge-pair.ts';
import { figure, report } from './report.ts';
import { sampleLikeRegister } from './sample-like-register.ts';

const { byTheirs, byBoth } = aTenth;
const outsider = outsiderOf('bench', undefined);

/** Milliseconds of processor time, which a busy machine does not lengthen as it does the clock’s. */
function cost<Made>(work: () => Made): readonly [milliseconds: number, made: Made] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, made];
}

const propose = (ours: Ledger, theirs: Ledger): MergeProposal =>
  finished(proposeMerge({ ours, theirs, replica: 'rours', outsider }));

const walk = ({ states }: Ledger): number =>
  [...states.values()].reduce(
    (sum, { kind, entry }) => sum + (kind && entry ? leavesOf(entry, fieldsOf(kind)).size : 0),
    0,
  );

function expectCounts({ candidates, same }: MergeProposal, { theirs }: Pair, activities: number): void {
  const conflicts = candidates.filter(({ verdict }) => verdict === 'conflict').length;
  const changed = candidates.filter(({ verdict }) => verdict === 'changed').length;
  const wanted = [activities / byBoth, activities / byTheirs - activities / byBoth];
  if (conflicts !== wanted[0] || changed !== wanted[1] || same !== theirs.states.size - conflicts - changed)
    throw new Error(`found ${conflicts} conflicts, ${changed} changes, ${same} alike`);
}

function measure(what: string, register: Register): void {
  const activities = register.activities.length;
  const pair = pairOf(register, aTenth);
  const { ours, theirs } = pair;
  walk(theirs);
  const [floor, leaves] = cost(() => walk(theirs));
  const [first, proposal] = cost(() => propose(ours, theirs));
  expectCounts(proposal, pair, activities);
  report(`${what} (${leaves} leaves) against as many, one in ten changed, processor time`, [
    figure('ms to propose', first, 2000),
    figure('times walking all leaves once', first / floor),
  ]);
  const stamp = { at: '2026-11-22T10:00:00.000Z', by: 'DPO', replica: 'rours' };
  const [planned, plan] = cost(() => planMerge(proposal, noDecisions, ours, outsider));
  const [taken, done] = cost(() => perform(ours.states, { ...plan, via: 'import', after: 0 }, stamp));
  if (done.states.length !== activities / byTheirs) throw new Error(`${done.states.length} entities changed`);
  report('and taken in', [figure('ms to plan', planned), figure('ms to take in', taken, 1000)]);
  const [strange, all] = cost(() => propose({ ...ours, states: new Map() }, theirs));
  if (all.candidates.length !== theirs.states.size) throw new Error('something of a new file is missing');
  report('a file of which nothing is here', [
    figure('ms to propose', strange),
    figure('times walking all leaves once', strange / floor),
  ]);
}

measure('10,000 activities', plainRegister(10_000));
measure('10,000 activities as people write them', sampleLikeRegister(10_000));
measure('1,000 whole cards', fullRegister(1000));
