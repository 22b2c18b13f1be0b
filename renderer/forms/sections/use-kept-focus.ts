import { useEffect } from 'react';
import { controlOf } from './reveal.ts';

/** The fields an element stands in, innermost first. */
function fieldsAround(element: Element): HTMLElement[] {
  const cell = element.closest<HTMLElement>('[data-path]');
  if (!cell) return [];
  return [cell, ...(cell.parentElement ? fieldsAround(cell.parentElement) : [])];
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Where what has the keyboard goes away while one is on it, as a finding’s button does once the field is in order, its
 * field takes the keyboard: otherwise the next key would be heard by nobody.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let fields: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      fields = fieldsAround(target);
    };
    // Whoever clicks beside everything wants the keyboard nowhere; what goes away is gone by the next moment.
    const forget = (): void =>
      queueMicrotask(() => {
        if (last?.isConnected && isNowhere()) last = undefined;
      });
    const keep = (): void => {
      if (last === undefined || last.isConnected || !isNowhere()) return;
      const field = fields.find((cell) => cell.isConnected);
      last = undefined;
      if (field) controlOf(field)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(keep);
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      changes.disconnect();
    };
  }, []);
}
