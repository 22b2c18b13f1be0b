import { useEffect, useMemo, useState } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Steps } from '../../shared/basics/steps.ts';
import { inSlicesWhile, upToASlice } from '../storage/in-slices.ts';

/** Stands in the place of what is being worked out. */
export const looking: Wording = { en: 'Looking through the register…', ru: 'Просматриваю реестр…' };

/**
 * What steps come to: at once where they take no longer than a part of a frame, else worked out in slices, and until then
 * what the ones before came to (`undefined` the first time).
 * What goes wrong in a later slice is thrown where it is drawn, as what goes wrong at once is.
 * @param start begins the steps; another function begins them anew
 */
export function useWorkedOut<Result>(start: () => Steps<Result>): Result | undefined {
  const first = useMemo(() => upToASlice(start()), [start]);
  const [later, setLater] = useState<Result>();
  // Kept for the time in which the next ones are worked out.
  if (first.done && !Object.is(later, first.result)) setLater(() => first.result);
  useEffect(() => {
    if (first.done) return;
    let isAlive = true;
    const show = (result: Result | undefined): void => {
      if (isAlive) setLater(() => result);
    };
    const fail = (fault: unknown): void => {
      if (isAlive)
        setLater(() => {
          throw fault;
        });
    };
    inSlicesWhile(() => isAlive, first.rest).then(show, fail);
    return () => {
      isAlive = false;
    };
  }, [first]);
  return first.done ? first.result : later;
}
