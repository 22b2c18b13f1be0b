import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether an element is at least so many pixels wide; follows it. */
export function useIsWide(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [isWide, setIsWide] = useState(true);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = (): void => setIsWide(node.clientWidth >= pixels);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, pixels]);
  return isWide;
}
