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

  openStore: () => ask('openStore'),
  startedWell: () => ask('startedWell'),
  appendChanges: (changes) => ask('appendChanges', changes),
  changesSince: (position) => ask('changesSince', position),
  readRegister: (which) => ask('readRegister', which),
  writeRegister: (piece) => ask('writeRegister', piece),
  removeRegister: (which) => ask('removeRegister', which),
  keepDraft: (draft) => ask('keepDraft', draft),
  keepSettings: (settings) => ask('keepSettings', settings),
  untilClosing: () => ask('untilClosing'),
  mayClose: (answer) => ask('mayClose', answer),

  dataHealth: () => ask('dataHealth'),
  listBackups: () => ask('listBackups'),
  makeBackup: (wish) => ask('makeBackup', wish),
  readBackup: (which) => ask('readBackup', which),
  chooseSecondPlace: (choice) => ask('chooseSecondPlace', choice),
  forgetSecondPlace: () => ask('forgetSecondPlace'),
  runDrill: () => ask('runDrill'),
  confirmData: () => ask('confirmData'),
  pinBackup: (wish) => ask('pinBackup', wish),
  showFolder: (which) => ask('showFolder', which),
  moveData: () => ask('moveData'),
  signDigest: (digest) => ask('signDigest', digest),
};

contextBridge.exposeInMainWorld('ropaDesk', bridge);
