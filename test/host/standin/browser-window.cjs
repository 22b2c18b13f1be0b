'use strict';
const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');
const { frameOf } = require('./ipc.cjs');
const { wrapPreload } = require('./preload.cjs');
const { applyPermissions } = require('./session.cjs');

let nextId = 1;

const still = [
  'show',
  'hide',
  'restore',
  'maximize',
  'setMenu',
  'setMenuBarVisibility',
  'removeMenu',
  'setTitle',
];

function createWebContents(host, window, session) {
  const contents = new EventEmitter();
  Object.defineProperty(contents, 'mainFrame', { get: () => frameOf(host, window._page.mainFrame()) });
  return Object.assign(contents, {
    id: nextId++,
    session,
    _window: window,
    _open: () => ({ action: 'allow' }),
    setWindowOpenHandler(handler) {
      this._open = handler;
    },
    getURL: () => host.toApp(window._page?.url() ?? ''),
    send(channel, ...sent) {
      const emit = ([name, words]) => globalThis.__standin?.emit(name, words);
      void window._opening.then((page) => page.evaluate(emit, [channel, sent]));
    },
    executeJavaScript: async (script) => (await window._opening).evaluate(script),
    getLastWebPreferences: () => window._options.webPreferences ?? {},
    isDestroyed: () => !host.windows.has(window),
    close: () => void window._close(),
    openDevTools() {},
    setZoomFactor() {},
    focus() {},
    reload: () => void (window._isCrashed ? window.loadURL(window._address) : window._page.reload()),
    forcefullyCrashRenderer: () => void window._opening.then(crash),
  });
}

async function crash(page) {
  const wire = await page.context().newCDPSession(page);
  // Nobody is left to answer.
  await wire.send('Page.crash').catch(() => {});
}

/** A page whose process is gone stays gone in a driven Chromium: another one takes its place in the window. */
async function replacePage(host, window) {
  const gone = await window._opening;
  gone._window = undefined;
  window._isCrashed = false;
  window._opening = openPage(host, window);
  await window._opening;
  await gone.close().catch(() => {});
}

async function openPage(host, window) {
  const page = await host.context.newPage();
  window._page = page;
  page._window = window;
  await page.setViewportSize({ width: window._bounds.width, height: window._bounds.height });
  page.on('close', () => page === window._page && window._gone());
  page.on('crash', () => {
    window._isCrashed = true;
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  });
  page.on('domcontentloaded', () => window.webContents.emit('dom-ready'));
  page.on('load', () => window.webContents.emit('did-finish-load'));
  const { preload } = window._options.webPreferences ?? {};
  if (preload) await page.addInitScript({ content: wrapPreload(host, readFileSync(preload, 'utf8')) });
  return page;
}

/** A window of the program: a page of the Chromium that the stand-in drives. */
function createBrowserWindow(host, electron) {
  class BrowserWindow extends EventEmitter {
    constructor(options = {}) {
      super();
      this._options = options;
      this._bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 };
      this.webContents = createWebContents(host, this, electron.session.defaultSession);
      this.id = this.webContents.id;
      host.windows.add(this);
      this._opening = openPage(host, this);
      electron.app.emit('web-contents-created', {}, this.webContents);
      electron.app.emit('browser-window-created', {}, this);
    }

    async loadURL(address) {
      if (this._isCrashed) await replacePage(host, this);
      const page = await this._opening;
      this._address = address;
      await applyPermissions(host, electron.session.defaultSession._handlers, address);
      this._loading = true;
      try {
        await page.goto(host.toShown(address));
      } finally {
        this._loading = false;
      }
      this.emit('ready-to-show');
    }

    async _close() {
      let stopped = false;
      this.emit('close', { preventDefault: () => (stopped = true) });
      if (stopped) return false;
      await (await this._opening).close().catch(() => {});
      this._gone();
      return true;
    }

    _gone() {
      if (!host.windows.delete(this)) return;
      this.emit('closed');
      this.webContents.emit('destroyed');
      if (host.windows.size > 0 || host.leaving) return;
      if (electron.app.listenerCount('window-all-closed') > 0) electron.app.emit('window-all-closed');
      else electron.app.quit();
    }

    close = () => void this._close();
    destroy = () => void this._opening.then((page) => page.close());
    focus = () => void this.emit('focus');
    isDestroyed = () => !host.windows.has(this);
    isMinimized = () => false;
    isVisible = () => true;
    isFocused = () => true;
    getBounds = () => this._bounds;
    setBounds = (bounds) => void Object.assign(this._bounds, bounds);

    static getAllWindows = () => [...host.windows];
    static getFocusedWindow = () => [...host.windows][0] ?? null;
    static fromWebContents = (contents) => contents?._window ?? null;
  }
  for (const name of still) BrowserWindow.prototype[name] = () => {};
  return BrowserWindow;
}

module.exports = { createBrowserWindow };
