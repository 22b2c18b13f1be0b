import { describe, expect, it } from 'vitest';
import { freeze } from '../../shared/filings/freeze.ts';
import { thaw } from '../../shared/filings/thaw.ts';
import { internationalVendor } from '../../shared/samples/international-vendor/sample.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { documentPast } from './document-past.ts';
import { narrowedTo } from './narrowed.ts';
import { dayHere } from './today.ts';

const ledger = internationalVendor.make();
const register = registerOf(ledger.id, ledger.states);
const only = register.activities[0]?.id ?? '';
const begun = dayHere(ledger.history[0]?.at ?? '');

describe('the history for a document', () => {
  it('gives the register of a day, once, and the first day of it', () => {
    const past = documentPast(ledger, undefined);
    expect(past.firstDay).toBe(begun);
    expect(past.registerOn?.('1999-12-31')).toBeUndefined();
    const then = past.registerOn?.('2999-12-31');
    expect(then?.activities).toHaveLength(register.activities.length);
    expect(past.registerOn?.('2999-12-31')).toBe(then);
    expect(past.changedSince?.(only, '', '1999-12-31')).toBe(begun);
  });

  it('is narrowed where one activity alone is printed, in filings too', () => {
    expect(
      documentPast(ledger, only)
        .registerOn?.('2999-12-31')
        ?.activities.map(({ id }) => id),
    ).toEqual([only]);
    const filing = { id: only, kind: 'record', facts: freeze(register, 'record') };
    const narrow = narrowedTo({ ...register, filings: [filing, { id: only }] }, only);
    expect(narrow.activities.map(({ id }) => id)).toEqual([only]);
    const [frozen, empty] = narrow.filings;
    expect(frozen && thaw(frozen)?.activities.map(({ id }) => id)).toEqual([only]);
    expect(empty).toEqual({ id: only });
  });
});
