import { describe, expect, it } from 'vitest';
import { ids, twoCopies } from '../../../test/journeys/colleague-files.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { save } from '../../../shared/file-format/save.ts';
import { noDecisions } from '../../../shared/merging/decisions.ts';
import type { Settings } from '../../storage/settings-record.ts';
import { importer } from './importer.ts';
import { decisionKey, decisionsOf, withDecisions } from './kept-decisions.ts';
import type { ForeignFile, FromImporter, Source, ToImporter } from './messages.ts';
import { newRegisterOf } from './new-register-of.ts';
import { isImportIn, lastInChain } from './undo-chain.ts';

const keys = { identity: '', colleagues: [] };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv =
  'Name of activity,Purpose of processing,Data subjects,Our own column\nCanteen,Lunch,Employees,blue\n';
const file = (name: string, text: string): Source => ({ type: 'file', name, bytes: bytesOf(text) });

function started() {
  const heard: FromImporter[] = [];
  const ask = importer(
    (message) => heard.push(structuredClone(message)),
    () => '2026-11-22T00:00:00.000Z',
  );
  const answerTo = async (message: ToImporter): Promise<readonly FromImporter[]> => {
    heard.length = 0;
    await ask(structuredClone(message));
    return [...heard];
  };
  return answerTo;
}

const of = <Type extends FromImporter['type']>(all: readonly FromImporter[], type: Type) =>
  all.find((one): one is Extract<FromImporter, { type: Type }> => one.type === type);

describe('the worker of an import', () => {
  it('opens a register of ours, says what it would do, and plans what was decided', async () => {
    const { ours, theirs } = twoCopies();
    const ask = started();
    const text = save(theirs.ledger, { at: '2026-11-21T00:00:00.000Z', by: 'Boris' });
    const opened = of(await ask({ type: 'open', source: file('b', text), keys, remembered: {} }), 'opened');
    expect(opened?.file).toMatchObject({ kind: 'own', register: ids.register, activities: 3 });
    const states = [...ours.ledger.states.values()];
    await ask({ type: 'ours', register: ids.register, states, history: ours.ledger.history });
    const proposed = await ask({ type: 'propose', replica: 'anna', decisions: noDecisions });
    expect(of(proposed, 'candidates')?.candidates).toHaveLength(6);
    expect(of(proposed, 'proposed')?.about).toEqual({ isSameRegister: true, same: 2 });
    const planned = await ask({ type: 'plan', decisions: { ...noDecisions, leftOut: [ids.recruitment] } });
    expect(of(planned, 'plan')?.piece.incoming).toHaveLength(5);
    expect(planned.at(-1)).toEqual({ type: 'planned' });
  });

  it('takes a table apart, again when a heading is corrected, and with or without what has no place', async () => {
    const ask = started();
    const opened = await ask({ type: 'open', source: file('a.csv', csv), keys, remembered: {} });
    expect(opened[0]).toEqual({ type: 'foreign' });
    const came = of(opened, 'opened')?.file as ForeignFile;
    expect(came).toMatchObject({ kind: 'foreign', activities: 1 });
    const signature = came.mapping?.signature ?? '';
    const remembered = { [signature]: { 'Our own column': 'department' as const } };
    const again = of(await ask({ type: 'understand', remembered }), 'opened')?.file as ForeignFile;
    expect(again.mapping?.headings.find(({ heading }) => heading === 'Our own column')?.target).toBe(
      'department',
    );
    await ask({ type: 'understand', remembered: {} });
    const notesOf = async (withoutLeftovers: 'all' | readonly string[]) => {
      const all = await ask({
        type: 'propose',
        replica: 'a',
        decisions: { ...noDecisions, withoutLeftovers },
      });
      const activity = of(all, 'candidates')?.candidates.find(({ kind }) => kind === 'activities');
      return activity?.after?.['notes'];
    };
    expect(await notesOf([])).toEqual({ en: 'Our own column: blue' });
    expect(await notesOf('all')).toBeUndefined();
  });

  it('refuses what it cannot read in a sentence', async () => {
    const ask = started();
    const answer = await ask({ type: 'open', source: file('x', 'nothing here'), keys, remembered: {} });
    expect(of(answer, 'refused')?.failure.message.en).toMatch(/\.$/);
    expect(await ask({ type: 'sniff', bytes: bytesOf('x') })).toEqual([{ type: 'sniffed', isOwn: false }]);
  });
});

describe('decisions about a file', () => {
  it('are known by register and bytes; the file looked at last is forgotten last', () => {
    let decisions: Settings['decisions'] = {};
    for (let at = 0; at < 40; at += 1)
      decisions = withDecisions(decisions, decisionKey('r', String(at)), {
        ...noDecisions,
        leftOut: [String(at)],
      });
    expect(Object.keys(decisions)).toHaveLength(30);
    expect(decisionsOf({ decisions } as Settings, decisionKey('r', '39')).leftOut).toEqual(['39']);
    expect(decisionsOf({ decisions } as Settings, decisionKey('r', '1'))).toEqual(noDecisions);
  });
});

describe('a register that a table begins', () => {
  it('is called after its organisation, else after the file', () => {
    const came = { kind: 'foreign', regimes: ['gdpr'], organisation: undefined } as unknown as ForeignFile;
    expect(newRegisterOf(came, 'Canteen Ltd. 2026.xlsx', 'en')).toEqual({
      name: { en: 'Canteen Ltd. 2026' },
      regimes: ['gdpr'],
    });
    const named = { ...came, organisation: { ru: 'Порт' }, regimes: [] };
    expect(newRegisterOf(named, 'x.csv', 'ru')).toEqual({
      name: { ru: 'Порт' },
      regimes: ['fz-152', 'gdpr'],
    });
  });
});

describe('an import that was undone and redone', () => {
  const change = (seq: number, via: Change['via'], undoes?: number): Change => ({
    seq,
    at: `at ${seq}`,
    by: '',
    replica: '',
    via,
    events: [],
    ...(undoes === undefined ? {} : { of: undoes }),
  });
  it('stands or not by the last of them', () => {
    const made = change(5, 'import');
    const all = [made, change(6, 'undo', 5), change(7, 'redo', 6), change(8, 'edit'), change(9, 'undo', 7)];
    expect(lastInChain(made, all.slice(0, 3)).via).toBe('redo');
    expect(lastInChain(made, all).seq).toBe(9);
    expect(lastInChain(made, [made, change(6, 'undo', 4)])).toBe(made);
  });

  it('is in again where taking it back was undone, and out where that was redone', () => {
    const record = { at: 'at 5', takenBack: 'at 7' };
    const all = [change(5, 'import'), change(6, 'edit'), change(7, 'edit')];
    expect(isImportIn({ ...record, takenBack: '' }, all)).toBe(true);
    expect(isImportIn(record, all)).toBe(false);
    expect(isImportIn(record, [...all, change(8, 'undo', 7)])).toBe(true);
    expect(isImportIn(record, [...all, change(8, 'undo', 7), change(9, 'redo', 8)])).toBe(false);
  });
});
