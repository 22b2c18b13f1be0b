import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, RequestName } from '../../shared/bridge/contract.ts';
import { channelOf } from '../../shared/bridge/channel.ts';

const ask = (name: RequestName, argument?: unknown) =>
  argument === undefined
    ? ipcRenderer.invoke(channelOf(name))
    : ipcRenderer.invoke(channelOf(name), argument);

/** One function a request, each with its name written out: the page gets no channel, no event and no `ipcRenderer`. */
const bridge: Bridge = {
  about: () => ask('about'),
  saveFile: (file) => ask('saveFile', file),
  openFiles: (choice) => ask('openFiles', choice),
  showInFolder: (file) => ask('showInFolder', file),
  setLanguage: (choice) => ask('setLanguage', choice),
};

contextBridge.exposeInMainWorld('ropaDesk', bridge);
