import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixture.ts';

/** Asks the bridge as the page would; what is thrown comes back as text. */
const ask = (page: Page, request: string, argument: string) =>
  page.evaluate(
    async ([name, json]) => {
      const bridge = Reflect.get(window, 'ropaDesk') as Record<
        string,
        (...sent: unknown[]) => Promise<unknown>
      >;
      try {
        return await bridge[name ?? '']?.(...(JSON.parse(json ?? '[]') as unknown[]));
      } catch (error) {
        return String(error);
      }
    },
    [request, argument],
  );

/** Written out here on purpose: whoever adds a name has to look at it twice. */
const surfaceOfTheBridge = [
  'about',
  'appendChanges',
  'changesSince',
  'chooseSecondPlace',
  'confirmData',
  'dataHealth',
  'forgetSecondPlace',
  'keepDraft',
  'keepSettings',
  'listBackups',
  'makeBackup',
  'mayClose',
  'moveData',
  'openFiles',
  'openStore',
  'pinBackup',
  'readBackup',
  'readRegister',
  'removeRegister',
  'runDrill',
  'saveFile',
  'setLanguage',
  'showFolder',
  'showInFolder',
  'signDigest',
  'startedWell',
  'untilClosing',
  'writeRegister',
];

test('the page gets one function a request and nothing else of the shell', async ({ desk }) => {
  const surface = await desk.page.evaluate(() => {
    const bridge = Reflect.get(window, 'ropaDesk') as object;
    return {
      names: Object.keys(bridge).toSorted(),
      kinds: [...new Set(Object.values(bridge).map((member) => typeof member))],
      replaced:
        Reflect.set(bridge, 'about', () => 'mine') || Reflect.defineProperty(bridge, 'more', { value: 1 }),
      node: ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in window),
    };
  });
  expect(surface).toEqual({
    names: surfaceOfTheBridge,
    kinds: ['function'],
    replaced: false,
    node: [],
  });
});

test('a frame within the page has no bridge', async ({ desk }) => {
  const replies = await desk.page.evaluate(async () => {
    const pages: readonly ((frame: HTMLIFrameElement) => void)[] = [
      () => {},
      (frame) => (frame.src = 'about:blank'),
      (frame) => (frame.src = '/index.html'),
      (frame) => (frame.src = 'https://example.org/'),
    ];
    const found: unknown[] = [];
    for (const point of pages) {
      const frame = document.createElement('iframe');
      point(frame);
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const inside = frame.contentWindow as object;
      try {
        found.push(Reflect.get(inside, 'ropaDesk') === undefined ? 'no bridge' : 'a bridge');
        // Beneath the stand-in's bridge lies a wire that any frame can reach; Electron has none.
        const wire = Reflect.get(inside, '__standinIpc') as
          ((...sent: unknown[]) => Promise<unknown>) | undefined;
        if (wire) found.push(await wire('invoke', 'ropa-desk/about', []));
      } catch {
        found.push('no bridge');
      }
    }
    return found;
  });
  for (const reply of replies) {
    if (reply !== 'no bridge') expect(reply).toMatchObject({ value: { refused: 'sender' } });
  }
  expect(replies).toContain('no bridge');
});

test('wrong arguments are refused before anything happens', async ({ desk }) => {
  const target = await desk.saveTo('attack.txt');
  const wrong: readonly (readonly [request: string, sent: string])[] = [
    ['saveFile', '[]'],
    ['saveFile', '[null]'],
    ['saveFile', '["attack.txt"]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":"text"}]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":[1,2,3]}]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":{"0":1,"length":1,"byteLength":1}}]'],
    ['saveFile', '[{"path":"/tmp/attack.txt","suggestedName":"a.txt","bytes":{}}]'],
    ['openFiles', '[{"kind":"/etc/passwd"}]'],
    ['openFiles', '[{"kind":"register","path":"/etc/passwd"}]'],
    ['openFiles', '[{"kind":"__proto__"}]'],
    ['openFiles', '[["register"]]'],
    ['showInFolder', '[{"receipt":"/etc/passwd"}]'],
    ['setLanguage', '[{"language":"de"}]'],
    [
      'setLanguage',
      '[{"language":"en","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]',
    ],
  ];
  for (const [request, sent] of wrong) {
    expect(await ask(desk.page, request, sent), `${request} ${sent}`).toMatchObject({ refused: 'argument' });
  }
  expect(desk.files()).toEqual([]);
  expect(path.dirname(target)).toBe(desk.folder);
});

test('what the page sends does not reach the prototypes of the shell', async ({ desk }) => {
  await ask(desk.page, 'setLanguage', '[{"language":"ru","__proto__":{"polluted":1}}]');
  await ask(desk.page, 'openFiles', '[{"__proto__":{"kind":"register"}}]');
  expect(
    await desk.app.evaluate(() => Reflect.get({}, 'polluted') ?? Reflect.get([], 'polluted')),
  ).toBeUndefined();
});

test('a receipt that the shell did not give shows nothing', async ({ desk }) => {
  const reply = await ask(desk.page, 'showInFolder', '[{"receipt":"00000000-0000-4000-8000-000000000000"}]');
  expect(reply).toEqual({ shown: false });
});

test('a file is saved where the person said, under a name made safe', async ({ desk }) => {
  await desk.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...sent: unknown[]) => {
      Reflect.set(globalThis, 'asked', sent.at(-1));
      return { canceled: true, filePath: '' };
    };
  });
  const save = () =>
    desk.page.evaluate(() => {
      const bridge = Reflect.get(window, 'ropaDesk') as Record<string, (sent: unknown) => Promise<unknown>>;
      return bridge['saveFile']?.({
        suggestedName: '../../CON.txt\u202E',
        bytes: new Uint8Array([7, 0, 255]),
      });
    });
  expect(await save()).toEqual({ saved: false, reason: 'cancelled' });
  const asked = await desk.app.evaluate(() => Reflect.get(globalThis, 'asked') as { defaultPath: string });
  expect(path.basename(asked.defaultPath)).toBe('-..-CON.txt');
  await desk.saveTo('saved.txt');
  expect(await save()).toMatchObject({ saved: true, name: 'saved.txt' });
  expect(desk.files()).toEqual(['saved.txt']);
});
