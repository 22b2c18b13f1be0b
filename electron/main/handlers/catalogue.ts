import type { Handlers } from '../shell.ts';
import { about } from './about.ts';
import { backupHandlers } from './backups.ts';
import { openFiles } from './open-files.ts';
import { saveFile } from './save-file.ts';
import { setLanguage } from './set-language.ts';
import { showInFolder } from './show-in-folder.ts';
import { storeHandlers } from './store.ts';

export const handlers: Handlers = {
  about,
  saveFile,
  openFiles,
  showInFolder,
  setLanguage,
  ...storeHandlers,
  ...backupHandlers,
};
