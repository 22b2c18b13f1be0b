import { refuse } from '../refusal.ts';
import type { Archive } from '../zip/archive.ts';

/** What a packed file is, by the parts it holds; its name says nothing. What is no register is refused. */
export function archiveKind(archive: Archive): 'xlsx' | 'docx' | 'ods' {
  if (archive.has('xl/workbook.xml')) return 'xlsx';
  if (archive.has('word/document.xml')) return 'docx';
  if (archive.has('mimetype') && archive.has('content.xml')) return openDocument(archive);
  return refuseArchive(archive);
}

function openDocument(archive: Archive): 'ods' {
  const type = archive.letters('mimetype').trim();
  if (archive.letters('META-INF/manifest.xml').includes('encryption-data'))
    return refuse(
      'encrypted',
      'The file is protected with a password. Open it in LibreOffice, save it without the password and take that file.',
      'Файл защищён паролем. Откройте его в LibreOffice, сохраните без пароля и возьмите тот файл.',
    );
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  return refuse(
    'unreadable',
    'This is an OpenDocument file, but no table. Open it in LibreOffice, save it as .docx and take that file.',
    'Это файл OpenDocument, но не таблица. Откройте его в LibreOffice, сохраните как .docx и возьмите тот файл.',
  );
}

function refuseArchive({ names }: Archive): never {
  if (names.includes('xl/workbook.bin'))
    return refuse(
      'unreadable',
      'This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and take that file.',
      'Это двоичная книга Excel (.xlsb). Откройте её в Excel, сохраните как .xlsx и возьмите тот файл.',
    );
  if (names.includes('ppt/presentation.xml'))
    return refuse(
      'unreadable',
      'This is a presentation. Copy its table into a workbook (.xlsx) and take that file.',
      'Это презентация. Скопируйте таблицу из неё в книгу (.xlsx) и возьмите тот файл.',
    );
  return refuse(
    'unreadable',
    'This is a packed file. Unpack it and take the file inside.',
    'Это архив. Распакуйте его и возьмите файл, который внутри.',
  );
}
