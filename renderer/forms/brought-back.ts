import type { Edit, HistoryEvent } from '../../shared/changes/change.ts';
import type { Leaves } from '../../shared/register/leaves.ts';

/**
 * The writes that keep an item of a list which one side took away: what went with it comes back as the history tells,
 * newest event first; what the other side wrote in it since stays.
 */
export function broughtBack(
  entity: string,
  item: string,
  events: readonly HistoryEvent[],
  standing: Leaves,
): readonly Edit[] {
  const former = new Map<string, Edit>();
  for (const { path, from, to } of events)
    if (
      path.startsWith(`${item}/`) &&
      to === null &&
      from !== null &&
      !standing.has(path) &&
      !former.has(path)
    )
      former.set(path, { type: 'write', entity, path, to: from });
  return [{ type: 'write', entity, path: item, to: true }, ...former.values()];
}
