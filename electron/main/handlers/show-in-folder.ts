import type { Handler } from '../shell.ts';

/** Shows a file of this session in the system's file manager. The file is never opened, only pointed at. */
export const showInFolder: Handler<'showInFolder'> = ({ receipt }, shell) => {
  const file = shell.savedFiles.find(receipt);
  if (file === undefined) return { shown: false };
  shell.showItemInFolder(file);
  return { shown: true };
};
