import path from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { pageAddress } from './page-address.ts';

/** The colour behind the page until it is drawn: the paper of its light and its dark theme. */
const paper = { light: '#FAF9F6', dark: '#141517' };

/** How the window is made: sandboxed, isolated, without Node, and with developer tools only where they are asked for. */
export const windowOptions = (choice: {
  readonly preload: string;
  readonly dark: boolean;
  readonly devTools: boolean;
}): BrowserWindowConstructorOptions => ({
  title: 'Ropa Desk',
  width: 1280,
  height: 800,
  minWidth: 640,
  minHeight: 480,
  show: false,
  backgroundColor: choice.dark ? paper.dark : paper.light,
  webPreferences: {
    preload: choice.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: choice.devTools,
  },
});

/** Makes the one window, hidden until there is something to see; `showPage` fills it. */
export function createWindow(appFolder: string, dark: boolean, devTools: boolean): BrowserWindow {
  const preload = path.join(appFolder, 'dist/preload/preload.cjs');
  const window = new BrowserWindow(windowOptions({ preload, dark, devTools }));
  window.once('ready-to-show', () => window.show());
  return window;
}

export const showPage = (window: BrowserWindow): Promise<void> => window.loadURL(pageAddress);
