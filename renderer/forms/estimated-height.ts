import type { Field, Fields, OwnerValues } from '../../shared/register/field.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import { widthOf } from './field-width.ts';
import { isShown } from './visibility.ts';

/** Usual heights with label and citations, in pixels. */
const heights: Readonly<Record<Field['kind'], number>> = {
  text: 98,
  line: 94,
  date: 94,
  number: 94,
  flag: 94,
  code: 94,
  ref: 94,
  duration: 94,
  codes: 104,
  refs: 104,
  siblings: 84,
  tags: 84,
  group: 48,
  items: 56,
  snapshot: 0,
};

const gap = 16;

/** A closed card of a list, and what an open one has round its fields. */
const card = { closed: 50, round: 82 };

/** Lists of no more items show them open. */
const openItems = 2;

function insideOf(value: unknown, field: Field, laws: readonly RegimeId[]): number {
  if (field.kind === 'group') return estimatedHeight(field.fields, (value ?? {}) as OwnerValues, laws);
  if (field.kind !== 'items' || !Array.isArray(value)) return 0;
  if (value.length > openItems) return value.length * card.closed;
  const items = value as readonly OwnerValues[];
  return items.reduce((sum, item) => sum + card.round + estimatedHeight(field.fields, item, laws), 0);
}

/** About how high the fields of a thing will be together, in pixels: what is not drawn yet keeps its room. */
export function estimatedHeight(fields: Fields, owner: OwnerValues, laws: readonly RegimeId[]): number {
  return Object.entries(fields)
    .filter(([, field]) => isShown(field, owner, laws))
    .reduce((sum, [name, field]) => {
      const height = heights[field.kind] + gap + insideOf(owner[name], field, laws);
      return sum + (widthOf(field, name) === 'half' ? height / 2 : height);
    }, 0);
}
