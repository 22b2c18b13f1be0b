import type { FoundRecord, Said } from '../found-record.ts';
import { keysOf } from './record-key.ts';
import { gather } from './said.ts';

type Keys = ReturnType<typeof keysOf>;

/** Records with the keys they are known by, so that one of thousands is found without asking all of them. */
class Known {
  readonly records: FoundRecord[] = [];
  private readonly keys: Keys[] = [];
  private readonly places = new Map<string, number[]>();

  /** The first record that is the same activity. */
  same(record: FoundRecord, keys: Keys): number | undefined {
    const candidates = [...new Set(spoken(keys).flatMap((key) => this.places.get(key) ?? []))];
    return candidates
      .toSorted((a, b) => a - b)
      .find((at) => {
        const [known, own] = [this.records[at], this.keys[at]];
        return known !== undefined && own !== undefined && areSame([known, own], [record, keys]);
      });
  }

  put(at: number, record: FoundRecord): void {
    const keys = keysOf(record);
    this.records[at] = record;
    this.keys[at] = keys;
    for (const key of spoken(keys)) {
      const places = this.places.get(key);
      if (places === undefined) this.places.set(key, [at]);
      else if (!places.includes(at)) places.push(at);
    }
  }
}

const spoken = ({ number, name }: Keys): readonly string[] => [
  ...(number === undefined ? [] : [`number ${number}`]),
  ...(name === undefined ? [] : [`name ${name}`]),
];

/** An overview and the cards of the same activities become one: the card says it first, the overview adds to it. */
export function joinRecords(records: readonly FoundRecord[]): readonly FoundRecord[] {
  const known = new Known();
  for (const record of records) {
    const at = known.same(record, keysOf(record)) ?? known.records.length;
    const before = known.records[at];
    known.put(at, before === undefined ? record : both(before, record));
  }
  return known.records;
}

/** “1” in the overview is “Processing 1” over its card. */
const digitsOf = (key: string): string | undefined => /^\p{L}{4,} (\d+)$/u.exec(key)?.[1] ?? key;

function areSame([one, a]: readonly [FoundRecord, Keys], [other, b]: readonly [FoundRecord, Keys]): boolean {
  if (a.number !== undefined && b.number !== undefined) {
    if (a.number !== b.number && !(a.name === b.name && digitsOf(a.number) === digitsOf(b.number)))
      return false;
    // Plain numbers begin anew in each table: only with the same name are they the same activity.
    return /\p{L}/u.test(a.number) || a.name === undefined || b.name === undefined || a.name === b.name;
  }
  return a.name !== undefined && a.name === b.name && !contradict(one, other);
}

const purposeOf = ({ said }: FoundRecord): string | undefined =>
  said.find(({ target }) => target === 'purpose')?.text;

/** Two records of one name that both say in full, and differently, what for: a name used twice. */
function contradict(one: FoundRecord, other: FoundRecord): boolean {
  const [a, b] = [purposeOf(one), purposeOf(other)];
  return a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a);
}

/** The fuller of the two is the activity; of what both say under the same place, the other's words are added only if new. */
function both(first: FoundRecord, second: FoundRecord): FoundRecord {
  const [main, more] = second.said.length >= first.said.length ? [second, first] : [first, second];
  const isNew = ({ target, label, text }: Said): boolean =>
    !main.said.some(
      (known) =>
        known.target === target &&
        known.text.includes(text) &&
        (target !== undefined || known.label === label),
    );
  const said = more.said.filter(isNew);
  return { place: main.place, said: gather([...main.said, ...said]) };
}
