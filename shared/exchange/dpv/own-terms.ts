import type { Json } from '../../basics/json.ts';
import { assertNever } from '../../basics/assert-never.ts';
import { isUuid } from '../../basics/uuid.ts';
import type { Field, Fields } from '../../register/field.ts';
import type { AnyEntry, Duration } from '../../register/value.ts';
import type { Text } from '../../wording/wording.ts';
import { codeIri, entityIri, to, type LinkedNode } from './namespaces.ts';
import { day, linked, texts } from './values.ts';

/*
 * DPV has no terms for much of what a register holds, 152-FZ above all. So every field stands in the file a second time,
 * under a term of ours that follows from its declaration: nothing is lost on the way out and back.
 */

/** All fields of an entry, or of an item of a list, as properties of ours. */
export function ownProperties(
  owner: Readonly<Record<string, unknown>>,
  fields: Fields,
): Record<string, Json> {
  const properties: Record<string, Json> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value !== undefined && value !== null) properties[`ropa:${name}`] = valueOf(value, field);
  }
  return { ...linked(properties) };
}

function valueOf(value: unknown, field: Field): Json {
  switch (field.kind) {
    case 'text':
      return texts(value as Text);
    case 'date':
      return day(value as string);
    case 'code':
      return to(codeIri(field.vocabulary.id, value as string));
    case 'codes':
      return (value as readonly string[]).map((code) =>
        to(isUuid(code) ? entityIri(code) : codeIri(field.vocabulary.id, code)),
      );
    case 'ref':
      return to(entityIri(value as string));
    case 'refs':
    case 'siblings':
      return (value as readonly string[]).map((id) => to(entityIri(id)));
    case 'duration':
      return durationOf(value as Duration);
    case 'group':
      return ownProperties(value as Record<string, unknown>, field.fields);
    case 'items':
      return (value as readonly AnyEntry[]).map((item) => itemOf(item, field.fields));
    case 'line':
    case 'number':
    case 'flag':
    case 'tags':
    case 'snapshot':
      return value as Json;
    default:
      return assertNever(field);
  }
}

const durationOf = ({ amount, unit }: Duration): LinkedNode => ({
  'ropa:amount': amount,
  'ropa:unit': to(codeIri('duration-units', unit)),
});

function itemOf(item: AnyEntry, fields: Fields): LinkedNode {
  const { position } = item;
  return {
    '@id': entityIri(item.id),
    ...(typeof position === 'number' ? { 'ropa:position': position } : {}),
    ...ownProperties(item, fields),
  };
}
