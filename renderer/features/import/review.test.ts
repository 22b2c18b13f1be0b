import { finished } from '../../../shared/basics/steps.ts';
import { describe, expect, it } from 'vitest';
import { common, Copy, ids, twoCopies } from '../../../test/journeys/colleague-files.ts';
import { perform } from '../../../shared/changes/perform.ts';
import { registerOf } from '../../../shared/changes/register-of.ts';
import { scopeOf } from '../../../shared/documents/describe/scope.ts';
import type { Candidate, Suspicion } from '../../../shared/merging/candidate.ts';
import { noDecisions, type Decisions } from '../../../shared/merging/decisions.ts';
import { outsiderOfFile } from '../../../shared/merging/ledger-of-proposal.ts';
import { proposeMerge, type MergeProposal } from '../../../shared/merging/merge-proposal.ts';
import { asDecided, planMerge } from '../../../shared/merging/plan.ts';
import { takenCounts } from '../../work/importing/taken-counts.ts';
import { applySentence } from './apply-words.ts';
import { danglingMentions } from './dangling.ts';
import {
  choose,
  chooseAll,
  decidedBy,
  keepAllLeftovers,
  keepLeftovers,
  leaveOut,
  sayTwin,
  takeIn,
} from './deciding.ts';
import { countLines, firstView, reviewLines, shownLines, type ReviewLine } from './review-lines.ts';
import { reviewDeed } from './review-keys.ts';
import { conflictRows, reviewRows, type Scopes } from './review-rows.ts';

const outsider = outsiderOfFile('test-file-here', '2026-11-21T00:00:00.000Z');

function proposal(ours: Copy, theirs: Copy): MergeProposal {
  return finished(proposeMerge({ ours: ours.ledger, theirs: theirs.ledger, replica: 'anna', outsider }));
}

const { ours, theirs } = twoCopies();
const { candidates } = proposal(ours, theirs);
const of = (entity: string): Candidate => candidates.find((one) => one.entity === entity) as Candidate;
const register = registerOf(ids.register, ours.ledger.states);
const scope = scopeOf(register, 'en', 'gdpr');
const scopes: Scopes = { ours: scope, theirs: scope };
const lines = (decisions: Decisions = noDecisions) => reviewLines(candidates, decisions, 'en');
const sentence = (decisions: Decisions): string =>
  applySentence(takenCounts(candidates, decisions), danglingMentions(candidates, decisions), 'en');

describe('the review of a colleague’s file', () => {
  it('lists what others refer to before activities, with what becomes of each', () => {
    expect(lines().map(({ name, candidate, open }) => [name, candidate.verdict, open])).toEqual([
      ['“Northern Bank” PJSC', 'new', 0],
      ['Mailer Ltd', 'new', 0],
      ['Payroll', 'conflict', 2],
      ['Newsletter', 'changed', 0],
      ['Visitor passes', 'conflict', 1],
      ['Recruitment', 'new', 0],
    ]);
    expect(
      lines()
        .filter(({ asksTwin }) => asksTwin)
        .map(({ name }) => name),
    ).toEqual(['Mailer Ltd']);
  });

  it('is narrowed by what becomes of an entry, by its kind and by its name', () => {
    const all = lines();
    expect(shownLines(all, { ...firstView, filter: 'conflict' })).toHaveLength(2);
    expect(shownLines(all, { ...firstView, kind: 'parties', query: 'MAIL' })).toHaveLength(1);
    const left = lines(leaveOut(all.slice(0, 2))(noDecisions));
    expect([countLines(left, 'left'), countLines(left, 'new')]).toEqual([2, 1]);
  });

  it('shows only what differs, and all when asked; what is disputed stands apart', () => {
    const rows = reviewRows(of(ids.payroll), scopes, false);
    expect(rows).toMatchObject([
      { label: 'Department · English', ours: '', theirs: 'Accounts', author: { by: 'Boris' } },
    ]);
    const all = reviewRows(of(ids.payroll), scopes, true);
    expect(all.map(({ label }) => label)).toContain('Categories of data subjects');
    expect(all.map(({ label }) => label)).not.toContain('Main purpose · English');
    expect(conflictRows(of(ids.payroll), scopes)).toMatchObject([
      { label: 'Main purpose · English' },
      {
        label: 'Recipients (Northern Bank)',
        ours: 'Removed from the list',
        theirs: [expect.stringContaining('Transfer of wages')],
      },
    ]);
    expect(conflictRows(of(ids.visitors), scopes)).toMatchObject([
      { label: 'Deletion', ours: 'The entry stays', theirs: ['The entry is deleted'] },
    ]);
  });

  it('says in a sentence what will happen, and which mentions would lead nowhere', () => {
    expect(sentence(noDecisions)).toBe('3 new entries, 3 changed. 3 conflicts stay open.');
    const mailer = lines().filter(({ name }) => name === 'Mailer Ltd');
    expect(sentence(leaveOut(mailer)(noDecisions))).toBe(
      '2 new entries, 3 changed, 1 left out. 3 conflicts stay open. 1 mention will lead to what is left out.',
    );
    expect(sentence(leaveOut(lines())(noDecisions))).toBe('Nothing is taken in.');
  });

  it('takes answers, takes them back, and answers alike', () => {
    const decided = choose(of(ids.payroll), '/purpose/en', 'theirs')(noDecisions);
    expect(lines(decided).find(({ name }) => name === 'Payroll')?.open).toBe(1);
    expect(choose(of(ids.payroll), '/purpose/en', undefined)(decided).choices[ids.payroll]).toEqual({});
    expect(takenCounts(candidates, chooseAll(lines(), 'ours')(noDecisions)).open).toBe(0);
    expect(takeIn(lines())(leaveOut(lines())(noDecisions)).leftOut).toEqual([]);
    expect(sayTwin('a', undefined)(sayTwin('a', 'b')(noDecisions)).twins).toEqual({});
  });

  it('asks anew what was answered beside one of ours, where a person says that it is another one', () => {
    const candidate = of(ids.bankThere);
    const said = sayTwin(ids.bankThere, ids.bank)(noDecisions);
    const answered = choose(candidate, '/phone', 'theirs')(said);
    expect(sayTwin(ids.bankThere, ids.bank)(answered)).toEqual(answered);
    expect(sayTwin(ids.bankThere, ids.mailerHere)(answered).choices).toEqual({});
  });

  it('takes in again by the same key what a key left out, doubtful entries too; insists on nothing', () => {
    const doubted = (suspicion: Suspicion, decisions: Decisions) =>
      reviewLines([{ ...of(ids.payroll), suspicion }], decisions, 'en')[0] as ReviewLine;
    const pressed = (suspicion: Suspicion, before: Decisions): Decisions =>
      decidedBy(doubted(suspicion, before), 'toggle')(before);
    const left = pressed('one-write-two-values', noDecisions);
    expect(doubted('one-write-two-values', left).taken).toBe(false);
    expect(doubted('one-write-two-values', pressed('one-write-two-values', left)).taken).toBe(true);
    expect(doubted('knows-our-future', pressed('knows-our-future', noDecisions)).taken).toBe(false);
    const insisted = takeIn([doubted('knows-our-future', noDecisions)], true)(noDecisions);
    const back = pressed('knows-our-future', pressed('knows-our-future', insisted));
    expect(doubted('knows-our-future', back).taken).toBe(true);
  });

  it('keeps leftovers in notes by activity and for all', () => {
    const none = keepAllLeftovers(false)(noDecisions);
    expect(none.withoutLeftovers).toBe('all');
    expect(keepLeftovers('a', true, ['a', 'b'])(none).withoutLeftovers).toEqual(['b']);
    expect(keepAllLeftovers(true)(none).withoutLeftovers).toEqual([]);
  });

  it('IM-11 does what it shows: each entry becomes what stood under “will be”', () => {
    const mailer = sayTwin(ids.mailer, ids.mailerHere)(noDecisions);
    for (const decisions of [noDecisions, leaveOut(lines().slice(0, 1))(noDecisions), mailer]) {
      const merging = proposal(ours, theirs);
      const plan = planMerge(merging, decisions, ours.ledger, outsider);
      const stamp = { by: 'Anna', at: '2026-11-22T00:00:00.000Z', replica: 'anna' };
      const { states } = perform(ours.ledger.states, { ...plan, via: 'import', after: 9 }, stamp);
      const after = new Map(states.map((state) => [state.id, state.entry]));
      const shown = merging.candidates
        .filter(({ state }) => !decisions.leftOut.includes(state.id))
        .map((one) => asDecided(one, decisions, ours.ledger.states, outsider))
        // Of an activity that mentions the twin, the mention is led to ours as well.
        .filter(({ entity }) => entity !== ids.recruitment || decisions !== mailer);
      expect(shown.map(({ entity }) => [entity, after.get(entity)])).toEqual(
        shown.map((one) => [one.entity, one.after]),
      );
      expect(decisions.leftOut.filter((id) => after.has(id))).toEqual([]);
    }
  });
});

describe('the keys of the review', () => {
  const press = (key: string, code = key, isCommand = false) => reviewDeed({ key, code, isCommand }, 1, 3);
  it('move through the list and decide, on every layout', () => {
    expect(press('ArrowDown')).toEqual({ type: 'move', to: 2 });
    expect(press('End')).toEqual({ type: 'move', to: 2 });
    expect(press('Home')).toEqual({ type: 'move', to: 0 });
    expect(press('"', 'Digit2')).toEqual({ type: 'theirs' });
    expect(press('1', 'Digit1')).toEqual({ type: 'ours' });
    expect(press(' ')).toEqual({ type: 'toggle' });
    expect(press('z', 'KeyZ', true)).toBeUndefined();
  });
});

describe('an entry deleted there', () => {
  it('is shown as it stands here', () => {
    const here = new Copy('anna', 'Anna', common());
    const there = new Copy('boris', 'Boris', common()).edit(5, { type: 'delete', entity: ids.visitors });
    const [gone] = proposal(here, there).candidates;
    expect(gone?.verdict).toBe('deleted');
    expect(
      gone && reviewRows(gone, scopes, false).map(({ ours: words, theirs: none }) => [words, none]),
    ).toContainEqual(['Letting visitors in', '']);
  });
});
