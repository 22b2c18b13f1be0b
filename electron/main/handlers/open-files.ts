import path from 'node:path';
import { fail, succeed, type Result } from '../../../shared/basics/result.ts';
import { importEndings, maxFileBytes, type Given, type Taken } from '../../../shared/bridge/contract.ts';
import { say, type Wording } from '../../../shared/wording/wording.ts';
import { fileFailure } from '../file-failure.ts';
import { readFileBounded } from '../read-file-bounded.ts';
import type { Handler } from '../shell.ts';

const title: Wording = { en: 'Open', ru: 'Открытие' };
const allFiles: Wording = { en: 'All files', ru: 'Все файлы' };

interface Kind {
  readonly name: Wording;
  readonly extensions: readonly string[];
}

/** A dialog filters by the last ending only: `json` for `.ropa.json`, `gz` and `age` for `.ropa.json.gz.age`. */
const kinds: Readonly<Record<Taken<'openFiles'>['kind'], Kind>> = {
  register: { name: { en: 'Registers', ru: 'Реестры' }, extensions: ['json', 'age', 'gz'] },
  import: { name: { en: 'Registers and tables', ru: 'Реестры и таблицы' }, extensions: importEndings },
};

const tooLarge = (name: string): Wording => ({
  en: `“${name}” takes the files above 200 MB together. Choose fewer or smaller files.`,
  ru: `С файлом «${name}» выбрано больше 200 МБ. Выберите меньше файлов или файлы поменьше.`,
});

const notAFile = (name: string): Wording => ({
  en: `“${name}” is not an ordinary file. Choose another.`,
  ru: `«${name}» — не обычный файл. Выберите другой.`,
});

type Opened = Extract<Given<'openFiles'>, { readonly opened: true }>;

async function readAll(paths: readonly string[]): Promise<Result<Opened['files'], Wording>> {
  const files: Opened['files'][number][] = [];
  let left = maxFileBytes;
  for (const file of paths) {
    const name = path.basename(file);
    const read = await readFileBounded(file, left);
    if (!read.ok) return fail(read.failure === 'too large' ? tooLarge(name) : notAFile(name));
    left -= read.value.byteLength;
    files.push({ name, bytes: read.value });
  }
  return succeed(files);
}

/** Asks the person which files, then reads them all or none. */
export const openFiles: Handler<'openFiles'> = async ({ kind }, shell, window) => {
  const language = shell.language();
  const { name, extensions } = kinds[kind];
  const answer = await shell.dialog.showOpenDialog(window, {
    title: say(title, language),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say(name, language), extensions: [...extensions] },
      { name: say(allFiles, language), extensions: ['*'] },
    ],
  });
  if (answer.canceled || answer.filePaths.length === 0) return { opened: false, reason: 'cancelled' };
  try {
    const read = await readAll(answer.filePaths);
    if (!read.ok) return { opened: false, reason: 'failed', message: read.failure };
    return { opened: true, files: read.value };
  } catch (error) {
    return { opened: false, reason: 'failed', message: fileFailure(error) };
  }
};
