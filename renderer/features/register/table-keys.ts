import type { Uuid } from '../../../shared/basics/uuid.ts';

/** A key pressed in the table, as far as it matters. */
export interface TableKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks of the table. */
export type TableDeed =
  | { readonly type: 'move'; readonly to: Uuid; readonly extending: boolean }
  | { readonly type: 'open'; readonly id: Uuid }
  | { readonly type: 'toggle'; readonly id: Uuid }
  | { readonly type: 'selectAll' }
  | { readonly type: 'unselect' }
  | { readonly type: 'remove' };

/** How many rows Page Up and Page Down pass over. */
const page = 10;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * What the key asks for, with the row that has the keyboard and the rows in the order shown; `undefined` for a key that
 * is not the table's. The first arrow goes to the first row.
 */
export function deedOf(
  event: TableKey,
  active: Uuid | undefined,
  shown: readonly Uuid[],
): TableDeed | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key.toLowerCase() === 'a' ? { type: 'selectAll' } : undefined;
  const step = steps[event.key];
  if (step !== undefined) {
    const at = active === undefined ? -1 : shown.indexOf(active);
    const next = at === -1 && Number.isFinite(step) ? 0 : at + step;
    const to = shown[Math.max(0, Math.min(shown.length - 1, next))];
    return to === undefined ? undefined : { type: 'move', to, extending: event.shiftKey };
  }
  if (event.key === 'Escape') return { type: 'unselect' };
  if (active === undefined || !shown.includes(active)) return undefined;
  if (event.key === 'Enter') return { type: 'open', id: active };
  if (event.key === ' ') return { type: 'toggle', id: active };
  return event.key === 'Delete' ? { type: 'remove' } : undefined;
}
