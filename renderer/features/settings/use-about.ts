import { useEffect, useState } from 'react';
import type { About } from '../../desktop/host.ts';
import { useHost } from '../../desktop/use-host.ts';

/** What runs here and where it keeps its data; `undefined` until the program around the page has answered. */
export function useAbout(): About | undefined {
  const host = useHost();
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await host.about();
      if (isWanted) setAbout(answer);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [host]);
  return about;
}
