import type { BrowserWindow } from 'electron';
import type { BackupRequest } from '../../../shared/bridge/contract.ts';
import { say, type Wording } from '../../../shared/wording/wording.ts';
import type { Handlers, Shell } from '../shell.ts';

const secondPlace: Wording = {
  en: 'Where else backups are kept: another disk, a USB stick, a network folder',
  ru: 'Второе место для копий: другой диск, флешка, сетевая папка',
};
const newHome: Wording = { en: 'An empty folder for all data', ru: 'Пустая папка для всех данных' };

async function askFolder(title: Wording, shell: Shell, window: BrowserWindow): Promise<string | undefined> {
  const answer = await shell.dialog.showOpenDialog(window, {
    title: say(title, shell.language()),
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** Backups, their second place and their proof. Folders are chosen in the system's own dialogs, never named by the window. */
export const backupHandlers: Pick<Handlers, BackupRequest> = {
  dataHealth: (_nothing, { data }) => data.dataHealth(),
  listBackups: (_nothing, { data }) => data.listBackups(),
  makeBackup: (wish, { data }) => data.makeBackup(wish),
  readBackup: (which, { data }) => data.readBackup(which),
  chooseSecondPlace: async ({ passphrase }, shell, window) => {
    const folder = await askFolder(secondPlace, shell, window);
    if (folder === undefined) return { chosen: false, reason: 'cancelled' };
    return shell.data.chooseSecondPlace(folder, passphrase);
  },
  forgetSecondPlace: (_nothing, { data }) => data.forgetSecondPlace(),
  runDrill: (_nothing, { data }) => data.runDrill(),
  confirmData: (_nothing, { data }) => data.confirmData(),
  pinBackup: (wish, { data }) => data.pinBackup(wish),
  showFolder: async ({ which }, shell) => {
    const folder = await shell.data.folderOf(which);
    if (folder === undefined) return { shown: false };
    shell.showItemInFolder(folder);
    return { shown: true };
  },
  moveData: async (_nothing, shell, window) => {
    const folder = await askFolder(newHome, shell, window);
    if (folder === undefined) return { moved: false, reason: 'cancelled' };
    return shell.data.moveData(folder);
  },
  signDigest: ({ digest }, { data }) => data.signDigest(digest),
};
