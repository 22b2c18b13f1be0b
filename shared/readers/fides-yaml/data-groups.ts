import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import { list, member, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, guess, type Declared, type Reading } from './reading.ts';
import { fidesDataCategories } from './terms/data-categories.ts';

/** The data of a declaration: one group, since a declaration is about one set of them. */
export function readDataGroups(reading: Reading, id: Uuid, declared: Declared): Activity['data'] {
  const group = fidesId('data', id);
  const itemsPath = child(child(child('', 'data'), group), 'items');
  const codes = list(declared.spot, 'data_categories').flatMap((spot) => {
    const word = reading.file.textOf(spot);
    if (word === undefined) return [];
    const made = itemsOf(reading, word);
    for (const code of made) guess(reading, id, child(itemsPath, code), { value: code, said: word, spot });
    return made;
  });
  const source = sourceOf(reading, declared.system);
  if (codes.length === 0 && source === undefined) return undefined;
  return [
    {
      id: group,
      ...known<Omit<DataGroup, 'id' | 'position'>>({
        items: [...new Set(codes)].toSorted(),
        sourceNote: source,
      }),
    },
  ];
}

function itemsOf({ gathering }: Reading, word: string): readonly string[] {
  const term = Object.hasOwn(fidesDataCategories, word) ? fidesDataCategories[word] : undefined;
  if (term && 'codes' in term) return term.codes;
  const id = fidesId('data-item', word);
  const own = term
    ? { id, name: term.own, category: term.category }
    : { id, name: ownWords(word), category: 'ordinary' };
  return [keep(gathering.dataItems, own)];
}

/** Where data come from that is no system of the file; systems of the file are named by the activity itself. */
function sourceOf({ file, systemIds }: Reading, system: Spot): DataGroup['sourceNote'] {
  const keys = list(system, 'ingress').flatMap((flow) => {
    const key = member(flow, 'fides_key');
    return typeof key.value === 'string' && !systemIds.has(key.value) ? [key] : [];
  });
  const names = keys.map((key) => file.textOf(key)).filter((name) => name !== undefined);
  return names.length > 0 ? ownWords(names.join('\n')) : undefined;
}
