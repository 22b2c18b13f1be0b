import type { Option } from './option.ts';

/** So many of a unit; the unit is one of the codes offered. */
export interface DurationValue {
  readonly amount: number;
  readonly unit: string;
}

/** The unit a new duration begins with: the one already chosen, else the first offered. */
export const unitFor = (chosen: string | undefined, units: readonly Option[]): string =>
  chosen ?? units[0]?.value ?? '';

/** A duration exists once it has an amount: a unit alone says nothing. */
export const durationOf = (amount: number | undefined, unit: string): DurationValue | undefined =>
  amount === undefined || unit === '' ? undefined : { amount, unit };
