import path from 'node:path';
import type { FileFilter } from 'electron';
import { safeFileName } from '../../../shared/basics/file-name.ts';
import { maxFileBytes } from '../../../shared/bridge/contract.ts';
import { say, type Language, type Wording } from '../../../shared/wording/wording.ts';
import { fileFailure } from '../file-failure.ts';
import type { Handler } from '../shell.ts';
import { writeFileAtomic } from '../../files/write-file-atomic.ts';

const title: Wording = { en: 'Save', ru: 'Сохранение' };
const allFiles: Wording = { en: 'All files', ru: 'Все файлы' };

const tooLarge: Wording = {
  en: 'The file would be larger than 200 MB. Choose fewer activities or save in parts.',
  ru: 'Файл получился бы больше 200 МБ. Выберите меньше процессов или сохраните частями.',
};

function filtersFor(name: string, language: Language): FileFilter[] {
  const extension = path.extname(name).slice(1);
  const all = { name: say(allFiles, language), extensions: ['*'] };
  return extension === '' ? [all] : [{ name: extension.toUpperCase(), extensions: [extension] }, all];
}

/** Asks the person where to, then writes the file whole or not at all. */
export const saveFile: Handler<'saveFile'> = async ({ suggestedName, bytes }, shell, window) => {
  if (bytes.byteLength > maxFileBytes) return { saved: false, reason: 'failed', message: tooLarge };
  const name = safeFileName(suggestedName);
  const language = shell.language();
  const answer = await shell.dialog.showSaveDialog(window, {
    title: say(title, language),
    defaultPath: path.join(shell.documentsFolder(), name),
    filters: filtersFor(name, language),
  });
  if (answer.canceled || answer.filePath === '') return { saved: false, reason: 'cancelled' };
  try {
    await writeFileAtomic(answer.filePath, bytes, shell.disk);
  } catch (error) {
    return { saved: false, reason: 'failed', message: fileFailure(error) };
  }
  const receipt = shell.savedFiles.remember(answer.filePath);
  return { saved: true, name: path.basename(answer.filePath), receipt };
};
