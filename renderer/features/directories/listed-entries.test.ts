import { describe, expect, it } from 'vitest';
import { listedEntries } from './listed-entries.ts';

const acts = [
  { id: 'old', name: { en: 'Applications' }, date: '2024-05-01', number: '3' },
  { id: 'new', name: { en: 'Mailing list' }, date: '2026-05-01' },
  { id: 'begun' },
];

describe('records in a list', () => {
  it('stand newest first, what has no day yet above all, with number and day', () => {
    expect(listedEntries('destructions', acts, '', 'en')).toEqual([
      { value: 'begun', label: 'Without a name' },
      { value: 'new', label: 'Mailing list', detail: '1 May 2026' },
      { value: 'old', label: 'Applications', detail: '№ 3 · 1 May 2024' },
    ]);
  });

  it('are found by their words', () => {
    expect(listedEntries('destructions', acts, 'mail', 'en').map(({ value }) => value)).toEqual(['new']);
  });
});
