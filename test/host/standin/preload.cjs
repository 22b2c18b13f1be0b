'use strict';

/** Runs in the page before its own scripts; `standinPreload` stands for the program's compiled preload. */
function around(suffix, platform, standinPreload) {
  if (window.top !== window || !location.hostname.endsWith(suffix)) return;
  const wire = window.__standinIpc;
  const listeners = new Map();
  const listen = (channel) => listeners.get(channel) ?? [];
  Object.defineProperty(window, '__standin', {
    value: { emit: (channel, sent) => listen(channel).forEach((listener) => listener({}, ...sent)) },
  });
  const ipcRenderer = {
    invoke: async (channel, ...sent) => {
      const reply = await wire('invoke', channel, structuredClone(sent));
      if (reply.error) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`);
      return reply.value;
    },
    send: (channel, ...sent) => void wire('send', channel, structuredClone(sent)),
    on: (channel, listener) => void listeners.set(channel, [...listen(channel), listener]),
    removeListener: (channel, listener) =>
      void listeners.set(
        channel,
        listen(channel).filter((other) => other !== listener),
      ),
  };
  const cloned = (value) => (value === undefined ? value : structuredClone(value));
  const bridged = (value) => {
    if (typeof value === 'function') {
      return (...sent) => {
        const given = value(...sent.map((one) => (typeof one === 'function' ? one : structuredClone(one))));
        return given instanceof Promise ? given.then(cloned) : given;
      };
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bridged(member)])),
    );
  };
  const contextBridge = {
    exposeInMainWorld: (key, value) =>
      Object.defineProperty(window, key, { value: bridged(value), enumerable: true }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found in a sandboxed preload: ${name}`);
  };
  const module = { exports: {} };
  standinPreload(require, module, module.exports, {
    platform,
    contextIsolated: true,
    sandboxed: true,
    versions: {},
  });
}

/**
 * The preload as a script for the page's own world (there is no other here). What it exposes is copied and frozen, what
 * passes is cloned, as contextBridge would do; it can require nothing but Electron's two modules of a sandboxed preload.
 */
function wrapPreload(host, code) {
  const preload = `function (require, module, exports, process) {\n${code}\n}`;
  return `(${around})(${JSON.stringify(host.suffix)}, ${JSON.stringify(process.platform)}, ${preload});`;
}

module.exports = { wrapPreload };
