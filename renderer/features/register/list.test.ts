import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { deletions, departmentEdits, statusEdits } from './bulk-edits.ts';
import { columnsChosen, toggleColumn } from './columns.ts';
import { statusCounts } from './counts.ts';
import { isHeading, listItems, type Grouping } from './grouping.ts';
import { firstView, narrowed } from './list-view.ts';
import { nextNumber } from './next-number.ts';
import { rowTextsOf } from './row-texts.ts';
import { nextSorting, sorted, type Sorting } from './sorting.ts';
import type { Standing } from './standing.ts';

const uuid = (number: number): string => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const activity = (number: number, more: Omit<Activity, 'id'>): Activity => ({ id: uuid(number), ...more });

const a = activity(1, { number: '10', name: { en: 'beta' }, status: 'active', department: { en: 'IT' } });
const b = activity(2, { number: '2', name: { ru: 'Ёлка' }, status: 'draft', gdprBases: ['contract'] });
const c = activity(3, {
  name: { en: 'Alpha' },
  status: 'active',
  department: { en: 'it' },
  regimes: ['gdpr'],
});
const d = activity(4, { number: '2', name: { ru: 'Жук' }, fz152Bases: ['item-1'], gdprBases: ['contract'] });
const all = [a, b, c, d];

const textsOf = (one: Activity) => rowTextsOf(one, new Map(), 'en');
const standing: Standing = { errors: 0, checks: 0, share: 1 };
const ids = (list: readonly Activity[]): string =>
  list.map(({ id }) => 'abcd'[Number(id.slice(-1)) - 1]).join('');

describe('sorting', () => {
  const order = (by: Sorting['by'], descending = false): string =>
    ids(sorted(all, { by, descending }, { textsOf, standingOf: () => standing }));

  it('numbers as numbers, those without last, equals in the order of making', () => {
    expect(order('number')).toBe('bdac');
  });

  it('names by the alphabet, Latin before Cyrillic, ё as е', () => {
    expect(order('name')).toBe('cabd');
    expect(order('name', true)).toBe('dbac');
  });

  it('by status in the order of a card’s life, without a status last', () => {
    expect(order('status')).toBe('bacd');
  });

  it('completeness begins with what needs most work', () => {
    const standings = new Map([
      [a.id, { errors: 0, checks: 9, share: 0.5 }],
      [b.id, { errors: 1, checks: 0, share: 0.9 }],
      [c.id, standing],
      [d.id, { errors: 0, checks: 0, share: 0.2 }],
    ]);
    const standingOf = (one: Activity) => standings.get(one.id) ?? standing;
    expect(ids(sorted(all, { by: 'completeness', descending: false }, { textsOf, standingOf }))).toBe('badc');
  });

  it('a second click turns the order round', () => {
    const once = nextSorting(firstView.sorting, 'name');
    expect(once).toEqual({ by: 'name', descending: false });
    expect(nextSorting(once, 'name')).toEqual({ by: 'name', descending: true });
  });
});

describe('groups', () => {
  const lines = (grouping: Grouping): readonly string[] =>
    listItems(all, grouping, textsOf, ({ en }) => en).map((item) =>
      isHeading(item) ? `${item.heading} ${item.count}` : ids([item]),
    );

  it('none: the activities themselves', () => {
    expect(listItems(all, 'none', textsOf, ({ en }) => en)).toBe(all);
  });

  it('by department, whatever the case; those without last', () => {
    expect(lines('department')).toEqual(['IT 2', 'a', 'c', 'Without a department 2', 'b', 'd']);
  });

  it('by status in the order of a card’s life', () => {
    expect(lines('status')).toEqual(['Draft 1', 'b', 'Active 2', 'a', 'c', 'Without a status 1', 'd']);
  });

  it('by legal basis: each activity once, under its first ground', () => {
    expect(lines('basis')).toEqual([
      'Consent 1',
      'd',
      'Contract 1',
      'b',
      'Without a legal basis 2',
      'a',
      'c',
    ]);
  });
});

describe('what is shown', () => {
  it('a law and a status narrow the list', () => {
    expect(ids(narrowed(all, { ...firstView, regime: 'gdpr' }))).toBe('c');
    expect(ids(narrowed(all, { ...firstView, status: 'active' }))).toBe('ac');
    expect(narrowed(all, firstView)).toBe(all);
  });

  it('says how many stand how', () => {
    expect(statusCounts(all, 'en')).toBe('2 active · 1 draft');
    expect(statusCounts([...all, ...all, b], 'ru')).toBe('4 действуют · 3 черновика');
    expect(statusCounts([], 'ru')).toBe('');
  });

  it('columns keep their order and cannot all go', () => {
    const shown = (chosen: readonly string[]) => columnsChosen(chosen).map(({ id }) => id);
    expect(shown([])).toEqual(['number', 'name', 'subjects', 'basis', 'period', 'completeness']);
    const more = toggleColumn([], 'department');
    expect(shown(more)).toContain('department');
    expect(shown(more).indexOf('department')).toBeLessThan(shown(more).indexOf('subjects'));
    expect(shown(toggleColumn(more, 'department'))).not.toContain('department');
    expect(shown(['of-another-release'])).toEqual(['number', 'name']);
  });
});

describe('the next number', () => {
  it.each([
    [['01', '07', '05'], '08'],
    [['9'], '10'],
    [['0099'], '0100'],
    [[], '01'],
    [['HR-1', '02'], undefined],
  ])('after %j comes %s', (numbers, next) => {
    expect(nextNumber(numbers.map((number) => ({ number })))).toBe(next);
  });
});

describe('edits of many', () => {
  const two = [a.id, b.id];

  it('are one list of writes, so that one undo takes them back', () => {
    expect(statusEdits(two, 'ended')).toEqual([
      { type: 'write', entity: a.id, path: '/status', to: 'ended' },
      { type: 'write', entity: b.id, path: '/status', to: 'ended' },
    ]);
    expect(deletions(two)).toEqual([
      { type: 'delete', entity: a.id },
      { type: 'delete', entity: b.id },
    ]);
  });

  it('a department replaces the former one in both languages', () => {
    expect(departmentEdits([a.id], { ru: 'ИТ' })).toEqual([
      { type: 'write', entity: a.id, path: '/department/en', to: null },
      { type: 'write', entity: a.id, path: '/department/ru', to: 'ИТ' },
    ]);
  });
});
