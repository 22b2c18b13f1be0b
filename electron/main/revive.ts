import type { BrowserWindow } from 'electron';

/** A page that falls over more often than this within a minute is not brought back: something else is wrong. */
const mostRevivals = 3;
const minute = 60_000;

/**
 * Brings the page back when its process is gone. What was saved is in the journal, and what was being typed is among the
 * drafts, so the page that comes back has both.
 */
export function revive(window: BrowserWindow, load: () => Promise<void>, now: () => number): void {
  let revivals: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    revivals = revivals.filter((at) => now() - at < minute);
    if (reason === 'clean-exit' || revivals.length >= mostRevivals || window.isDestroyed()) return;
    revivals = [...revivals, now()];
    void load();
  });
}
