import { describe, expect, it } from 'vitest';
import { neededIn } from './needed-in.ts';

const id = '0190a000-0000-7000-8000-00000000f001';
const needed = (filing: Readonly<Record<string, unknown>>): readonly string[] => [
  ...neededIn('filings', { id, ...filing }),
];

describe('what a filing still has to tell', () => {
  it('is nothing as long as it is a draft', () => {
    expect(needed({ kind: 'notification', state: 'draft' })).toEqual([]);
  });

  it('is day, outgoing number and, through the portal, its number and key once it was sent', () => {
    expect(needed({ kind: 'notification', state: 'sent', outgoing: { number: '12' } })).toEqual([
      '/sentOn',
      '/outgoing/date',
    ]);
    expect(needed({ kind: 'notification', state: 'sent', channel: 'esia', sentOn: '2026-10-01' })).toEqual([
      '/outgoing/number',
      '/outgoing/date',
      '/received/number',
      '/received/key',
    ]);
  });

  it('is the number in the register of operators once it was entered, and the reason once it was refused', () => {
    const sent = { sentOn: '2026-10-01', outgoing: { number: '12', date: '2026-10-01' } };
    expect(needed({ kind: 'notification', state: 'entered', ...sent })).toEqual(['/entered/number']);
    expect(needed({ kind: 'cross-border-notification', state: 'entered', ...sent })).toEqual([]);
    expect(needed({ kind: 'notification', state: 'refused', ...sent })).toEqual(['/refusal']);
  });

  it('is day and address of what was published', () => {
    expect(needed({ kind: 'policy', state: 'sent' })).toEqual(['/sentOn', '/address']);
  });
});
