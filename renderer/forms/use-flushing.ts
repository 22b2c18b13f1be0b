import { useEffect } from 'react';
import { flushEvent } from '../storage/flushing.ts';

const isUndo = ({ ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (code === 'KeyZ' || code === 'KeyY');

/** Writes what is on its way before the window is left and before an undo looks at what was written. */
export function useFlushing(flush: () => void): void {
  useEffect(() => {
    const beforeUndo = (event: KeyboardEvent): void => {
      if (isUndo(event)) flush();
    };
    document.addEventListener('keydown', beforeUndo, { capture: true });
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener(flushEvent, flush);
    return () => {
      document.removeEventListener('keydown', beforeUndo, { capture: true });
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener(flushEvent, flush);
    };
  }, [flush]);
}
