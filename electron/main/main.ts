import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import type { Language } from '../../shared/wording/wording.ts';
import { createClosing } from './closing.ts';
import { createData } from './data/create-data.ts';
import { keepDataFolder } from './data-folder.ts';
import { handlers } from './handlers/catalogue.ts';
import { log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { pageOrigin, pageScheme } from './page-address.ts';
import { readPageFiles } from './page-files.ts';
import { createSavedFiles } from './saved-files.ts';
import { holdNavigation } from './security/navigation.ts';
import { cutNetwork } from './security/network.ts';
import { denyNewWindows } from './security/new-windows.ts';
import { denyPermissions } from './security/permissions.ts';
import { unsafeSwitches } from './security/switches.ts';
import { denyWebviews } from './security/webview.ts';
import { serveBridge } from './serve-bridge.ts';
import { servePage } from './serve-page.ts';
import type { Shell } from './shell.ts';
import { revive } from './revive.ts';
import { holdSingleInstance } from './single-instance.ts';
import { createWindow, showPage } from './window.ts';
import { nodeDisk } from '../files/disk.ts';

/** Started with a switch that the installed program refuses: `EX_USAGE` of sysexits. */
const badUsage = 64;

const devTools = !app.isPackaged;
let language: Language = 'en';

function changeLanguage(next: Language): void {
  language = next;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, devTools)));
}

const data = createData({
  home: () => app.getPath('userData'),
  workerFile: () => path.join(app.getAppPath(), 'dist/store-worker/store-worker.cjs'),
  programVersion: app.getVersion(),
  log,
});

const closing = createClosing({
  dialog,
  language: () => language,
  atEnd: data.atEnd,
  pause,
});

const ground: Shell = {
  version: app.getVersion(),
  host: process.versions['electron'] ? `Electron ${process.versions['electron']}` : `Node ${process.version}`,
  platform: `${process.platform} ${process.arch}`,
  dataFolder: () => app.getPath('userData'),
  documentsFolder: () => app.getPath('documents'),
  dialog,
  showItemInFolder: (file) => shell.showItemInFolder(file),
  disk: nodeDisk,
  savedFiles: createSavedFiles(randomUUID),
  data,
  closing,
  language: () => language,
  changeLanguage,
};

function guard(): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    holdNavigation(contents);
    denyNewWindows(contents);
    denyWebviews(contents);
  });
  app.on('session-created', (created) => {
    denyPermissions(created);
    cutNetwork(created, devTools);
  });
}

async function open(): Promise<void> {
  await app.whenReady();
  denyPermissions(session.defaultSession);
  cutNetwork(session.defaultSession, devTools);
  const files = readPageFiles(path.join(app.getAppPath(), 'dist/renderer'));
  protocol.handle(pageScheme, (request) => servePage(files, pageOrigin, request));
  serveBridge(ipcMain, {
    handlers,
    shell: ground,
    windowOf: (event) => BrowserWindow.fromWebContents(event.sender),
    log: (name, fault) => log(`request ${name}`, fault),
  });
  changeLanguage(app.getLocale().startsWith('ru') ? 'ru' : 'en');
  const window = createWindow(app.getAppPath(), nativeTheme.shouldUseDarkColors, devTools);
  closing.guard(window);
  revive(window, () => showPage(window), Date.now);
  await showPage(window);
}

function start(): void {
  const refused = unsafeSwitches(app);
  if (refused.length > 0) {
    console.error(`Ropa Desk does not start with ${refused.map((name) => `--${name}`).join(', ')}.`);
    app.exit(badUsage);
    return;
  }
  keepDataFolder(app);
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  guard();
  app.on('window-all-closed', () => app.quit());
  if (!holdSingleInstance(app, () => BrowserWindow.getAllWindows())) {
    app.quit();
    return;
  }
  void open().catch((fault: unknown) => {
    dialog.showErrorBox('Ropa Desk', fault instanceof Error ? fault.message : String(fault));
    app.exit(1);
  });
}

start();
