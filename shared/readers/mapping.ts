import type { TargetId } from './targets.ts';

/** One heading or label of the file and what it was taken for. */
export interface MappedHeading {
  /** As it stands in the file. */
  readonly heading: string;
  /** `undefined`: has no place, what stands under it becomes leftovers. */
  readonly target: TargetId | undefined;
  /** Some of what stands under it, word for word. */
  readonly samples: readonly string[];
}

/** How the headings of a file are understood. */
export interface Mapping {
  /** The same for all files with the same headings: what a person corrected is remembered under it. */
  readonly signature: string;
  readonly headings: readonly MappedHeading[];
}

/** What a person said of headings, by the heading as it stands in the file; `null` sends what stands there to the leftovers. */
export type Corrections = Readonly<Record<string, TargetId | null>>;
