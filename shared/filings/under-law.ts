import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';

const over: readonly unknown[] = ['draft', 'ended'];

/** Whether an activity goes on under the law: it names the law, or names none where the organisation is under it. */
export const goesOnUnder =
  (regime: RegimeId) =>
  ({ organisation }: Register) =>
  ({ regimes, status }: AnyEntry): boolean => {
    const own = regimes as readonly string[] | undefined;
    return (own?.length ? own : (organisation.regimes ?? [])).includes(regime) && !over.includes(status);
  };
