import { useEffect, useRef } from 'react';
import { hashOf, type Route } from './route.ts';

const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Where the keyboard begins on a page: in its table, else at its title, so that it is read aloud and keys are heard. */
function beginning(): HTMLElement | null {
  const grid = document.querySelector<HTMLElement>('#page [role="grid"]');
  if (grid) return grid;
  const title = document.querySelector<HTMLElement>('#page h1');
  if (title) title.tabIndex = -1;
  return title;
}

/** After going to another page the keyboard is on that page, unless it was put somewhere already. */
export function usePageFocus(route: Route): void {
  const hash = hashOf(route);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    if (isFocusLost()) beginning()?.focus({ preventScroll: true });
  });
}
