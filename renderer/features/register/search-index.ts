import { fold } from '../../../shared/basics/fold.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Names } from './names.ts';
import { searchTextOf } from './search-text.ts';

/** Finds activities by words. An activity that did not change is never read twice. */
export interface SearchIndex {
  /** Reads activities not yet known until `isTimeUp`; gives whether all are known now. */
  readonly prepare: (activities: readonly Activity[], isTimeUp: () => boolean) => boolean;
  /** The activities that hold every word of the query, in the order given. */
  readonly find: (activities: readonly Activity[], query: string) => readonly Activity[];
}

/** The words of a query as they are compared: folded, each once, the longest (rarest) first. */
export const queryWords = (query: string): readonly string[] =>
  [...new Set(fold(query).trim().split(' ').filter(Boolean))].toSorted((a, b) => b.length - a.length);

interface LastFound {
  readonly among: readonly Activity[];
  readonly words: readonly string[];
  readonly found: readonly Activity[];
}

/** Whether all that holds these words also holds those: true while a person types on. */
const narrows = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((old) => words.some((word) => word.includes(old)));

/** An index over activities whose references have these names; new names make a new index. */
export function searchIndex(names: Names): SearchIndex {
  const texts = new WeakMap<Activity, string>();
  let last: LastFound | undefined;

  const textOf = (activity: Activity): string => {
    const known = texts.get(activity);
    if (known !== undefined) return known;
    const made = searchTextOf(activity, names);
    texts.set(activity, made);
    return made;
  };

  return {
    prepare: (activities, isTimeUp) => {
      for (const activity of activities) {
        if (texts.has(activity)) continue;
        if (isTimeUp()) return false;
        textOf(activity);
      }
      return true;
    },
    find: (activities, query) => {
      const words = queryWords(query);
      if (words.length === 0) return activities;
      const among = last?.among === activities && narrows(words, last.words) ? last.found : activities;
      const found = among.filter((activity) => {
        const text = textOf(activity);
        return words.every((word) => text.includes(word));
      });
      last = { among: activities, words, found };
      return found;
    },
  };
}
