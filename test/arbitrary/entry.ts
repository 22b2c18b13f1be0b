import { fc } from '../chances.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import type { Field, Fields } from '../../shared/register/field.ts';
import { normalise } from '../../shared/register/assemble.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** Texts people type: both alphabets, emoji, line ends, quotes, slashes and names that JavaScript treats specially. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  fc.constantFrom('Обращения с сайта', 'ё/~0~1', '__proto__', 'a\nb', '“§ 5”', ' '),
);
const uuid = fc.uuid().map((id) => id.toLowerCase());
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function arbitraryValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return fc.record({ en: words, ru: words }, { requiredKeys: [] });
    case 'line':
      return words;
    case 'date':
      return day;
    case 'number':
      return fc.nat();
    case 'flag':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...field.vocabulary.terms.map((term) => term.code));
    case 'codes':
      return fc.array(fc.constantFrom(...field.vocabulary.terms.map((term) => term.code)), { maxLength: 4 });
    case 'ref':
      return uuid;
    case 'refs':
    case 'siblings':
      return fc.array(uuid, { maxLength: 3 });
    case 'tags':
      return fc.array(words, { maxLength: 3 });
    case 'duration':
      return fc.record({
        amount: fc.nat(1000),
        unit: fc.constantFrom('day', 'working-day', 'month', 'year'),
      });
    case 'group':
      return fc.record(shape(field.fields), { requiredKeys: [] });
    case 'snapshot':
      return fc.dictionary(
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.oneof(words, fc.nat(), fc.constant(null)),
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      );
    case 'items':
      return fc.array(arbitraryItem(field.fields), { maxLength: 3 });
  }
}

const shape = (fields: Fields): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, arbitraryValue(field)]));

const arbitraryItem = (fields: Fields): fc.Arbitrary<AnyEntry> =>
  fc.record({ id: uuid, ...shape(fields) }, { requiredKeys: ['id'] });

/** An entry of the kind with any of its fields, in the normal form. */
export const arbitraryEntry = (kind: EntityKind): fc.Arbitrary<AnyEntry> =>
  arbitraryItem(fieldsOf(kind)).map((entry) => normalise(entry, fieldsOf(kind)));
