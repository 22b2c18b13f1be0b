import type { Wording } from '../../shared/wording/wording.ts';

/** Folder names that programs give to what they synchronise, and how the person knows the program. */
const synchronised: readonly (readonly [folder: RegExp, program: string])[] = [
  [/^onedrive(?:$| - |-)/i, 'OneDrive'],
  [/^(?:dropbox(?:$| \(|-)|\.dropbox)/i, 'Dropbox'],
  [/^(?:icloud ?drive$|icloud~|mobile documents$|com~apple~clouddocs$)/i, 'iCloud Drive'],
  [/^(?:google ?drive(?:$|-| \()|drivefs$)/i, 'Google Drive'],
  [/^(?:my drive|мой диск)$/i, 'Google Drive'],
  [/^(?:yandex[. ]?disk|яндекс[. ]диск)(?:$|[- ])/i, 'Yandex.Disk'],
  [/^(?:nextcloud|owncloud)\d*$/i, 'Nextcloud'],
  [/^(?:облако mail\.ru|mail\.ru cloud|cloud mail\.ru)$/i, 'Облако Mail.ru'],
  [/^(?:megasync|mega)$/i, 'MEGA'],
  [/^(?:box sync|box-box)$/i, 'Box'],
  [/^pcloud ?drive$/i, 'pCloud'],
];

/** Paths of other machines: UNC names (`\\server\share`, also behind `\\?\`), and where GNOME and KDE show shares. */
const network =
  /^(?:\\\\(?!\?\\|\.\\)[^\\]|\\\\\?\\UNC\\|\/\/[^/]|\/net\/|\/run\/user\/\d+\/(?:gvfs|kio-fuse)|.*\/\.gvfs\/)/i;

export type RiskyFolder =
  { readonly type: 'synchronised'; readonly program: string } | { readonly type: 'network' };

/** Whether a path of Windows, macOS or Linux lies where another program moves files about, or on another machine. */
export function riskyFolder(folder: string): RiskyFolder | undefined {
  if (network.test(folder)) return { type: 'network' };
  for (const part of folder.split(/[\\/]+/)) {
    const found = synchronised.find(([name]) => name.test(part));
    if (found) return { type: 'synchronised', program: found[1] };
  }
  return undefined;
}

/** What to tell the person whose data lie there. */
export const riskyFolderWarning = (risk: RiskyFolder): Wording =>
  risk.type === 'network'
    ? {
        en: 'The data lie on a network drive. When the connection drops, work cannot be saved. Move the data to a disk of this computer.',
        ru: 'Данные лежат на сетевом диске. При обрыве связи работу нельзя будет сохранить. Перенесите данные на диск этого компьютера.',
      }
    : {
        en: `The data lie in a folder that ${risk.program} synchronises. It can swap files while they are being written. Move the data to another folder; backups may go there.`,
        ru: `Данные лежат в папке, которую синхронизирует ${risk.program}. Программа может подменить файлы во время записи. Перенесите данные в другую папку; для резервных копий эта подойдёт.`,
      };
