import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import { freeze } from '../../filings/freeze.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { takes, type DocumentRequest } from '../document-kind.ts';
import { changesReport } from './document.ts';
import { from } from './states.ts';

const [first] = smallRegister.activities;
const later: Register = {
  ...smallRegister,
  activities: smallRegister.activities.map((one) =>
    one.id === first?.id ? { ...one, owner: { en: 'Head of the port', ru: 'Начальник порта' } } : one,
  ),
};
const unfiled = { ...later, filings: [] };

const request = (more: Partial<DocumentRequest> = {}): DocumentRequest => ({
  register: later,
  revision: 15,
  date: '2026-11-22',
  language: 'en',
  options: {},
  registerOn: (day) => (day < '2026-01-01' ? undefined : day < '2026-11-10' ? smallRegister : later),
  ...more,
});
const said = (more?: Partial<DocumentRequest>): string => paperText(changesReport.build(request(more)));
const nothing = (more?: Partial<DocumentRequest>): string | undefined =>
  changesReport.nothingToPrint?.(request(more))?.en;
const redline = 'Head of the [-customer department-] {+port+}';

describe('the report of changes', () => {
  it('compares two days', () => {
    expect(said({ options: { from: '2026-11-09' } })).toContain(redline);
    expect(nothing({ options: { from: '2026-11-10' } })).toBe('Nothing has changed.');
    expect(nothing({ options: { from: '2026-11-09', to: '2026-11-09' } })).toBe('Nothing has changed.');
    expect(said({ options: { from: '2026-11-20', to: '2026-11-09' } })).toContain(
      'Head of the [-port-] {+customer department+}',
    );
  });

  it('goes from the last notification, else from the first day, unless told otherwise', () => {
    expect(said()).toContain('Notification of the intention to process, 1 October 2026');
    expect(said({ register: unfiled, firstDay: '2026-02-01' })).toContain(redline);
    expect(nothing({ register: unfiled })).toMatch(/There is nothing to compare with/);
    expect(nothing({ options: { from: '2025-12-31' } })).toMatch(
      /choose a day on which the register existed/,
    );
    expect(nothing({ options: { from: '2026-11-09', to: '2025-12-31' } })).toMatch(/choose a later one/);
  });

  it('calls an item by what names it, not by a remark', () => {
    const withSource = (items: readonly string[]): Register => ({
      ...smallRegister,
      activities: smallRegister.activities.map((one) =>
        one.id === first?.id
          ? { ...one, data: [{ id: one.id, items, sourceNote: { en: 'Forms on the website' } }] }
          : one,
      ),
    });
    const text = said({ register: withSource(['email', 'phone']), compareWith: withSource(['email']) });
    expect(text).toContain('Data:\n    {+Phone number+}; e-mail address');
    expect(text).not.toContain('(Forms on the website)');
  });

  it('compares with another file, whose names of entries are its own', () => {
    const other = {
      ...smallRegister,
      parties: smallRegister.parties.map((one) => ({ ...one, name: { en: 'Former name' } })),
      activities: smallRegister.activities.map((one) => ({ ...one, onBehalfOf: [one.id] })),
    };
    const text = said({ compareWith: other });
    expect(text).toContain('The other file');
    expect(text).toContain(redline);
  });

  it('compares two filings in what both hold, and never prints the key of one', () => {
    const filing = (id: number, kind: string, of: Register, on: string): Filing => ({
      id: `0190a000-0000-7000-8000-00000000000${id}`,
      kind,
      state: 'sent',
      frozenOn: on,
      received: { number: '1', key: 'SECRET-KEY' },
      facts: freeze(of, kind),
    });
    const changed = {
      ...later,
      organisation: { ...later.organisation, phone: '+7 1', inn: '1', cryptoUsed: false },
    };
    const filings = [
      filing(1, 'notification', later, '2026-03-01'),
      filing(2, 'policy', changed, '2026-04-01'),
    ];
    const text = said({
      register: { ...later, filings },
      options: { from: filings[0]?.id ?? '', to: filings[1]?.id ?? '' },
    });
    expect(text).toContain('{++7 1+}');
    expect(text).not.toMatch(/Cryptographic|SECRET/);
  });

  it('takes any day that exists and the filings that froze something', () => {
    expect(takes(from, '2026-02-28', smallRegister)).toBe(true);
    expect(takes(from, '2026-02-30', smallRegister)).toBe(false);
    expect(from.values(smallRegister).map(({ label }) => label.en)).toEqual([
      'Notification of the intention to process, 1 October 2026',
    ]);
  });
});
