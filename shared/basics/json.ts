/** A JSON value as the register's file and history hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same value with the keys of every object in code-unit order; members that are `undefined` are left out. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .toSorted(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

/** One spelling for one value: sorted keys, no spaces. Equal values, and only they, have equal canonical texts. */
export const canonicalJson = (value: Json): string => JSON.stringify(sortKeys(value));
