'use strict';
const { EventEmitter } = require('node:events');

/** Chromium's name of a permission → Electron's. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'persistent-storage': 'persistent-storage',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts',
};

/** The session, with its permission handlers and its one listener for requests, and the program's own schemes. */
function createSession(host) {
  const handlers = {
    request: (_contents, _permission, answer) => answer(true),
    check: () => true,
    beforeRequest: (_details, answer) => answer({}),
  };
  const protocol = {
    registerSchemesAsPrivileged() {},
    handle: (scheme, handler) => void host.schemes.set(scheme, handler),
    unhandle: (scheme) => void host.schemes.delete(scheme),
    isProtocolHandled: (scheme) => host.schemes.has(scheme),
  };
  const defaultSession = Object.assign(new EventEmitter(), {
    protocol,
    _handlers: handlers,
    setPermissionRequestHandler: (handler) => void (handlers.request = handler ?? handlers.request),
    setPermissionCheckHandler: (handler) => void (handlers.check = handler ?? handlers.check),
    setDevicePermissionHandler() {},
    setDisplayMediaRequestHandler() {},
    setSpellCheckerEnabled() {},
    flushStorageData() {},
    clearCache: async () => {},
    webRequest: {
      onBeforeRequest: (...filterAndListener) => void (handlers.beforeRequest = filterAndListener.at(-1)),
    },
  });
  return { protocol, session: { defaultSession, fromPartition: () => defaultSession } };
}

/** Has Chromium grant and deny what the program's check handler says, for pages of the given address. */
async function applyPermissions(host, handlers, address) {
  const { protocol, host: name } = new URL(address);
  // Chromium forgets what was set when this session ends, so it stays open.
  const browser = (host.permissionSession ??= await host.browser.newBrowserCDPSession());
  const { origin } = new URL(host.toShown(address));
  for (const [shown, asked] of Object.entries(permissions)) {
    const granted = handlers.check(null, asked, `${protocol}//${name}/`, { isMainFrame: true });
    await browser.send('Browser.setPermission', {
      permission: { name: shown },
      setting: granted ? 'granted' : 'denied',
      origin,
    });
  }
}

/** Whether the program lets the request through, as its `onBeforeRequest` listener answers. */
const isLetThrough = (handlers, details) =>
  new Promise((resolve) => handlers.beforeRequest(details, (answer) => resolve(answer.cancel !== true)));

module.exports = { applyPermissions, createSession, isLetThrough };
