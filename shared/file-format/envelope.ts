import { z } from 'zod';
import { vias } from '../changes/change.ts';
import { collectionNames, fieldsOf } from '../register/collections.ts';
import { entrySchema, uuidSchema } from '../register/schema.ts';

export const fileFormat = 'ropa-desk/register';
export const fileVersion = 1;

const replica = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'must be a replica id (a–z, 0–9, “-”)' });
const counter = z.int().min(1);
const by = z.string().max(500);
const at = z.iso.datetime({ error: 'must be an instant such as 2026-11-22T09:30:00.000Z' });
const hash = z.string().regex(/^[0-9a-f]{8}$/, { error: 'must be eight hexadecimal digits' });
const path = z.string().regex(/^\//, { error: 'must begin with “/”' }).max(2000);
const head = z.tuple([replica, counter, by, at, hash]);

/** What a deleted entity said last: a colleague may have changed it meanwhile. */
export const formerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), entry: entrySchema(fieldsOf('organisation')) }),
  ...collectionNames.map((name) =>
    z.strictObject({ kind: z.literal(name), entry: entrySchema(fieldsOf(name)) }),
  ),
]);

const versions = z.strictObject({
  seen: z.record(replica, counter),
  gone: z.literal(true).optional(),
  former: formerSchema.optional(),
  fields: z.record(path, head),
});

const rivals = z.array(z.strictObject({ value: z.json(), head })).min(1);

const historyEvent = z.strictObject({
  at,
  by,
  entity: uuidSchema,
  from: z.json(),
  head: z.tuple([replica, counter]),
  path,
  to: z.json(),
  via: z.enum(vias),
  rivals: z.array(z.json()).optional(),
  raised: z.array(z.json()).optional(),
  received: z.literal(true).optional(),
});

const lists = Object.fromEntries(
  collectionNames.map((name) => [name, z.array(entrySchema(fieldsOf(name))).optional()]),
);

const register = z.strictObject({
  id: uuidSchema,
  organisation: entrySchema(fieldsOf('organisation')),
  ...lists,
});

const signature = z.strictObject({ key: z.string().max(1000), value: z.string().max(1000) });

/** The shape of the file, version 1. What is not named here is a fault with a place: nothing is dropped in silence. */
export const envelope = z.strictObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: at.optional(),
  exportedBy: by.optional(),
  register,
  versions: z.record(uuidSchema, versions).optional(),
  conflicts: z.record(uuidSchema, z.record(path, rivals)).optional(),
  history: z.array(historyEvent).optional(),
  digest: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/, { error: 'must be “sha256-” and 64 hexadecimal digits' })
    .optional(),
  signature: signature.optional(),
});
