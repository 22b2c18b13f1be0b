/** Any value of JSON; this folder leans on nothing that can change. */
type Frozen = null | boolean | number | string | readonly Frozen[] | { readonly [key: string]: Frozen };
type FrozenFile = { readonly [key: string]: Frozen };

/**
 * One step of the chain: a file of version `from` as a file of version `from + 1`, nothing lost. The store goes up the
 * same steps with all its changes in `history`; an event keeps its `entity` and `head` there, by which it stays with its
 * change.
 */
export interface Step {
  readonly from: number;
  readonly up: (file: FrozenFile) => FrozenFile;
}

/** The version that this release writes. */
export const currentVersion = 1;

/** Each past version's step to the next, oldest first; the file and the store go up the same steps. */
export const steps: readonly Step[] = [];

/** Takes a file of any past version up to the current one, or up another chain. */
export const upgrade = (file: FrozenFile, version: number, chain: readonly Step[] = steps): FrozenFile =>
  chain.filter((step) => step.from >= version).reduce((up, step) => step.up(up), file);
