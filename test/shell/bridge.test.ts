import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fc } from '../chances.ts';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { channelOf } from '../../shared/bridge/channel.ts';
import { contract, maxFileBytes, requestNames, type RequestName } from '../../shared/bridge/contract.ts';
import { valid } from './valid-arguments.ts';
import { createPageFolder } from './page-folder.ts';
import { home, runMain, type Recorded } from './recorded-electron.ts';

const page = createPageFolder();
const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-bridge-'));
afterAll(() => {
  page.remove();
  rmSync(folder, { recursive: true });
});

let recorded: Recorded;
beforeEach(async () => {
  recorded = await runMain({ appFolder: page.folder });
});

const ours = { url: 'app://ropa/index.html', parent: null, detached: false };
const askFrom = (senderFrame: unknown, name: RequestName, ...sent: readonly unknown[]) =>
  recorded.requests.get(channelOf(name))?.(
    { senderFrame, sender: recorded.windows[0]?.webContents },
    ...sent,
  );
const ask = (name: RequestName, ...sent: readonly unknown[]) => askFrom(ours, name, ...sent);

/** All but the one whose answer is kept until the program closes. */
const answeredAtOnce = requestNames.filter((name) => name !== 'untilClosing');

/** How often the program did something that a person could notice. */
const effects = () => {
  const { dialog, shell, Menu } = recorded.electron;
  const watched = [
    dialog.showSaveDialog,
    dialog.showOpenDialog,
    shell.showItemInFolder,
    Menu.setApplicationMenu,
  ];
  return watched.map((call) => call.mock.calls.length);
};

describe('who may ask', () => {
  const throwing = {
    get url(): string {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
    parent: null,
    detached: false,
  };
  const frames: readonly (readonly [who: string, frame: unknown])[] = [
    ['a frame that is gone', null],
    ['a frame that was taken out', { ...ours, detached: true }],
    ['a frame that was disposed of', throwing],
    ['a frame within the page', { ...ours, parent: ours }],
    ['a page of the web', { ...ours, url: 'https://example.org/' }],
    ['another host of our scheme', { ...ours, url: 'app://other/index.html' }],
    ['a page whose name begins like ours', { ...ours, url: 'app://ropa.example.org/' }],
    ['an empty page', { ...ours, url: 'about:blank' }],
    ['a data address, whose origin reads “null” as ours does in Node', { ...ours, url: 'data:text/html,x' }],
    ['a blob', { ...ours, url: 'blob:app://ropa/1' }],
    ['a file', { ...ours, url: 'file:///app://ropa/' }],
    ['developer tools', { ...ours, url: 'devtools://devtools/bundled/inspector.html' }],
    ['nothing at all', undefined],
  ];
  it.each(frames)('not %s', async (_who, frame) => {
    const before = effects();
    for (const name of requestNames) {
      expect(await askFrom(frame, name, ...valid[name])).toMatchObject({ refused: 'sender' });
    }
    expect(effects()).toEqual(before);
  });

  it('not our page in a window that is no more', async () => {
    const reply = await recorded.requests.get(channelOf('about'))?.({ senderFrame: ours, sender: {} });
    expect(reply).toMatchObject({ refused: 'sender' });
  });

  it('our page’s main frame, for each request of the contract and no other channel', async () => {
    expect([...recorded.requests.keys()].toSorted()).toEqual(requestNames.map(channelOf).toSorted());
    for (const name of answeredAtOnce)
      expect([name, await ask(name, ...valid[name])]).not.toHaveProperty('1.refused');
  });
});

describe('what may be asked', () => {
  it.each(requestNames)('%s: a thousand wrong arguments do nothing', async (name) => {
    const before = effects();
    const good = valid[name][0];
    const bent = fc
      .record({ key: fc.string(), value: fc.anything() })
      .map(({ key, value }) => Object.assign(Object.create(null) as object, good, { [key]: value }));
    const wrong = fc
      .oneof(fc.anything(), bent)
      .filter((sent) => !contract[name].takes.safeParse(sent).success);
    await fc.assert(
      fc.asyncProperty(wrong, async (sent) => {
        expect(await ask(name, sent)).toMatchObject({ refused: 'argument' });
      }),
      { numRuns: 1000 },
    );
    expect(await ask(name, ...valid[name], 'and more')).toHaveProperty('refused');
    expect(effects()).toEqual(before);
  });

  it('an answer that breaks the contract is not passed on, nor is what was thrown', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    recorded.electron.dialog.showSaveDialog.mockRejectedValueOnce(new Error('at /home/person/secret'));
    const reply = await ask('saveFile', ...valid.saveFile);
    expect(reply).toMatchObject({ refused: 'fault' });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(said).toHaveBeenCalledOnce();
    recorded.electron.app.getPath = () => Symbol('no path') as unknown as string;
    expect(await ask('about')).toMatchObject({ refused: 'fault' });
    said.mockRestore();
  });
});

describe('what is answered', () => {
  it('about: what runs here', async () => {
    expect(await ask('about')).toEqual({
      version: '1.2.3',
      host: `Node ${process.version}`,
      platform: `${process.platform} ${process.arch}`,
      dataFolder: path.join(home, 'ropa-desk'),
    });
  });

  it('saveFile: asks under a safe name, writes, and gives a receipt that shows the file', async () => {
    const filePath = path.join(folder, 'saved.bin');
    recorded.electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const reply = await ask('saveFile', {
      suggestedName: '..\\evil.docx',
      bytes: new Uint8Array([1, 0, 255]),
    });
    expect(reply).toMatchObject({ saved: true, name: 'saved.bin' });
    expect([...readFileSync(filePath)]).toEqual([1, 0, 255]);
    const [, options] = recorded.electron.dialog.showSaveDialog.mock.calls[0] ?? [];
    expect(options).toMatchObject({ defaultPath: path.join('/documents', '-evil.docx') });
    const receipt = (reply as { readonly receipt: string }).receipt;
    expect(await ask('showInFolder', { receipt })).toEqual({ shown: true });
    expect(recorded.electron.shell.showItemInFolder).toHaveBeenCalledWith(filePath);
  });

  it('saveFile: a receipt of another session shows nothing', async () => {
    const filePath = path.join(folder, 'other.bin');
    recorded.electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const { receipt } = (await ask('saveFile', ...valid.saveFile)) as { readonly receipt: string };
    recorded = await runMain({ appFolder: page.folder });
    expect(await ask('showInFolder', { receipt })).toEqual({ shown: false });
  });

  it('saveFile: says in both languages why it failed, without a path', async () => {
    const filePath = path.join(folder, 'no such folder', 'a.txt');
    recorded.electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const reply = await ask('saveFile', ...valid.saveFile);
    expect(reply).toMatchObject({ saved: false, reason: 'failed' });
    expect(JSON.stringify(reply)).toMatch(/Choose again.*Выберите ещё раз/);
    expect(JSON.stringify(reply)).not.toContain(folder);
  });

  it('openFiles: gives names and bytes, in the order chosen', async () => {
    const filePaths = ['b.ropa.json', 'a.json'].map((name) => path.join(folder, name));
    for (const file of filePaths) writeFileSync(file, path.basename(file));
    recorded.electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths });
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(await ask('openFiles', { kind: 'register' })).toEqual({
      opened: true,
      files: [
        { name: 'b.ropa.json', bytes: encode('b.ropa.json') },
        { name: 'a.json', bytes: encode('a.json') },
      ],
    });
  });

  it('openFiles: stops at 200 MB together and names the file', async () => {
    const [small, large] = ['small.json', 'large.json'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(small, '{}');
    writeFileSync(large, '');
    truncateSync(large, maxFileBytes - 1);
    recorded.electron.dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: [small, large],
    });
    const reply = await ask('openFiles', { kind: 'register' });
    expect(reply).toMatchObject({ opened: false, reason: 'failed' });
    expect(JSON.stringify(reply)).toMatch(/“large\.json”.*200 MB.*«large\.json».*200 МБ/);
    rmSync(large);
  });

  it('openFiles: a folder and a file that is gone are told, not thrown', async () => {
    for (const file of [folder, path.join(folder, 'gone.json')]) {
      recorded.electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [file] });
      expect(await ask('openFiles', { kind: 'register' })).toMatchObject({ opened: false, reason: 'failed' });
    }
  });

  it('cancelling is an answer', async () => {
    expect(await ask('saveFile', ...valid.saveFile)).toEqual({ saved: false, reason: 'cancelled' });
    expect(await ask('openFiles', ...valid.openFiles)).toEqual({ opened: false, reason: 'cancelled' });
    expect(readdirSync(folder)).not.toContain('a.txt');
  });

  it('setLanguage: the menu and the dialogs follow', async () => {
    await ask('setLanguage', { language: 'ru' });
    expect(JSON.stringify(recorded.electron.Menu.setApplicationMenu.mock.lastCall)).toContain('Правка');
    await ask('saveFile', ...valid.saveFile);
    expect(recorded.electron.dialog.showSaveDialog.mock.lastCall).toMatchObject([
      {},
      { title: 'Сохранение' },
    ]);
    await ask('setLanguage', { language: 'en' });
    expect(JSON.stringify(recorded.electron.Menu.setApplicationMenu.mock.lastCall)).toContain('Edit');
  });
});
