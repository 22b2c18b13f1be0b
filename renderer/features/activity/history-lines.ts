import type { HistoryEvent, Via } from '../../../shared/changes/change.ts';
import { lifePath } from '../../../shared/changes/versions.ts';
import type { Fields } from '../../../shared/register/field.ts';
import { placeInWords } from '../../../shared/register/place.ts';
import { say } from '../../../shared/wording/wording.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';

/** One line of a history: what somebody did in one go. */
export interface HistoryLine {
  /** ISO 8601 instant of the latest of its changes. */
  readonly at: string;
  readonly by: string;
  readonly words: string;
}

const deeds: Readonly<Record<Via, Wording>> = {
  edit: { en: 'changed', ru: 'изменено' },
  create: { en: 'changed', ru: 'изменено' },
  delete: { en: 'changed', ru: 'изменено' },
  undo: { en: 'undone', ru: 'отменено' },
  redo: { en: 'done again', ru: 'возвращено' },
  import: { en: 'from a file', ru: 'из файла' },
  sample: { en: 'from the sample', ru: 'из примера' },
  restore: { en: 'restored from a backup', ru: 'восстановлено из копии' },
};

const births: Readonly<Record<Via, Wording>> = {
  edit: { en: 'created', ru: 'запись создана' },
  create: { en: 'created', ru: 'запись создана' },
  delete: { en: 'deleted', ru: 'запись удалена' },
  undo: { en: 'deletion undone', ru: 'удаление отменено' },
  redo: { en: 'created again', ru: 'создание возвращено' },
  import: { en: 'taken over from a file', ru: 'загружено из файла' },
  sample: { en: 'came with the sample', ru: 'из примера' },
  restore: { en: 'restored from a backup', ru: 'запись восстановлена из копии' },
};

const deleted: Wording = { en: 'deleted', ru: 'запись удалена' };
/** The entry was there before and after: somebody else had deleted it. */
const stays: Wording = { en: 'stays, though deleted in a file', ru: 'запись остаётся, хотя в файле удалена' };
const kept: Wording = { en: 'decided to keep', ru: 'решено оставить запись' };
const raised: Wording = { en: 'in conflict with a file', ru: 'спорное после импорта' };
const decided: Wording = { en: 'conflict decided', ru: 'решено спорное' };
const more = (count: number): Wording => ({ en: `and ${count} more`, ru: `и ещё ${count}` });

/** How many fields a line names before it only counts. */
const named = 2;

function lifeWords({ from, to, via, raised: competing }: HistoryEvent): Wording {
  if (to === null) return deleted;
  if (from === null) return births[via];
  return competing ? stays : kept;
}

/** What was done at a place: who writes where values competed has decided. */
function deedOf({ via, rivals, raised: competing }: HistoryEvent): Wording {
  if (competing && via === 'import') return raised;
  return rivals && via === 'edit' ? decided : deeds[via];
}

/** The places at which the same was done, each once. */
function placesByDeed(events: readonly HistoryEvent[], fields: Fields, language: Language) {
  const places = new Map<string, Set<string>>();
  for (const event of events) {
    const deed = say(deedOf(event), language);
    const known = places.get(deed) ?? new Set<string>();
    places.set(deed, known.add(placeInWords(event.path, fields, language)));
  }
  return places;
}

function wordsOf(events: readonly HistoryEvent[], fields: Fields, language: Language): string {
  const life = events.find((event) => event.path === lifePath);
  if (life) return say(lifeWords(life), language);
  return [...placesByDeed(events, fields, language)]
    .map(([deed, all]) => {
      const places = [...all];
      const rest = places.length - named;
      const tail = rest > 0 ? ` ${say(more(rest), language)}` : '';
      return `${deed}: ${places.slice(0, named).join(', ')}${tail}`;
    })
    .join('; ');
}

function byChange(events: readonly HistoryEvent[]): readonly (readonly HistoryEvent[])[] {
  const changes = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const key = `${event.at} ${event.by} ${event.via}`;
    const change = changes.get(key);
    if (change) change.push(event);
    else changes.set(key, [event]);
  }
  return [...changes.values()];
}

/**
 * What happened to an entry, in words, newest first; events come newest first too. Neighbours that say the same of the
 * same person are one line: nobody wants to read how a sentence was typed.
 */
export function historyLines(
  events: readonly HistoryEvent[],
  fields: Fields,
  language: Language,
): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const change of byChange(events)) {
    const [first] = change;
    if (!first) continue;
    const line = { at: first.at, by: first.by, words: wordsOf(change, fields, language) };
    const before = lines.at(-1);
    if (before?.words !== line.words || before.by !== line.by) lines.push(line);
  }
  return lines;
}
