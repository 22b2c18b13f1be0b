import { useCallback, useEffect, useRef } from 'react';
import { useSaveState } from '../../storage/register.ts';

const pause = 50;
const patience = 10_000;

/** Gives what waits until nothing of the open register is on its way to disk; `false` where it does not get there. */
export function useSettled(): () => Promise<boolean> {
  const state = useSaveState();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  return useCallback(async () => {
    const until = Date.now() + patience;
    while (latest.current.state === 'saving' && Date.now() < until)
      await new Promise((resume) => setTimeout(resume, pause));
    return latest.current.state === 'saved';
  }, []);
}
