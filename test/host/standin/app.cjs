'use strict';
const { EventEmitter } = require('node:events');
const { mkdirSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { createInstanceLock } = require('./instance-lock.cjs');

/** Chromium writes its storage while it closes; after this many milliseconds it is stopped. */
const patience = 5000;

async function leave(host, code) {
  host.leaving = true;
  if (host.chromium) {
    const gone = new Promise((resolve) => host.chromium.once('exit', resolve));
    const session = await host.browser?.newBrowserCDPSession().catch(() => undefined);
    await session?.send('Browser.close').catch(() => {});
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  process.exit(code);
}

/** Asks the program and each window whether they agree to close; gives whether all did. */
async function mayQuit(host, app) {
  let stopped = false;
  app.emit('before-quit', { preventDefault: () => (stopped = true) });
  for (const window of Array.from(host.windows)) {
    if (!stopped && !(await window._close())) stopped = true;
  }
  return !stopped;
}

function createPaths(host) {
  const userData = host.flag('user-data-dir') ?? path.join(os.tmpdir(), `stand-in-${host.packageJson.name}`);
  const known = {
    userData: path.resolve(userData),
    temp: os.tmpdir(),
    home: os.homedir(),
    appData: os.tmpdir(),
  };
  return {
    getPath(name) {
      const folder = known[name] ?? path.join(known.userData, name);
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    setPath: (name, folder) => void (known[name] = folder),
  };
}

function createApp(host) {
  const { packageJson } = host;
  const app = new EventEmitter();
  const lock = createInstanceLock(app, host.words);
  return Object.assign(app, createPaths(host), {
    isPackaged: false,
    name: packageJson.productName ?? packageJson.name,
    commandLine: {
      appendSwitch() {},
      hasSwitch: host.hasFlag,
      getSwitchValue: (name) => host.flag(name) ?? '',
    },
    getAppPath: () => host.appFolder,
    getName: () => app.name,
    getVersion: () => packageJson.version,
    getLocale: () => host.flag('lang') ?? 'en-US',
    setAppUserModelId() {},
    enableSandbox: () => void (app.sandboxEnabled = true),
    requestSingleInstanceLock: () => lock.take(app.getPath('userData')),
    releaseSingleInstanceLock: lock.release,
    isReady: () => host.isReady,
    whenReady: () => host.ready,
    exit: (code = 0) => void leave(host, code),
    quit() {
      if (host.leaving) return;
      host.leaving = true;
      void mayQuit(host, app).then((agreed) => {
        host.leaving = agreed;
        if (!agreed) return undefined;
        app.emit('will-quit', { preventDefault() {} });
        app.emit('quit', {}, 0);
        lock.release();
        return leave(host, 0);
      });
    },
  });
}

module.exports = { createApp };
