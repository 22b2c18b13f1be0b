import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { changesTo, merged } from './form-changes.ts';
import { valuesOf } from './form-values.ts';

const id = '01900000-0000-7000-8000-000000000001';
const [first, second] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];

describe('merged', () => {
  const base = { id, name: { en: 'Old' }, tags: ['a'], status: 'draft' };

  it('takes the store’s word where the person has changed nothing', () => {
    const theirs = { id, name: { en: 'Old', ru: 'Новое' }, status: 'active' };
    expect(merged(base, base, theirs, activityFields)).toEqual(theirs);
  });

  it('keeps what is being typed, down to the language and the member of a set', () => {
    const mine = { id, name: { en: 'Old and typ' }, tags: ['a', 'b'], status: 'draft' };
    const theirs = { id, name: { en: 'Other', ru: 'Другое' }, tags: ['a', 'c'], status: 'active' };
    expect(merged(base, mine, theirs, activityFields)).toEqual({
      id,
      name: { en: 'Old and typ', ru: 'Другое' },
      tags: ['a', 'b', 'c'],
      status: 'active',
    });
  });

  it('keeps a value that the person has cleared', () => {
    const { status: _, ...mine } = base;
    expect(merged(base, mine, { ...base, name: { en: 'Other' } }, activityFields)).not.toHaveProperty(
      'status',
    );
  });
});

describe('changesTo', () => {
  const entry = {
    id,
    name: { en: 'Name' },
    consent: { asked: { en: 'By a box' } },
    data: [
      { id: first, name: { en: 'First' } },
      { id: second, name: { en: 'Second' } },
    ],
  };
  const values = valuesOf(entry, activityFields);

  it('has nothing to do where nothing differs', () => {
    expect(changesTo(values, entry, activityFields)).toEqual([]);
  });

  it('names the one field of a group and of an item that differs', () => {
    const after = {
      ...entry,
      consent: { asked: { en: 'By a box' }, separate: true },
      data: [entry.data[0], { id: second, name: { en: 'Second' }, mandatory: false }],
    };
    expect(changesTo(values, after, activityFields)).toEqual([
      { name: 'consent.separate', value: true },
      { name: 'data.1.mandatory', value: false },
    ]);
  });

  it('clears with null', () => {
    const { name: _, ...after } = entry;
    expect(changesTo(values, after, activityFields)).toEqual([{ name: 'name', value: null }]);
  });

  it('sets a list as a whole where items came, went or moved', () => {
    const changes = changesTo(values, { ...entry, data: [entry.data[1]] }, activityFields);
    expect(changes.map((change) => change.name)).toEqual(['data']);
    expect(changes[0]?.value).toMatchObject([{ id: second, name: { en: 'Second' }, items: null }]);
  });
});
