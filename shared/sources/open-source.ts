import type { Result } from '../basics/result.ts';
import { fail } from '../basics/result.ts';
import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { ForeignFile, SourceDocument } from '../readers/source-document.ts';

/** Opens a file by what it holds, never by its name. What is too large, torn, encrypted or hostile is refused in a sentence. */
export async function openSource(file: ForeignFile): Promise<Result<SourceDocument, ReadRefusal>> {
  return fail({
    type: 'unreadable',
    message: { en: `${file.name} cannot be read yet.`, ru: `Файл ${file.name} пока не читается.` },
  });
}
