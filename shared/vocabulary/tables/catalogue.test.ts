import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { correctableTableIds, correctableTables, tables } from './catalogue.ts';
import { overlap } from './days.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const isPair = ({ en, ru }: Wording): boolean =>
  en.trim() !== '' && !CYRILLIC.test(en) && (CYRILLIC.test(ru) || ru.includes('GDPR') || /\d/.test(ru));

it('has tables with ids and names of their own', () => {
  const ids = tables.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(tables.map(({ name }) => name.ru)).size).toBe(ids.length);
});

it('offers for correction exactly the tables that can be corrected', () => {
  expect(correctableTableIds.terms.map(({ code }) => code)).toEqual(correctableTables.map(({ id }) => id));
  expect(correctableTables.map(({ id }) => id)).toEqual([
    'eea-membership',
    'eu-adequacy',
    'eu-adequacy-organisations',
    'roskomnadzor-list',
    'production-calendar',
    'fz-152-deadlines',
    'gdpr-deadlines',
    'thresholds',
    'record-exemption',
  ]);
});

describe.each(tables.map((table) => [table.id, table] as const))('%s', (id, table) => {
  const rows = table.rows([]);

  it('speaks both languages', () => {
    const pairs = [
      table.name,
      table.about,
      ...rows.flatMap(({ label, words, source, note }) => [label, words, source, ...(note ? [note] : [])]),
    ];
    expect(pairs.filter((pair) => !isPair(pair))).toEqual([]);
  });

  it('names editions, the day it was checked, and every key in words', () => {
    expect(table.editions.length).toBeGreaterThan(0);
    expect(isIsoDate(table.checkedOn)).toBe(true);
    expect(rows.filter(({ key }) => table.labelOf(key) === undefined)).toEqual([]);
    expect(table.labelOf('no such key')).toBeUndefined();
  });

  it('has real dates, and one row of a key on a day', () => {
    const days = rows.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
    expect(rows.filter(({ from, until }) => from && until && from > until)).toEqual([]);
    const twice = rows.filter((row, place) =>
      rows.slice(place + 1).some((other) => other.key === row.key && overlap(row, other)),
    );
    expect(twice).toEqual([]);
  });

  it('takes back as a correction what it writes for one, and shows it as the user’s', () => {
    const texts = rows.flatMap(({ key, text }) => (text === undefined ? [] : [{ key, text }]));
    expect(texts.length > 0).toBe(table.correction !== undefined);
    for (const { key, text } of texts.slice(0, 20)) {
      const correction = { id: '1', table: id, key, value: text };
      expect(table.faultIn(correction)).toBeUndefined();
      const ofUser = table.rows([correction]).filter(({ correctedBy }) => correctedBy === correction);
      expect(ofUser.map((row) => [row.key, row.text])).toEqual([[key, text]]);
    }
  });
});
