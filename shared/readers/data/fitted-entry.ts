import { entryOf } from '../../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../../register/collections.ts';
import { fittedText } from '../../register/fitted-text.ts';
import { leavesOf } from '../../register/leaves.ts';
import { placeInWords } from '../../register/place.ts';
import { longestText } from '../../register/schema.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Leftover } from '../proposal.ts';

/** An entry whose texts its fields can hold: a longer one is cut there, and told whole beside it. */
export function fittedEntry<Entry extends AnyEntry>(kind: EntityKind, entry: Entry, told: Leftover[]): Entry {
  const fields = fieldsOf(kind);
  const leaves = new Map(leavesOf(entry, fields));
  let isCut = false;
  for (const [path, text] of leaves) {
    if (typeof text !== 'string' || text.length <= longestText) continue;
    isCut = true;
    leaves.set(path, fittedText(text));
    const place = {
      en: `${placeInWords(path, fields, 'en')}: longer than the field takes`,
      ru: `${placeInWords(path, fields, 'ru')}: длиннее, чем помещается в поле`,
    };
    told.push({ ...(kind === 'activities' ? { activity: entry.id } : {}), text, place });
  }
  return isCut ? (entryOf(entry.id, leaves, fields) as Entry) : entry;
}
