import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../test/arbitrary/entry.ts';
import { activityFields } from './activity/activity.ts';
import { entryOf, normalise } from './assemble.ts';
import { collectionNames, collections, fieldsOf } from './collections.ts';
import { child, leavesOf, pathNames } from './leaves.ts';
import { placeInWords, placeOf } from './place.ts';

describe('an entry', () => {
  it('taken apart and put together is the same, whatever it holds', () => {
    const any = fc
      .constantFrom(...collectionNames)
      .chain((kind) => fc.tuple(fc.constant(kind), arbitraryEntry(kind)));
    fc.assert(
      fc.property(any, ([kind, entry]) => {
        const fields = fieldsOf(kind);
        expect(entryOf(entry.id, leavesOf(entry, fields), fields)).toEqual(entry);
      }),
      { numRuns: 300 },
    );
  });

  it('in normal form has no empty parts and no doubles, and keeps the order of its lists', () => {
    const [first, second] = ['ffffffff-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'];
    const entry = {
      id: '0190a000-0000-7000-8000-000000000001',
      name: { en: '', ru: 'Имя' },
      purpose: { en: '' },
      actions: ['use', 'collection', 'use'],
      tags: [],
      consent: {},
      recipients: [{ id: first, contract: { en: 'A' } }, { id: second }],
    };
    expect(normalise(entry, activityFields)).toEqual({
      id: entry.id,
      name: { ru: 'Имя' },
      actions: ['collection', 'use'],
      recipients: [
        { id: first, position: 1, contract: { en: 'A' } },
        { id: second, position: 2 },
      ],
    });
  });

  it('keeps an item of which only a field is left, so that nothing typed is lost', () => {
    const leaves = new Map([['/recipients/ffffffff-0000-4000-8000-000000000000/contract/en', 'No. 12']]);
    expect(entryOf('x', leaves, activityFields)['recipients']).toEqual([
      { id: 'ffffffff-0000-4000-8000-000000000000', contract: { en: 'No. 12' } },
    ]);
  });
});

describe('a path', () => {
  it('carries any name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(pathNames(child('/tags', name))).toEqual(['tags', name]);
      }),
    );
  });

  it('leads to its field and reads in words', () => {
    expect(placeInWords('/consent/asked/en', activityFields, 'en')).toBe('Consent › How consent is asked');
    expect(
      placeInWords('/recipients/0190a000-0000-7000-8000-000000000001/contract/ru', activityFields, 'ru'),
    ).toBe('Получатели › Договор (поручение)');
    expect(placeInWords('/contract/title', activityFields, 'ru')).toBe('Договор');
    expect(placeOf('/actions/use', activityFields)?.field).toBe(activityFields.actions);
    expect(placeOf('/nothing', activityFields)).toBeUndefined();
  });
});

describe('every declared field', () => {
  const walk = (
    fields: ReturnType<typeof fieldsOf>,
  ): { label: { en: string; ru: string }; hint?: { en: string; ru: string } }[] =>
    Object.values(fields).flatMap((field) => ('fields' in field ? [field, ...walk(field.fields)] : [field]));

  it('has a label in both languages and no Cyrillic in its English', () => {
    const all = [
      ...Object.values(collections).flatMap(({ fields }) => walk(fields)),
      ...walk(fieldsOf('organisation')),
    ];
    expect(all.length).toBeGreaterThan(180);
    for (const { label, hint } of all) {
      for (const words of [label, hint ?? label]) {
        expect(words.en).toMatch(/\S/);
        expect(words.en).not.toMatch(/[а-яё]/i);
        expect(words.ru).toMatch(/[а-яё]|^GDPR$/i);
      }
    }
  });
});
