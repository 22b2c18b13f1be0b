'use strict';
const { connectPages } = require('./ipc.cjs');
const { isLetThrough } = require('./session.cjs');

const kinds = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  fetch: 'xhr',
  xhr: 'xhr',
  websocket: 'webSocket',
};

/** The frame that asks, or undefined: a window that was only just opened has none yet. */
function frameThatAsks(request) {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** Emits Electron's navigation events for a request that would show another document; gives whether it may. */
function mayNavigate(window, isMainFrame, url) {
  let stopped = false;
  const event = { url, isMainFrame, isSameDocument: false, preventDefault: () => (stopped = true) };
  window.webContents.emit('will-frame-navigate', event);
  if (isMainFrame) window.webContents.emit('will-navigate', event, url);
  return !stopped;
}

async function fulfil(route, handler, url) {
  const asked = route.request();
  const request = new Request(url, {
    method: asked.method(),
    headers: await asked.allHeaders().catch(() => ({})),
    body: asked.postDataBuffer() ?? undefined,
  });
  const response = await handler(request);
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

async function answer(host, electron, route) {
  const asked = route.request();
  const url = host.toApp(asked.url());
  const frame = frameThatAsks(asked);
  const window = frame?.page()._window;
  if (window && asked.isNavigationRequest()) {
    const isMainFrame = frame === window._page.mainFrame();
    const isOwn = isMainFrame && window._loading;
    if (!isOwn && !mayNavigate(window, isMainFrame, url)) return route.abort('aborted');
  }
  const details = {
    url,
    method: asked.method(),
    resourceType: kinds[asked.resourceType()] ?? 'other',
    webContentsId: window?.webContents.id,
  };
  const { _handlers } = electron.session.defaultSession;
  if (!(await isLetThrough(_handlers, details))) return route.abort('blockedbyclient');
  const handler = host.schemes.get(new URL(url).protocol.slice(0, -1));
  // Offline by construction: what the program itself does not answer is not answered.
  return handler ? fulfil(route, handler, url) : route.abort('internetdisconnected');
}

/** Passes every request of every page through the program: its navigation rules, its request listener, its schemes. */
async function serveRequests(host, electron) {
  await connectPages(host, electron.ipcMain);
  await host.context.route('**/*', (route) =>
    answer(host, electron, route).catch((error) => {
      console.error('stand-in: a request failed:', route.request().url(), error);
      return route.abort('failed').catch(() => {});
    }),
  );
  host.context.on('page', async (page) => {
    const opener = await page.opener();
    if (!opener?._window) return;
    const { action } = opener._window.webContents._open({ url: host.toApp(page.url()) });
    if (action === 'deny') await page.close();
  });
}

module.exports = { serveRequests };
