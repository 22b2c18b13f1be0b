import type { Uuid } from '../../../shared/basics/uuid.ts';

/** Which activities are selected, and from where Shift extends the selection. */
export interface Selection {
  readonly ids: ReadonlySet<Uuid>;
  readonly anchor?: Uuid;
}

export const emptySelection: Selection = { ids: new Set() };

export function toggled({ ids }: Selection, id: Uuid): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** The selection with everything from the anchor to `id`, in the order shown; without an anchor just `id`. */
export function extendedTo(selection: Selection, id: Uuid, shown: readonly Uuid[]): Selection {
  const { ids, anchor = id } = selection;
  const [from, to] = [shown.indexOf(anchor), shown.indexOf(id)].toSorted((a, b) => a - b) as [number, number];
  if (from === -1) return { ids: new Set([...ids, id]), anchor: id };
  return { ids: new Set([...ids, ...shown.slice(from, to + 1)]), anchor };
}

/** What is selected and still there: a deletion elsewhere or an undo may have taken some away. */
export function stillThere(selection: Selection, all: readonly { readonly id: Uuid }[]): Selection {
  if (selection.ids.size === 0) return selection;
  const kept = all.flatMap(({ id }) => (selection.ids.has(id) ? [id] : []));
  return kept.length === selection.ids.size ? selection : { ...selection, ids: new Set(kept) };
}
