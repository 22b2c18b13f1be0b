import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Whether an element is at least so many pixels wide; follows it. Until it is laid out the window's width tells: asking
 * the element would hold up the first paint.
 */
export function useIsWide(
  element: RefObject<HTMLElement | null>,
  pixels: number,
  windowPixels: number,
): boolean {
  const [isWide, setIsWide] = useState(() => window.innerWidth >= windowPixels);
  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const observer = new ResizeObserver(([seen]) => seen && setIsWide(seen.contentRect.width >= pixels));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, pixels]);
  return isWide;
}
