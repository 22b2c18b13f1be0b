import type { Field, Fields } from '../../shared/register/field.ts';

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
  if (field.kind === 'text') return field.lines === 'one' && !long.has(name) ? 'half' : 'full';
  return half.has(field.kind) ? 'half' : 'full';
}

const heights: Readonly<Record<Field['kind'], number>> = {
  text: 100,
  line: 64,
  date: 64,
  number: 64,
  flag: 64,
  code: 64,
  ref: 64,
  duration: 64,
  codes: 84,
  refs: 84,
  siblings: 84,
  tags: 84,
  group: 40,
  items: 90,
};

const gap = 16;

/** About how high a field will be, in pixels: what is not drawn yet keeps its room. */
function heightOf(name: string, field: Field): number {
  const own = heights[field.kind] + gap;
  if (field.kind === 'group') return own + estimatedHeight(field.fields);
  return widthOf(field, name) === 'half' ? own / 2 : own;
}

/** About how high these fields will be together, in pixels. */
export const estimatedHeight = (fields: Fields): number =>
  Object.entries(fields).reduce((sum, [name, field]) => sum + heightOf(name, field), 0);
