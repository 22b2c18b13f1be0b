import path from 'node:path';
import type { App } from 'electron';

/** The folder of the program's data. The register lies in it: another name would be another, empty register. */
const folderName = 'ropa-desk';

/** Keeps the data under one name whatever the program is called; while developing, the folder can be given by switch. */
export function keepDataFolder(app: Pick<App, 'isPackaged' | 'commandLine' | 'getPath' | 'setPath'>): void {
  if (!app.isPackaged && app.commandLine.hasSwitch('user-data-dir')) return;
  app.setPath('userData', path.join(app.getPath('appData'), folderName));
}
