import type { Uuid } from '../../shared/basics/uuid.ts';
import { normalise } from '../../shared/register/assemble.ts';
import type { CollectionName } from '../../shared/register/collections.ts';
import type { Field, Fields } from '../../shared/register/field.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** Ids one after the other, of version 8. */
export function fullIds(): () => Uuid {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-8000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

/** The ids of the entries that others may point to. */
export type Known = Readonly<Record<CollectionName, readonly Uuid[]>>;

/** An entry in which every field is filled, each word another; lists have two items. */
export function fullEntry(id: Uuid, fields: Fields, newId: () => Uuid, known: Known): AnyEntry {
  const siblings = new Map<string, readonly Uuid[]>();
  return normalise({ id, ...fill(fields, newId, known, siblings) }, fields);
}

function fill(
  fields: Fields,
  newId: () => Uuid,
  known: Known,
  siblings: Map<string, readonly Uuid[]>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(name, field, newId, known, siblings)]),
  );
}

function valueOf(
  name: string,
  field: Field,
  newId: () => Uuid,
  known: Known,
  siblings: Map<string, readonly Uuid[]>,
): unknown {
  const mark = newId().slice(-4);
  switch (field.kind) {
    case 'text':
      return {
        en: `${name} ${mark}`,
        ru: `поле ${name} ${mark}${field.lines === 'many' ? '\nвторая строка' : ''}`,
      };
    case 'line':
      return `line ${mark}`;
    case 'date':
      return `20${mark.slice(-2).replace(/[a-f]/g, '1')}-03-04`;
    case 'number':
      return Number.parseInt(mark, 16);
    case 'flag':
      return Number.parseInt(mark, 16) % 2 === 0;
    case 'code':
      return field.vocabulary.terms[Number.parseInt(mark, 16) % field.vocabulary.terms.length]?.code;
    case 'codes':
      return [
        ...field.vocabulary.terms.slice(0, 2).map(({ code }) => code),
        ...(field.own ? known[field.own].slice(0, 1) : []),
      ];
    case 'ref':
      return known[field.to][0];
    case 'refs':
      return known[field.to];
    case 'siblings':
      return siblings.get(field.of)?.slice(0, 1);
    case 'tags':
      return [`tag ${mark}`, `another tag ${mark}`];
    case 'duration':
      return { amount: Number.parseInt(mark, 16), unit: 'month' };
    case 'group':
      return fill(field.fields, newId, known, siblings);
    case 'items': {
      const ids = [newId(), newId()];
      siblings.set(name, ids);
      return ids.map((id) => ({ id, ...fill(field.fields, newId, known, siblings) }));
    }
    case 'snapshot':
      return undefined;
  }
}
