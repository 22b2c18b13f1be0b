import { z } from 'zod';
import { isUuid } from '../basics/uuid.ts';
import { isIsoDate } from '../wording/date.ts';
import { assertNever } from '../basics/assert-never.ts';
import type { Field, Fields } from './field.ts';

// zod probes `new Function` for speed, which the window's content policy forbids and reports.
z.config({ jitless: true });

/** Longest text a field takes, in UTF-16 units: a long procedure fits, a pasted book does not. */
export const longestText = 100_000;

/** The largest amount of a duration, and the longest code or tag. */
export const mostOfDuration = 100_000;
export const longestCode = 200;

export const uuidSchema = z.string().refine(isUuid, { error: 'must be a UUID in lower case' });

const words = z.string().max(longestText, { error: `must be at most ${longestText} characters long` });
const textSchema = z.strictObject({ en: words.optional(), ru: words.optional() });
const durationSchema = z.strictObject({
  amount: z.int().min(0).max(mostOfDuration),
  unit: z.string().min(1).max(40),
});
const code = z.string().min(1).max(longestCode);

/** The check of one field's value, for data from outside. Codes are not checked against the vocabulary: a newer release may know more. */
function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textSchema;
    case 'line':
      return words;
    case 'date':
      return z.string().refine(isIsoDate, { error: 'must be a day that exists, written YYYY-MM-DD' });
    case 'number':
      return z.int().min(0);
    case 'flag':
      return z.boolean();
    case 'code':
      return code;
    case 'ref':
      return uuidSchema;
    case 'codes':
    case 'tags':
      return z.array(code);
    case 'refs':
    case 'siblings':
      return z.array(uuidSchema);
    case 'duration':
      return durationSchema;
    case 'snapshot':
      return z.record(z.string(), z.json());
    case 'group':
      return z.strictObject(shapeOf(field.fields));
    case 'items':
      return z.array(
        z.strictObject({ id: uuidSchema, position: z.number().optional(), ...shapeOf(field.fields) }),
      );
    default:
      return assertNever(field);
  }
}

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueSchema(field).optional()]));

const made = new WeakMap<Fields, z.ZodType>();

/** The check of an entry with these fields; made once for each declaration. */
export function entrySchema(fields: Fields): z.ZodType {
  const known = made.get(fields);
  if (known) return known;
  const schema = z.strictObject({ id: uuidSchema, ...shapeOf(fields) });
  made.set(fields, schema);
  return schema;
}
