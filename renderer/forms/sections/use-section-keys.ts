import { useEffect } from 'react';
import type { FormSection } from '../../../shared/register/section.ts';

/** What lies over the page has the keyboard for itself. */
const covers = '[role="dialog"], [role="alertdialog"], [role="menu"]';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Alt with an arrow goes to the section after or before the current one, wherever on the page the keyboard is. */
export function useSectionKeys(
  sections: readonly FormSection[],
  current: string,
  jump: (section: string) => void,
): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const step = event.altKey && !event.ctrlKey && !event.metaKey ? steps[event.key] : undefined;
      if (step === undefined || document.querySelector(covers)) return;
      // Before the field hears it: in a list of choices the arrow alone means something else.
      event.preventDefault();
      event.stopPropagation();
      const next = sections[sections.findIndex(({ id }) => id === current) + step];
      if (next) jump(next.id);
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, [sections, current, jump]);
}
