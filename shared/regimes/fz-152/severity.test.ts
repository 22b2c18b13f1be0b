import { describe, expect, it } from 'vitest';
import { checkRegister, checkSubject } from '../check.ts';
import { contextOf } from '../context.ts';
import {
  acting,
  activity,
  item,
  organisation,
  party,
  registerOf,
  system,
  today,
  without,
} from '../rule-cases/complete-register.ts';
import { asked, equipped, organised, sending } from '../rule-cases/fz-152/changes.ts';
import type { Changes } from '../rule-cases/rule-case.ts';
import { fz152Regime } from './regime.ts';

/** How a rule speaks of a register: the severities of its findings. */
const said = (rule: string, changes: Changes, day = today): readonly string[] =>
  checkRegister(registerOf(changes), day, 'fz-152')
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

const distributing = { actions: ['collection', 'storage', 'distribution', 'destruction'] };

describe('rules of 152-FZ', () => {
  it('find nothing in a register that has all they ask for', () => {
    const register = registerOf();
    expect(checkRegister(register, today, 'fz-152')).toEqual([]);
    const { completeness } = checkSubject(
      'fz-152',
      fz152Regime.rules.activities,
      activity,
      contextOf(register, today),
    );
    expect(completeness.met).toBe(completeness.asked);
    expect(completeness.asked).toBeGreaterThan(8);
  });

  it('hold from the day their law begins', () => {
    const merged = acting({ consent: { separate: false, document: { en: 'Form' } } });
    expect([said('R26', merged, '2025-08-31'), said('R26', merged, '2025-09-01')]).toEqual([[], ['error']]);
    const abroad = equipped({ country: 'DE' });
    expect([said('R47', abroad, '2025-06-30'), said('R47', abroad, '2025-07-01')]).toEqual([[], ['error']]);
    const member = sending({ country: 'RS' });
    expect([said('R54', member, '2026-07-25'), said('R54', member, '2026-07-26')]).toEqual([[], ['warning']]);
  });

  it('never make an error of a country whose place in the list is doubtful or that nobody has looked up', () => {
    const early = { notificationDate: '2026-10-01', receivedOn: '2026-10-01', startsOn: '2026-10-02' };
    expect(said('R52', sending({ country: 'AE', ...early }))).toEqual(['warning']);
    expect(said('R52', sending({ country: 'GH', ...early }))).toEqual(['warning']);
    const off = { table: 'roskomnadzor-list', key: 'GH', value: 'not-listed' };
    const confirmed = { ...sending({ country: 'GH', ...early }), corrections: [{ ...item, ...off }] };
    expect(said('R52', confirmed)).toEqual(['error']);
    expect(said('R52', sending({ country: 'US', ...early }))).toEqual(['error']);
    expect(said('R52', sending({ country: 'CN', ...early }))).toEqual([]);
    expect(said('R52', sending({ country: 'US', ...early, vitalInterests: true }))).toEqual([]);
  });

  it('ask about a transfer where somebody abroad hosts a system, and not about an own data centre', () => {
    const own = { ownDataCentre: true };
    expect(said('R97', equipped({ country: 'RU', host: party }))).toEqual(['warning']);
    expect(said('R97', equipped({ country: 'DE' }))).toEqual(['warning']);
    expect(said('R97', equipped({ country: 'DE', ...own }))).toEqual([]);
  });

  it('ask whether a system holds data of citizens of Russia where an activity that uses it does', () => {
    const unsaid = { systems: [without(system, 'country', 'citizensRf')] };
    expect(said('R48', { ...unsaid, ...acting({ citizensRf: true }) })).toEqual(['warning']);
    expect(said('R48', { ...unsaid, ...acting({ citizensRf: false }) })).toEqual([]);
    const abroad = { systems: [{ ...without(system, 'country'), citizensRf: false }] };
    expect(said('R48', { ...abroad, ...acting({ citizensRf: true }) })).toEqual([]);
  });

  it('let the time of Roskomnadzor stand still while its request is open', () => {
    const notified = { country: 'US', notificationDate: '2026-10-01', receivedOn: '2026-10-01' };
    const late = { ...notified, startsOn: '2026-11-10' };
    expect(said('R52', sending(late))).toEqual([]);
    expect(said('R52', sending({ ...late, requestOpen: true }))).toEqual(['error']);
    expect(said('R52', sending({ ...notified, startsOn: '2026-12-30', requestOpen: true }))).toEqual([]);
  });

  it('ask for a law where distribution rests on more than consent, a contract or an interest', () => {
    expect(said('R37', acting({ ...distributing, fz152Bases: ['item-5', 'item-7'] }))).toEqual(['error']);
    expect(said('R37', acting({ ...distributing, fz152Bases: ['item-1', 'item-11'] }))).toEqual(['warning']);
    expect(said('R37', acting({ ...distributing, fz152Conditions: ['distribution'] }))).toEqual([]);
    const named = { acts: [{ ...item, act: { ru: '323-ФЗ' } }], fz152Bases: ['item-11'] };
    expect(said('R37', acting({ ...distributing, ...named }))).toEqual([]);
    const school = organised({ type: 'subordinate-organisation' });
    expect(said('R37', { ...acting({ ...distributing, fz152Bases: ['item-5'] }), ...school })).toEqual([]);
  });

  it('leave data of a withdrawn consent alone where something lets them stay', () => {
    const request = { kind: 'withdrawal', receivedOn: '2026-10-01' };
    expect(said('R75', asked({ ...request, keepingGround: 'contract' }))).toEqual([]);
    expect(said('R75', asked({ ...request, doneOn: '2026-10-20' }))).toEqual([]);
    expect(said('R75', asked({ ...request, receivedOn: '2026-01-01', blockedOn: '2026-01-20' }))).toEqual([
      'error',
    ]);
  });

  it('leave data alone after the end of an activity where something lets them stay', () => {
    const ended = { status: 'ended', endDate: '2026-01-01' };
    const act = { ...item, act: { ru: 'Закон о портах' }, term: { amount: 5, unit: 'year' } };
    expect(said('R75', acting({ ...ended, keepingGround: 'law' }))).toEqual([]);
    expect(said('R75', acting({ ...ended, acts: [act] }))).toEqual([]);
    expect(said('R75', acting({ ...ended, blockedOn: '2026-01-20' }))).toEqual(['error']);
    expect(said('R75', acting({ ...ended, blockedOn: '2026-06-20' }))).toEqual(['info']);
  });

  it('ask a foreign organisation for no Russian numbers, and a person for no registration', () => {
    expect(said('R02', { organisation: { ...organisation, inn: '', ogrn: '' } })).toEqual([
      'warning',
      'warning',
    ]);
    expect(said('R02', organised({ type: 'individual', ogrn: '' }))).toEqual([]);
    expect(said('R02', organised({ country: 'DE', inn: '' }))).toEqual([]);
  });

  it('ask a processor for no basis and no consent of its own', () => {
    const assigned = acting({
      role: 'processor',
      fz152Bases: [],
      recipients: [{ ...item, role: 'processor' }],
    });
    expect(['R21', 'R25', 'R85'].flatMap((rule) => said(rule, assigned))).toEqual([]);
  });

  it('know the laws that came after they were last compared with the law', () => {
    expect([said('R84', {}, '2027-02-28'), said('R84', {}, '2027-03-01')]).toEqual([[], ['info']]);
  });
});
