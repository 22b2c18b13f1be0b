import type { Stamp } from '../../shared/changes/change.ts';
import { newReplica } from './new-id.ts';

/** Who writes here, and when. */
export interface Stamps {
  /** No two carry the same instant, so that history can tell actions apart. */
  readonly next: () => Stamp;
  readonly replica: () => string;
  /** Dots that were given once may come back with an old state: from now on this installation gives others. */
  readonly renew: () => void;
}

export interface StampGround {
  readonly person: () => string;
  readonly replica: string;
  readonly now: () => string;
  /** Keeps a replica that was renewed. */
  readonly keep: (replica: string) => void;
}

export function stamps({ person, replica: first, now, keep }: StampGround): Stamps {
  let replica = first;
  let last = 0;
  return {
    next: () => {
      last = Math.max(Date.parse(now()), last + 1);
      return { by: person(), at: new Date(last).toISOString(), replica };
    },
    replica: () => replica,
    renew: () => {
      replica = newReplica();
      keep(replica);
    },
  };
}
