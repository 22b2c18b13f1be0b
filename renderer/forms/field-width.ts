import type { Field } from '../../shared/register/field.ts';

const half: ReadonlySet<Field['kind']> = new Set<Field['kind']>([
  'line',
  'date',
  'number',
  'flag',
  'code',
  'ref',
  'duration',
]);

/** Texts of one line that are long all the same, by the names of their fields. */
const long: ReadonlySet<string> = new Set(['name', 'address', 'postalAddress', 'contract']);

/** Short answers stand two in a row; texts, sets and lists take the whole width. */
export function widthOf(field: Field, name: string): 'half' | 'full' {
  if (field.kind !== 'text') return half.has(field.kind) ? 'half' : 'full';
  // Beside “EN · RU” there is room for one place in the law.
  const isShort = field.lines === 'one' && !long.has(name) && (field.citations?.length ?? 0) < 2;
  return isShort ? 'half' : 'full';
}
