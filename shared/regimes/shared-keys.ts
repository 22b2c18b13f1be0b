/** The places in a list of the entries under each key, in ascending order. */
type Places = Map<string, number[]>;

interface Filed<Entry> {
  readonly list: readonly Entry[];
  readonly places: Places;
  /** Of these the keys that several entries have. */
  readonly shared: Places;
}

function add({ places, shared }: Filed<unknown>, key: string, at: number): void {
  if (key === '') return;
  const known = places.get(key);
  if (!known) {
    places.set(key, [at]);
    return;
  }
  const behind = known.findLastIndex((place) => place < at);
  known.splice(behind + 1, 0, at);
  shared.set(key, known);
}

function remove({ places, shared }: Filed<unknown>, key: string, at: number): void {
  const known = places.get(key);
  if (!known) return;
  known.splice(known.indexOf(at), 1);
  if (known.length < 2) shared.delete(key);
  if (known.length === 0) places.delete(key);
}

function filed<Entry>(list: readonly Entry[], keyOf: (entry: Entry) => string): Filed<Entry> {
  const made: Filed<Entry> = { list, places: new Map(), shared: new Map() };
  for (const [at, entry] of list.entries()) add(made, keyOf(entry), at);
  return made;
}

/** With more changes than this all is filed anew. */
const few = 50;

/** Where two lists of one length differ; `undefined` where they do in many places. */
function changedPlaces<Entry>(
  former: readonly Entry[],
  list: readonly Entry[],
): readonly number[] | undefined {
  if (former.length !== list.length) return undefined;
  const changed: number[] = [];
  for (let at = 0; at < list.length; at += 1) {
    if (former[at] === list[at]) continue;
    if (changed.length === few) return undefined;
    changed.push(at);
  }
  return changed;
}

/**
 * The keys that several entries of a list share, with their places. After an edit only the entries that changed are filed
 * anew: ten thousand keys would cost more than all that the edit asks else.
 * @param keyOf gives an empty key for an entry that shares nothing
 */
export function sharedKeys<Entry>(
  keyOf: (entry: Entry) => string,
): (list: readonly Entry[]) => readonly (readonly number[])[] {
  let last: Filed<Entry> | undefined;
  return (list) => {
    const changed = last && changedPlaces(last.list, list);
    if (!last || !changed) last = filed(list, keyOf);
    else {
      for (const at of changed) remove(last, keyOf(last.list[at] as Entry), at);
      for (const at of changed) add(last, keyOf(list[at] as Entry), at);
      last = { ...last, list };
    }
    return [...last.shared.values()];
  };
}
