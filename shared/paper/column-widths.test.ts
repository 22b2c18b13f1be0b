import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import { plain, type Table } from './paper.ts';

const table = (...cells: readonly string[]): Table => ({
  kind: 'table',
  name: 'Overview',
  columns: cells.map(() => ({ title: 'A', share: 1 })),
  rows: [cells.map(plain)],
});
const measures = { whole: 300, letter: 5, gap: 10 };

test('columns are as wide as their shares where every word has room', () => {
  expect(columnWidths(table('owners of boats', 'one', 'two'), measures)).toEqual([100, 100, 100]);
});

test('a column with a long word gets room from those that need it less, and the sum stays', () => {
  const widths = columnWidths(table('Владельцы пришвартованных яхт', 'самостоятельный контролёр', 'x'), {
    ...measures,
    whole: 210,
  });
  expect(widths[0]).toBe(85);
  expect(widths[1]).toBe(85);
  expect(widths[2]).toBe(40);
});

test('a sign stays with its word: “No.” needs room for three', () => {
  const narrow: Table = {
    kind: 'table',
    name: 'Overview',
    columns: [
      { title: 'No.', share: 0.1 },
      { title: 'A', share: 10 },
    ],
    rows: [],
  };
  expect(columnWidths(narrow, measures)[0]).toBe(25);
});

test('where there is too little room for all, nobody is left without what there is', () => {
  const widths = columnWidths(table('пришвартованных', 'x', 'y'), { ...measures, whole: 90 });
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(90);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(15);
});

test('a word longer than any word of a language takes no room from others', () => {
  expect(columnWidths(table('a'.repeat(80), 'one', 'two'), measures)).toEqual([100, 100, 100]);
});
