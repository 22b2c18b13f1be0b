import { safeFileName } from '../../shared/basics/file-name.ts';
import { importEndings, maxFileBytes } from '../../shared/bridge/contract.ts';
import type { Host, Opened, OpenedFile, Saved } from './host.ts';

/** Long enough for the browser to have begun the download. */
const downloadStarts = 60_000;

function saveFile(suggested: string, bytes: Uint8Array): Saved {
  const name = safeFileName(suggested);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadStarts);
  return { type: 'saved', name, show: undefined };
}

const readFile = async (file: File): Promise<OpenedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Reads files that the page was given, chosen or dropped on it: all of them or none. */
export async function readAll(files: readonly File[]): Promise<Opened> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > maxFileBytes) {
    return {
      type: 'failed',
      message: {
        en: 'The files are larger than 200 MB together. Choose fewer or smaller files.',
        ru: 'Файлы вместе больше 200 МБ. Выберите меньше файлов или файлы поменьше.',
      },
    };
  }
  try {
    return { type: 'opened', files: await Promise.all(files.map(readFile)) };
  } catch {
    return {
      type: 'failed',
      message: {
        en: 'The file could not be read. See whether it is still there and may be opened.',
        ru: 'Файл не удалось прочитать. Проверьте, на месте ли он и можно ли его открыть.',
      },
    };
  }
}

function chooseFiles(kind: 'register' | 'import'): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept =
      kind === 'import'
        ? importEndings.map((ending) => `.${ending}`).join(',')
        : '.json,.age,.gz,application/json';
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** The user's own browser: downloads, a file field, and the browser's profile for data. */
export const browserHost: Host = {
  kind: 'browser',
  about: async () => ({
    host: /(?:Firefox|Edg|Chrome|Version)\/\d+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? '',
    version: '',
    platform: navigator.userAgent.includes('Windows') ? 'Windows' : '',
    dataFolder: undefined,
  }),
  saveFile: async (name, bytes) => saveFile(name, bytes),
  openFiles: async (kind = 'register') => {
    const files = await chooseFiles(kind);
    return files.length === 0 ? { type: 'cancelled' } : readAll(files);
  },
  signDigest: async () => undefined,
  setLanguage: () => undefined,
  journal: undefined,
  backups: undefined,
};
