import type { Json } from '../../basics/json.ts';
import type { Uuid } from '../../basics/uuid.ts';
import type { System } from '../../register/system.ts';
import type { DataFile, Spot } from '../data/data-file.ts';
import type { Gathering } from '../data/gathering.ts';
import { dataPlace } from '../data/leftovers.ts';
import { deterministicId } from '../deterministic-id.ts';

/** A fides manifest being read. */
export interface Reading {
  readonly file: DataFile;
  readonly gathering: Gathering;
  /** The systems of the file by their key. */
  readonly systemIds: ReadonlyMap<string, Uuid>;
}

/** Where a declaration stands: the system, the entry made of it, and the number of the declaration in it. */
export interface Declared {
  readonly spot: Spot;
  readonly system: Spot;
  readonly systemEntry: System;
  readonly at: number;
  /** Whether the system says it of this one alone, so that what is said of the system is said of it. */
  readonly alone: boolean;
}

export const fidesId = (...key: readonly Json[]): Uuid => deterministicId('fides', ...key);

/** A value of ours that was made of a word of the file, and where the word stands. */
export interface Made<Value> {
  readonly value: Value;
  readonly said: string;
  readonly spot: Spot;
}

/**
 * The words at the spots that a table knows, each with what it makes of them. Words the table does not know are not
 * taken, so that they remain.
 */
export function madeBy<Value>(
  { file }: Reading,
  spots: readonly Spot[],
  table: (word: string) => Value | undefined,
): readonly Made<Value>[] {
  return spots.flatMap((spot) => {
    if (typeof spot.value !== 'string') return [];
    const value = table(spot.value.trim());
    if (value === undefined) return [];
    file.take(spot);
    return [{ value, said: spot.value.trim(), spot }];
  });
}

/** Tells that a field was filled by way of a table. */
export function guess({ gathering }: Reading, activity: Uuid, path: string, made: Made<unknown>): void {
  gathering.guesses.push({ activity, path, said: made.said, place: dataPlace(made.spot.path) });
}

/** A table that is asked in lower case. */
export const lookUp =
  (table: Readonly<Record<string, string>>) =>
  (word: string): string | undefined =>
    Object.hasOwn(table, word.toLowerCase()) ? table[word.toLowerCase()] || undefined : undefined;
