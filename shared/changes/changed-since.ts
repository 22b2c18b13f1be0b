import type { Uuid } from '../basics/uuid.ts';
import type { IsoDate } from '../wording/date.ts';
import type { HistoryEvent } from './change.ts';
import { utcDay } from './register-on.ts';
import { lifePath } from './versions.ts';

/**
 * Tells on which day something under the path of an entity was first written after a day; else on that day itself, for
 * a day has many hours. A creation or deletion writes all paths.
 */
export function changedSince(
  history: readonly HistoryEvent[],
  dayOf: (at: string) => IsoDate = utcDay,
): (entity: Uuid, path: string, after: IsoDate) => IsoDate | undefined {
  const events = new Map<Uuid, HistoryEvent[]>();
  for (const event of history) {
    const list = events.get(event.entity);
    if (list) list.push(event);
    else events.set(event.entity, [event]);
  }
  return (entity, path, after) => {
    const days = (events.get(entity) ?? [])
      .filter((event) => event.path === lifePath || event.path === path || event.path.startsWith(`${path}/`))
      .map(({ at }) => dayOf(at))
      .filter((day) => day >= after)
      .toSorted();
    return days.find((day) => day > after) ?? days[0];
  };
}
