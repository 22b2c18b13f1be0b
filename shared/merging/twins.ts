import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { AnyEntry } from '../register/value.ts';
import { languages, type Text } from '../wording/wording.ts';
import type { Twin } from './candidate.ts';
import { nameKey, shared, stemsOf } from './words-alike.ts';

/** Names of the entries that an activity refers to: ids differ from copy to copy, names do not. */
export type NameOf = (entity: Uuid) => string;

/** Below this two activities are not taken for the same. */
const leastLikeness = 0.55;
/** An entry has few twins: more would be no help to who decides. */
const mostTwins = 3;

/** What an activity is compared by. */
interface Features {
  readonly name: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  /** Name and purpose together: what one colleague puts in the name, another puts in the purpose. */
  readonly words: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
}

const weights: Readonly<Record<keyof Features, number>> = {
  name: 5,
  purpose: 3,
  words: 4,
  subjects: 1,
  data: 1,
  systems: 1,
};

function featuresOf(activity: Activity, nameOf: NameOf): Features {
  const named = (ids: readonly string[] = []): ReadonlySet<string> => new Set(ids.map((id) => nameOf(id)));
  const [name, purpose] = [stemsOf(activity.name), stemsOf(activity.purpose)];
  return {
    name,
    purpose,
    words: new Set([...name, ...purpose]),
    subjects: named(activity.subjects),
    data: named((activity.data ?? []).flatMap(({ items = [] }) => items)),
    systems: named(activity.systems),
  };
}

/** How alike two activities are by name, purpose, persons, data and systems, as far as both say something of it. */
function likeness(one: Features, other: Features): number {
  let [sum, weight] = [0, 0];
  for (const feature of Object.keys(weights) as (keyof Features)[]) {
    const both = shared(one[feature], other[feature]);
    if (both === undefined) continue;
    sum += both * weights[feature];
    weight += weights[feature];
  }
  return weight < weights.name ? 0 : sum / weight;
}

/** Finds the entries here that may be the same thing as one that is new. */
export type TwinFinder = (kind: EntityKind, entry: AnyEntry) => readonly Twin[];

const keysOf = (entry: AnyEntry): readonly string[] => {
  const name = entry['name'] as Text | undefined;
  const names = languages.map((language) => nameKey(name?.[language] ?? '')).filter((key) => key !== '');
  const tax = entry['taxNumber'];
  return typeof tax === 'string' && tax !== '' ? [...names, `tax ${tax}`] : names;
};

/** Entries under a key, in the order in which they were put there. */
type Index = Map<string, Uuid[]>;

function put(index: Index, key: string, id: Uuid): void {
  const list = index.get(key);
  if (list) list.push(id);
  else index.set(key, [id]);
}

/** A word that hundreds of activities share finds none of them. */
const rare = (ids: readonly Uuid[] | undefined): readonly Uuid[] => (ids && ids.length <= 200 ? ids : []);

const twin = (entity: Uuid, likeTo: number): Twin => ({ entity, likeness: likeTo, isSaid: false });

/** Activities by the words of their names and purposes. */
function activityIndex(nameHere: NameOf) {
  const activities = new Map<Uuid, Features>();
  const byStem: Index = new Map();
  return {
    add: (activity: Activity): void => {
      const features = featuresOf(activity, nameHere);
      activities.set(activity.id, features);
      for (const stem of new Set([...features.name, ...features.purpose])) put(byStem, stem, activity.id);
    },
    like: (features: Features): readonly Twin[] => {
      const near = new Set([...features.name, ...features.purpose].flatMap((stem) => rare(byStem.get(stem))));
      return [...near].flatMap((id) => {
        const other = activities.get(id);
        const likeTo = other ? likeness(features, other) : 0;
        return likeTo >= leastLikeness ? [twin(id, likeTo)] : [];
      });
    },
  };
}

/**
 * Looks for twins among the entries of this register that the file does not have: an entry that both copies have is
 * itself there already. Activities are compared by what they are about, everything else by its name.
 */
export function twinFinder(
  entries: Iterable<readonly [EntityKind, AnyEntry]>,
  isInFile: (entity: Uuid) => boolean,
  nameHere: NameOf,
  nameThere: NameOf,
): TwinFinder {
  const byKey: Index = new Map();
  const activities = activityIndex(nameHere);
  for (const [kind, entry] of entries) {
    if (isInFile(entry.id)) continue;
    if (kind === 'activities') activities.add(entry);
    else for (const key of keysOf(entry)) put(byKey, `${kind} ${key}`, entry.id);
  }
  return (kind, entry) => {
    if (kind !== 'activities') {
      const same = new Set(keysOf(entry).flatMap((key) => byKey.get(`${kind} ${key}`) ?? []));
      return [...same].slice(0, mostTwins).map((id) => twin(id, 1));
    }
    const alike = activities.like(featuresOf(entry, nameThere));
    return alike.toSorted((a, b) => b.likeness - a.likeness).slice(0, mostTwins);
  };
}
