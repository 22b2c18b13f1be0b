import type { Handlers } from '../shell.ts';
import { about } from './about.ts';
import { openFiles } from './open-files.ts';
import { saveFile } from './save-file.ts';
import { setLanguage } from './set-language.ts';
import { showInFolder } from './show-in-folder.ts';

export const handlers: Handlers = { about, saveFile, openFiles, showInFolder, setLanguage };
