import { collectionNames, fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import type { Counted, Picks, Subject } from './subject.ts';

/** All fields without exception, notes and frozen facts included. */
const allOf = (fields: Fields): Picks =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.kind === 'group' || field.kind === 'items' ? allOf(field.fields) : true,
    ]),
  );

const kinds: readonly EntityKind[] = ['organisation', ...collectionNames];

/** Everything two files can differ in: also what no document prints and no filing freezes. */
export const everything: Subject = {
  kinds: Object.fromEntries(
    kinds.map((kind): [EntityKind, Counted] => [kind, { picks: allOf(fieldsOf(kind)) }]),
  ),
};
