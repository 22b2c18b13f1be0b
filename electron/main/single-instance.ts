import type { App, BrowserWindow } from 'electron';

/**
 * Two programs on one store would lock each other out. The second one says so to the first, which comes to the front;
 * gives whether this is the first.
 */
export function holdSingleInstance(app: App, windows: () => readonly BrowserWindow[]): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = windows()[0];
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  return true;
}
