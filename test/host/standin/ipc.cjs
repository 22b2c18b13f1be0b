'use strict';
const { EventEmitter } = require('node:events');

function createIpcMain() {
  const handlers = new Map();
  return Object.assign(new EventEmitter(), {
    _handlers: handlers,
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
    removeHandler: (channel) => void handlers.delete(channel),
  });
}

/** A frame as Electron's WebFrameMain shows it. */
function frameOf(host, frame) {
  if (!frame) return null;
  const url = host.toApp(frame.url());
  const { protocol, host: name } = new URL(url === '' ? 'about:blank' : url);
  return {
    url,
    origin: `${protocol}//${name}`,
    detached: frame.isDetached(),
    isDestroyed: () => frame.isDetached(),
    parent: frameOf(host, frame.parentFrame()),
    get top() {
      return frameOf(host, frame.page().mainFrame());
    },
  };
}

/** The wire between pages and the program. Every frame can reach it, so that journeys can try what no frame should do. */
async function connectPages(host, ipcMain) {
  await host.context.exposeBinding('__standinIpc', async ({ page, frame }, kind, channel, sent) => {
    const event = {
      sender: page._window?.webContents,
      senderFrame: frameOf(host, frame),
      processId: 1,
      frameId: 1,
    };
    if (kind === 'send') return void ipcMain.emit(channel, event, ...sent);
    const handler = ipcMain._handlers.get(channel);
    if (!handler) return { error: `No handler registered for '${channel}'` };
    try {
      return { value: await handler(event, ...sent) };
    } catch (error) {
      return { error: String(error) };
    }
  });
}

module.exports = { connectPages, createIpcMain, frameOf };
