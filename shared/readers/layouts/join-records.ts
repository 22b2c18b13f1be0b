import type { FoundRecord, Said } from '../found-record.ts';
import { keysOf } from './record-key.ts';
import { gather } from './said.ts';

/** An overview and the cards of the same activities become one: the card says it first, the overview adds to it. */
export function joinRecords(records: readonly FoundRecord[]): readonly FoundRecord[] {
  const joined: FoundRecord[] = [];
  for (const record of records) {
    const at = joined.findIndex((known) => areSame(known, record));
    const known = joined[at];
    if (known === undefined) joined.push(record);
    else joined[at] = both(known, record);
  }
  return joined;
}

function areSame(one: FoundRecord, other: FoundRecord): boolean {
  const [a, b] = [keysOf(one), keysOf(other)];
  if (a.number !== undefined && b.number !== undefined) {
    if (a.number !== b.number) return false;
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
