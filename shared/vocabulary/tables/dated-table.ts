import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Edition, Term } from '../vocabulary.ts';
import type { Correction } from './correction.ts';
import { isWithin, type Span } from './days.ts';

/** One fact of the law, with the days on which it holds (both included) and the act it was taken from. */
export interface Row<Value> extends Span {
  readonly key: string;
  readonly value: Value;
  readonly source: Wording;
  /** What a person must know before leaning on the row. */
  readonly note?: Wording;
  /** The references doubt it: it never becomes an error and is never printed as law. */
  readonly doubtful?: true;
  /** Known, but possibly out of date: to be confirmed by a person before a document leans on it. */
  readonly needsReview?: true;
  /** The user’s correction this row was made from. */
  readonly correctedBy?: Correction;
}

/** What a correction may be made to: any country, any day, or only what the table already has. */
export type CorrectableKeys = 'countries' | 'days' | 'rows';

/** How a form asks for the value of a correction: one of the choices (the code is the text), or a whole number. */
export type CorrectableValues =
  | { readonly kind: 'choices'; readonly choices: readonly Term[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

/** How a table is corrected by its user. */
export interface CorrectionRules<Value> {
  readonly keys: CorrectableKeys;
  readonly values: CorrectableValues;
  /** The value a text stands for, given what stood there before; `undefined` where the text cannot be read. */
  readonly parse: (text: string, before: Value | undefined) => Value | undefined;
  /** The text that `parse` reads as this value. */
  readonly write: (value: Value) => string;
}

/** A part of the law as data: what holds for a key on a day, and where that is written. */
export interface DatedTable<Value> {
  readonly id: string;
  readonly name: Wording;
  /** What one row says. */
  readonly about: Wording;
  /** The texts of law the rows were taken from. */
  readonly editions: readonly Edition[];
  /** The day on which the rows were last compared with what could be found of the law. */
  readonly checkedOn: IsoDate;
  readonly rows: readonly Row<Value>[];
  /** The key in words; `undefined` for a key the table cannot have. */
  readonly labelOf: (key: string) => Wording | undefined;
  readonly say: (value: Value) => Wording;
  /** None where the user can correct nothing. */
  readonly correction?: CorrectionRules<Value>;
}

/** The row that holds for a key on a day, or `undefined`. */
export function rowOn<Value>(table: DatedTable<Value>, key: string, day: IsoDate): Row<Value> | undefined {
  return rowsOf(table, key).findLast((row) => isWithin(day, row));
}

/** All rows that hold on a day, in the order of the table. */
export const rowsOn = <Value>(table: DatedTable<Value>, day: IsoDate): readonly Row<Value>[] =>
  table.rows.filter((row) => isWithin(day, row));

/** All rows of a key, of any day, in the order of the table. */
export const rowsOf = <Value>(table: DatedTable<Value>, key: string): readonly Row<Value>[] =>
  (index(table.rows) as ReadonlyMap<string, readonly Row<Value>[]>).get(key) ?? [];

const indexes = new WeakMap<readonly Row<unknown>[], ReadonlyMap<string, readonly Row<unknown>[]>>();

function index(rows: readonly Row<unknown>[]): ReadonlyMap<string, readonly Row<unknown>[]> {
  const known = indexes.get(rows);
  if (known) return known;
  const made = new Map<string, Row<unknown>[]>();
  for (const row of rows) {
    const ofKey = made.get(row.key);
    if (ofKey) ofKey.push(row);
    else made.set(row.key, [row]);
  }
  indexes.set(rows, made);
  return made;
}
