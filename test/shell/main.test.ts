import path from 'node:path';
import { EventEmitter } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPageFolder } from './page-folder.ts';
import { home, runMain, type Recorded } from './recorded-electron.ts';

const page = createPageFolder();
afterAll(page.remove);
afterEach(() => vi.restoreAllMocks());

describe('the program started while developing', () => {
  let recorded: Recorded;
  beforeAll(async () => {
    recorded = await runMain({ appFolder: page.folder });
  });

  it('opens one sandboxed window on its own page', () => {
    expect(recorded.electron.app.enableSandbox).toHaveBeenCalledOnce();
    expect(recorded.windows.map((window) => window.told)).toEqual([['load app://ropa/index.html']]);
    expect(recorded.windows[0]?.options).toEqual({
      title: 'Ropa Desk',
      width: 1280,
      height: 800,
      minWidth: 640,
      minHeight: 480,
      show: false,
      backgroundColor: '#FAF9F6',
      webPreferences: {
        preload: path.join(page.folder, 'dist/preload/preload.cjs'),
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
        devTools: true,
      },
    });
  });

  it('gives its scheme storage and a secure origin, and no way round the content policy', () => {
    expect(recorded.electron.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [
        [
          {
            scheme: 'app',
            privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
          },
        ],
      ],
    ]);
  });

  it('serves its page and nothing beside it', async () => {
    const [scheme, serve] = recorded.electron.protocol.handle.mock.calls[0] ?? [];
    expect(scheme).toBe('app');
    const status = async (address: string) => {
      const reply = await serve?.(new Request(address));
      return reply instanceof Response ? reply.status : undefined;
    };
    expect(await status('app://ropa/index.html')).toBe(200);
    expect(await status('app://ropa/../../secret.txt')).toBe(404);
  });

  it('keeps its data under a name that does not change', () => {
    expect(recorded.electron.app.getPath('userData')).toBe(path.join(home, 'ropa-desk'));
  });

  it('comes to the front when it is started again', () => {
    recorded.electron.app.emit('second-instance');
    expect(recorded.windows[0]?.told.slice(1)).toEqual(['restore', 'show', 'focus']);
  });

  it('grants its own page durable storage and copying, and nothing to anyone else', () => {
    const names = (
      'clipboard-read deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation hid ' +
      'idle-detection keyboardLock local-fonts media mediaKeySystem midi midiSysex notifications openExternal ' +
      'pointerLock serial speaker-selection storage-access top-level-storage-access usb window-management ' +
      '__proto__ unknown '
    ).split(' ');
    const own = ['persistent-storage', 'clipboard-sanitized-write'];
    const check = recorded.sessionHandlers.get('check');
    const request = recorded.sessionHandlers.get('request');
    const requested = (name: string, requestingUrl: string) => {
      let answer: unknown;
      request?.({}, name, (granted: unknown) => (answer = granted), { requestingUrl });
      return answer;
    };
    for (const name of names) {
      expect([name, check?.({}, name, 'app://ropa/', {})]).toEqual([name, false]);
      expect([name, requested(name, 'app://ropa/index.html')]).toEqual([name, false]);
    }
    for (const name of own) {
      expect([name, check?.({}, name, 'app://ropa/', {})]).toEqual([name, true]);
      expect([name, check?.(null, name, 'https://example.org/', {})]).toEqual([name, false]);
      expect([name, requested(name, 'app://ropa/index.html')]).toEqual([name, true]);
      expect([name, requested(name, 'about:blank')]).toEqual([name, false]);
    }
    expect(recorded.sessionHandlers.get('device')?.({ deviceType: 'usb', origin: 'app://ropa' })).toBe(false);
  });

  it('cancels every request that would leave', () => {
    const cancelled = (url: string) => {
      let answer: unknown;
      recorded.sessionHandlers.get('before request')?.({ url }, (given: unknown) => (answer = given));
      return answer;
    };
    expect(cancelled('app://ropa/assets/index.js')).toEqual({ cancel: false });
    expect(cancelled('https://example.org/')).toEqual({ cancel: true });
    expect(recorded.electron.session.defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  });
});

describe('any page the program ever shows', () => {
  const open = async () => {
    const { electron } = await runMain({ appFolder: page.folder });
    let openHandler: (() => unknown) | undefined;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => unknown) => (openHandler = handler),
    });
    electron.app.emit('web-contents-created', {}, contents);
    const prevented = (event: string, details: object) => {
      const preventDefault = vi.fn<() => void>();
      contents.emit(event, { ...details, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    return { prevented, openHandler: () => openHandler?.() };
  };

  it('stays where it is', async () => {
    const { prevented } = await open();
    for (const event of ['will-navigate', 'will-redirect']) {
      for (const url of [
        'https://example.org/',
        'file:///etc/passwd',
        'about:blank',
        'app://other/',
        'data:text/html,x',
      ]) {
        expect([event, url, prevented(event, { url })]).toEqual([event, url, true]);
      }
      expect(prevented(event, { url: 'app://ropa/index.html' })).toBe(false);
    }
    expect(prevented('will-frame-navigate', { url: 'app://ropa/index.html', isMainFrame: false })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'https://example.org/', isMainFrame: true })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'app://ropa/index.html', isMainFrame: true })).toBe(false);
  });

  it('opens no window and holds no webview', async () => {
    const { prevented, openHandler } = await open();
    expect(openHandler()).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', {})).toBe(true);
  });
});

describe('the program as installed', () => {
  it('has no developer tools', async () => {
    const { windows, electron } = await runMain({ appFolder: page.folder, packaged: true });
    expect(windows[0]?.options).toMatchObject({ webPreferences: { devTools: false } });
    expect(JSON.stringify(electron.Menu.setApplicationMenu.mock.calls)).not.toContain('toggleDevTools');
  });

  it.each(['remote-debugging-port', 'inspect', 'load-extension', 'disable-web-security', 'user-data-dir'])(
    'does not start with --%s',
    async (name) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { electron, windows } = await runMain({
        appFolder: page.folder,
        packaged: true,
        switches: [name],
      });
      expect(electron.app.exit).toHaveBeenCalledWith(64);
      expect(windows).toEqual([]);
      expect(said).toHaveBeenCalledWith(`Ropa Desk does not start with --${name}.`);
    },
  );
});

describe('a second start', () => {
  it('opens nothing and leaves', async () => {
    const { electron, windows, requests } = await runMain({ appFolder: page.folder, firstInstance: false });
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(windows).toEqual([]);
    expect(requests.size).toBe(0);
  });
});

describe('a program whose page is missing', () => {
  it('says so and leaves', async () => {
    const { electron } = await runMain({ appFolder: path.join(page.folder, 'nowhere') });
    expect(electron.dialog.showErrorBox).toHaveBeenCalledOnce();
    expect(electron.app.exit).toHaveBeenCalledWith(1);
  });
});
