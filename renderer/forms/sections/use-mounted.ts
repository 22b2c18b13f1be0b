import { startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The part to draw next: the nearest after the one being read, so that what comes into sight comes first, then those above. */
export function nextToMount(mounted: ReadonlySet<number>, count: number, from: number): number | undefined {
  for (let step = 0; step < count; step += 1) {
    const index = (from + step) % count;
    if (!mounted.has(index)) return index;
  }
  return undefined;
}

const nothing: ReadonlySet<number> = new Set();

/** A transition gives way to typing and clicking between its steps. */
function soon(draw: () => void, isFirst: boolean): () => void {
  if (isFirst) {
    startTransition(draw);
    return () => undefined;
  }
  const handle = requestIdleCallback(() => startTransition(draw), { timeout: 500 });
  return () => cancelIdleCallback(handle);
}

/**
 * Which parts of a long form are drawn: the one to begin with right after the headings, the others one by one while
 * nothing else is to do, so that opening it never holds up the window.
 */
export function useMounted(count: number, start: number) {
  const [mounted, setMounted] = useState(nothing);
  const [reading, setReading] = useState(start);
  useEffect(() => {
    const next = nextToMount(mounted, count, reading);
    if (next === undefined) return undefined;
    return soon(() => setMounted((before) => new Set([...before, next])), mounted.size === 0);
  }, [mounted, count, reading]);
  const mountNow = useCallback((index: number) => {
    flushSync(() => {
      setReading(index);
      setMounted((before) => (before.has(index) ? before : new Set([...before, index])));
    });
  }, []);
  /** The parts next to one that the keyboard is in: its next step may lead there before there was time to draw them. */
  const mountBeside = useCallback(
    (index: number) => {
      const near = [index - 1, index + 1].filter((at) => at >= 0 && at < count);
      setMounted((before) => (near.every((at) => before.has(at)) ? before : new Set([...before, ...near])));
    },
    [count],
  );
  return { isMounted: (index: number) => mounted.has(index), mountNow, mountBeside };
}
