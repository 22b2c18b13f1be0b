import type { FoundRecord, Said } from '../found-record.ts';
import { foldKey } from '../layouts/record-key.ts';
import { pointsElsewhere } from '../values/elsewhere.ts';
import { plain } from '../values/plain.ts';

/** What is said of an activity by pointing to another one, with the words that point. */
export interface PointedSaid extends Said {
  readonly pointedBy?: string;
}

export interface PointedRecord {
  readonly said: readonly PointedSaid[];
  readonly place: FoundRecord['place'];
}

const longestPointer = 60;

const isPointer = ({ target, text }: Said): boolean =>
  target !== undefined && text.length <= longestPointer && pointsElsewhere(plain(text));

const numberOf = ({ said }: FoundRecord): string | undefined => {
  const number = said.find(({ target, text }) => target === 'number' && text !== '')?.text;
  return number === undefined ? undefined : foldKey(number);
};

const digitsOf = (key: string): string | undefined => key.match(/\d+/g)?.at(-1);

/** The only one of a list; several are none. */
const only = (found: readonly number[]): number | undefined => (found.length === 1 ? found[0] : undefined);

/** Which activity words point to: the one whose number they name, or where they name none the one before. */
function pointedTo(words: string, at: number, numbers: readonly (string | undefined)[]): number | undefined {
  const key = foldKey(words);
  const digits = digitsOf(key);
  if (digits === undefined) return key.split(' ').length <= 3 ? at - 1 : undefined;
  const whole = numbers.flatMap((number, index) =>
    number !== undefined && (key === number || key.endsWith(` ${number}`)) ? [index] : [],
  );
  if (whole.length > 0) return only(whole);
  const counted = numbers.flatMap((number, index) =>
    number !== undefined && digitsOf(number) === digits ? [index] : [],
  );
  if (numbers.some((number) => number !== undefined)) return only(counted);
  return Number(digits) - 1;
}

/**
 * “Like VT-01”, “see above”, “idem”: what is said there stands in the place of the words that point to it, where it is
 * clear which activity is meant and that one says something itself.
 */
export function pointersResolved(records: readonly FoundRecord[]): readonly PointedRecord[] {
  const numbers = records.map(numberOf);
  const resolved: PointedRecord[] = [];
  for (const [at, { said, place }] of records.entries()) {
    const told = said.flatMap((one): readonly PointedSaid[] => {
      if (!isPointer(one)) return [one];
      const to = pointedTo(plain(one.text), at, numbers);
      // What is pointed to was resolved before, if it stands above; one below speaks for itself.
      const there = to === undefined || to === at ? undefined : (resolved[to] ?? records[to]);
      const meant = there?.said.filter((other) => other.target === one.target && !isPointer(other)) ?? [];
      if (meant.length === 0) return [one];
      return meant.map(({ text }) => ({ ...one, text, pointedBy: plain(one.text) }));
    });
    resolved.push({ said: told, place });
  }
  return resolved;
}
