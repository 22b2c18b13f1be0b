import { useCallback, useEffect, useRef, useState } from 'react';

/** How far below the top edge a section may begin and already be the one being read, in pixels. */
const readingLine = 120;

/** How long the scrolling of a jump may take, in milliseconds. */
const jumpTime = 200;

function topOfView(element: HTMLElement): number {
  let node = element.parentElement;
  while (node && !/auto|scroll/.test(getComputedStyle(node).overflowY)) node = node.parentElement;
  return node?.getBoundingClientRect().top ?? 0;
}

/** A page holds one form in sections at a time. */
function sectionRead(): string | undefined {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  const [first] = sections;
  if (!first) return undefined;
  const line = topOfView(first) + readingLine;
  const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
  return (passed.at(-1) ?? first).dataset['section'];
}

/** The section being read, as the page is scrolled; one that was jumped to stays current until the person scrolls on. */
export function useCurrentSection(start: string) {
  const [current, setCurrent] = useState(start);
  const jumpedAt = useRef(0);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const section = sectionRead();
      if (section) setCurrent(section);
    };
    const onScroll = (): void => {
      if (performance.now() - jumpedAt.current > jumpTime) frame ||= requestAnimationFrame(look);
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, []);
  const jumpTo = useCallback((section: string) => {
    jumpedAt.current = performance.now();
    setCurrent(section);
  }, []);
  return { current, jumpTo };
}
