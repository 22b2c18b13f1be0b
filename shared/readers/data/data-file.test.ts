import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { list, member, openData } from './data-file.ts';
import { leftoversOf } from './leftovers.ts';

describe('a file of data', () => {
  it('remembers what was taken and hands out the rest with its place', () => {
    const file = openData({ a: 'one', b: { c: ['two', 3, true, null, ' '] }, 'd e': 'four' });
    expect(file.text(file.root, 'a')).toBe('one');
    expect(file.remains()).toEqual([
      { owner: 'b', name: 'c', text: 'two' },
      { owner: 'b', name: 'c', text: '3' },
      { owner: 'b', name: 'c', text: 'true' },
      { owner: '', name: 'd e', text: 'four' },
    ]);
    expect(list(member(file.root, 'b'), 'c').map(({ path }) => path)[1]).toBe('b.c[1]');
    file.take(member(file.root, 'b'));
    expect(leftoversOf(file.remains(), [])).toEqual([
      { text: 'd e: four', place: { en: 'At the top of the file', ru: 'В начале файла' } },
    ]);
  });

  it('does not take a name of Object for a name of the file', () => {
    const file = openData({});
    expect(file.text(file.root, 'constructor')).toBeUndefined();
    expect(member(file.root, '__proto__').value).toBeNull();
  });

  it('loses no text, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const file = openData(value as Json);
        const rest = leftoversOf(file.remains(), []).map(({ text }) => text);
        for (const text of textsIn(value as Json))
          expect(rest.some((line) => line.includes(text))).toBe(true);
      }),
    );
  });
});

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
