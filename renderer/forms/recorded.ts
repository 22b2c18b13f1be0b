import type { Field, Fields } from '../../shared/register/field.ts';
import { pathNames } from '../../shared/register/leaves.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** A field with what an entry holds in it. */
export interface Recorded {
  readonly field: Field;
  readonly value: unknown;
}

/** The field a path leads to through groups, and its value; `undefined` where it leads to none or nothing is recorded. */
export function recordedAt(
  entry: AnyEntry | undefined,
  fields: Fields,
  path: string | undefined,
): Recorded | undefined {
  let [within, owner]: [Fields, unknown] = [fields, entry];
  for (const name of path === undefined ? [] : pathNames(path)) {
    const field = within[name];
    const value: unknown = (owner as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (!field || value === undefined || value === null) return undefined;
    if (field.kind !== 'group') return { field, value };
    [within, owner] = [field.fields, value];
  }
  return undefined;
}
