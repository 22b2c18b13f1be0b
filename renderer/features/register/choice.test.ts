import { describe, expect, it } from 'vitest';
import { emptySelection, extendedTo, stillThere, toggled } from './selection.ts';
import { deedOf, type TableKey } from './table-keys.ts';

const shown = ['a', 'b', 'c', 'd'];
const key = (name: string, more: Partial<TableKey> = {}): TableKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});
const move = (to: string, extending = false) => ({ type: 'move', to, extending });

describe('the keys of the table', () => {
  it('arrows go row by row and stop at the ends', () => {
    expect(deedOf(key('ArrowDown'), 'a', shown)).toEqual(move('b'));
    expect(deedOf(key('ArrowUp'), 'a', shown)).toEqual(move('a'));
    expect(deedOf(key('ArrowDown'), 'd', shown)).toEqual(move('d'));
    expect(deedOf(key('PageDown'), 'b', shown)).toEqual(move('d'));
  });

  it('Home and End go to the ends, also when no row has the keyboard yet', () => {
    expect(deedOf(key('End'), undefined, shown)).toEqual(move('d'));
    expect(deedOf(key('Home'), 'c', shown)).toEqual(move('a'));
    expect(deedOf(key('ArrowUp'), undefined, shown)).toEqual(move('a'));
  });

  it('a row that the search took away does not open', () => {
    expect(deedOf(key('Enter'), 'gone', shown)).toBeUndefined();
    expect(deedOf(key('ArrowDown'), 'gone', shown)).toEqual(move('a'));
    expect(deedOf(key('ArrowDown'), undefined, [])).toBeUndefined();
  });

  it('Enter opens, Space selects, Shift extends, Delete asks, Escape lets go', () => {
    expect(deedOf(key('Enter'), 'b', shown)).toEqual({ type: 'open', id: 'b' });
    expect(deedOf(key(' '), 'b', shown)).toEqual({ type: 'toggle', id: 'b' });
    expect(deedOf(key('ArrowDown', { shiftKey: true }), 'b', shown)).toEqual(move('c', true));
    expect(deedOf(key('Delete'), 'b', shown)).toEqual({ type: 'remove' });
    expect(deedOf(key('Escape'), undefined, shown)).toEqual({ type: 'unselect' });
  });

  it('Ctrl and ⌘ select all with A and leave the rest alone', () => {
    expect(deedOf(key('a', { ctrlKey: true }), undefined, shown)).toEqual({ type: 'selectAll' });
    expect(deedOf(key('z', { metaKey: true }), 'a', shown)).toBeUndefined();
    expect(deedOf(key('n'), 'a', shown)).toBeUndefined();
  });
});

describe('the selection', () => {
  const ids = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].toSorted().join('');

  it('takes in and lets go one by one', () => {
    const one = toggled(emptySelection, 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 'b'))).toBe('');
  });

  it('extends from where it began, in either direction', () => {
    expect(ids(extendedTo(toggled(emptySelection, 'b'), 'd', shown))).toBe('bcd');
    expect(ids(extendedTo(toggled(emptySelection, 'c'), 'a', shown))).toBe('abc');
    expect(ids(extendedTo(emptySelection, 'c', shown))).toBe('c');
  });

  it('forgets what is no longer there', () => {
    const both = { ids: new Set(['a', 'b']) };
    expect(ids(stillThere(both, [{ id: 'b' }]))).toBe('b');
    expect(stillThere(both, [{ id: 'a' }, { id: 'b' }])).toBe(both);
  });
});
