import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';

type Words = readonly unknown[];
type Call = (...sent: Words) => unknown;

interface SaveAnswer {
  readonly canceled: boolean;
  readonly filePath: string;
}

interface OpenAnswer {
  readonly canceled: boolean;
  readonly filePaths: readonly string[];
}

/** How the program is started under the recorder. */
export interface Start {
  readonly appFolder: string;
  readonly packaged?: boolean;
  readonly switches?: readonly string[];
  readonly firstInstance?: boolean;
  readonly locale?: string;
}

/** What a window of the program was made with, and what it was told. */
export class RecordedWindow extends EventEmitter {
  static readonly all: RecordedWindow[] = [];
  readonly told: string[] = [];
  readonly webContents = new EventEmitter();
  readonly options: unknown;
  constructor(options: unknown) {
    super();
    this.options = options;
    RecordedWindow.all.push(this);
  }
  static getAllWindows = (): readonly RecordedWindow[] => RecordedWindow.all;
  static fromWebContents = (contents: unknown): RecordedWindow | null =>
    RecordedWindow.all.find((window) => window.webContents === contents) ?? null;
  loadURL = async (address: string): Promise<void> => void this.told.push(`load ${address}`);
  isMinimized = (): boolean => true;
  restore = (): void => void this.told.push('restore');
  show = (): void => void this.told.push('show');
  focus = (): void => void this.told.push('focus');
  hide = (): void => void this.told.push('hide');
  destroy = (): void => void this.told.push('destroy');
  isDestroyed = (): boolean => this.told.includes('destroy');
}

function createSession() {
  const handlers = new Map<string, Call>();
  const keep = (name: string) => (handler: Call) => void handlers.set(name, handler);
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setSpellCheckerEnabled: vi.fn<(on: boolean) => void>(),
    webRequest: { onBeforeRequest: keep('before request') },
  };
  return { handlers, session };
}

/** Where the recorded program keeps its data: a folder of this process alone. */
export const home = mkdtempSync(path.join(os.tmpdir(), 'ropa-shell-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const notPackaged: Start = { appFolder: '' };

function createApp(start: Start) {
  const paths = new Map([
    ['appData', home],
    ['documents', '/documents'],
    ['userData', path.join(home, 'some-name')],
  ]);
  return Object.assign(new EventEmitter(), {
    isPackaged: start.packaged ?? false,
    commandLine: { hasSwitch: (name: string) => start.switches?.includes(name) ?? false },
    getVersion: () => '1.2.3',
    getLocale: () => start.locale ?? 'en-US',
    getAppPath: () => start.appFolder,
    getPath: (name: string) => paths.get(name) ?? path.join('/', name),
    setPath: (name: string, folder: string) => void paths.set(name, folder),
    requestSingleInstanceLock: () => start.firstInstance ?? true,
    whenReady: async () => {},
    enableSandbox: vi.fn<() => void>(),
    quit: vi.fn<() => void>(),
    exit: vi.fn<(code: number) => void>(),
  });
}

/** A fake `electron` that notes what the program asks of it. Whatever the program uses beyond this is undefined and throws. */
export function recordElectron(start: Start = notPackaged) {
  RecordedWindow.all.length = 0;
  const requests = new Map<string, Call>();
  const { handlers, session } = createSession();
  const electron = {
    app: createApp(start),
    BrowserWindow: RecordedWindow,
    dialog: {
      showSaveDialog: vi.fn<(...sent: Words) => Promise<SaveAnswer>>(async () => ({
        canceled: true,
        filePath: '',
      })),
      showOpenDialog: vi.fn<(...sent: Words) => Promise<OpenAnswer>>(async () => ({
        canceled: true,
        filePaths: [],
      })),
      showMessageBox: vi.fn<(...sent: Words) => Promise<{ response: number }>>(async () => ({ response: 0 })),
      showErrorBox: vi.fn<(title: string, content: string) => void>(),
    },
    ipcMain: { handle: (channel: string, handler: Call) => void requests.set(channel, handler) },
    Menu: {
      buildFromTemplate: (items: unknown) => items,
      setApplicationMenu: vi.fn<(menu: unknown) => void>(),
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: vi.fn<(schemes: unknown) => void>(),
      handle: vi.fn<(scheme: string, serve: Call) => void>(),
    },
    session: { defaultSession: session },
    shell: { showItemInFolder: vi.fn<(file: string) => void>() },
  };
  return { electron, requests, sessionHandlers: handlers, windows: RecordedWindow.all };
}

export type Recorded = ReturnType<typeof recordElectron>;

/** Runs the real main program against the recorder, from a fresh module graph, until its window was told what to load. */
export async function runMain(start: Start): Promise<Recorded> {
  const recorded = recordElectron(start);
  vi.resetModules();
  vi.doMock('electron', () => recorded.electron);
  await import('../../electron/main/main.ts');
  const { quit, exit } = recorded.electron.app;
  const steps = () => [...(recorded.windows[0]?.told ?? []), ...quit.mock.calls, ...exit.mock.calls];
  await vi.waitFor(() => {
    if (steps().length === 0) throw new Error('the program has not started');
  });
  return recorded;
}
