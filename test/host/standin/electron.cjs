'use strict';
const { createApp } = require('./app.cjs');
const { createBrowserWindow } = require('./browser-window.cjs');
const { createIpcMain } = require('./ipc.cjs');
const { createNative } = require('./native.cjs');
const { createSession } = require('./session.cjs');

/** Names that Node and Playwright try on any object and that say nothing about Electron. */
const harmless = new Set(['__esModule', 'default', 'then', 'toJSON', 'constructor']);

/** The fake `electron` module. What it does not model throws, so that no journey passes by accident. */
function createElectron(host) {
  const modelled = {
    app: createApp(host),
    ipcMain: createIpcMain(),
    ...createSession(host),
    ...createNative(),
  };
  modelled.BrowserWindow = createBrowserWindow(host, modelled);
  const contents = () => [...host.windows].map((window) => window.webContents);
  modelled.webContents = {
    getAllWebContents: contents,
    fromId: (id) => contents().find((one) => one.id === id),
    // Playwright asks by target; there is one window.
    fromDevToolsTargetId: () => contents()[0],
  };
  host.onReady = () => {
    modelled.app.emit('session-created', modelled.session.defaultSession);
    modelled.app.emit('ready', {}, {});
  };
  return new Proxy(modelled, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || harmless.has(name)) return target[name];
      throw new Error(`stand-in: electron.${name} is not modelled`);
    },
  });
}

module.exports = { createElectron };
