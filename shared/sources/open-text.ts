import type { SourceDocument } from '../readers/source-document.ts';
import { declaredDelimiter } from './csv/delimiter.ts';
import { readCsv } from './csv/read-csv.ts';
import { readHtml } from './html/read-html.ts';
import { readJson } from './json/read-json.ts';
import { isTangled, readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './plain/read-text.ts';
import { textKind } from './text-kind.ts';
import { refuse } from './refusal.ts';
import type { DecodedText } from './text/decode.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Opens a text by its marks. */
export function openText({ text, notes }: DecodedText): SourceDocument {
  refuseBinary(text);
  const document = read(text);
  return document.type === 'blocks' && notes.length > 0 ? { ...document, notes } : document;
}

function read(text: string): SourceDocument {
  const declared = declaredDelimiter(text);
  if (declared) return readCsv(text.slice(declared.length), declared.delimiter, 2);
  const kind = textKind(text);
  switch (kind.type) {
    case 'csv':
      return readCsv(text, kind.delimiter);
    case 'json':
      return readJson(text);
    case 'yaml':
      return readYaml(text);
    case 'html':
      return readHtml(text);
    case 'markdown':
      return isTangled(text) ? readText(text) : readMarkdown(text);
    case 'text':
      return readText(text);
    default:
      return refuseXml(text);
  }
}

/** Texts have a stray control at most; programs, pictures and memory have them everywhere. */
function refuseBinary(text: string): void {
  const sample = text.slice(0, 100_000);
  // oxlint-disable-next-line no-control-regex -- these are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > Math.max(4, sample.length / 50))
    refuse(
      'unreadable',
      'This is neither a text nor a file of an office program. Ask for the register as a workbook (.xlsx), a document (.docx) or CSV.',
      'Это не текст и не файл офисной программы. Попросите реестр в виде книги (.xlsx), документа (.docx) или CSV.',
    );
}

function refuseXml(text: string): never {
  if (/urn:schemas-microsoft-com:office:spreadsheet|office:document\b/.test(text.slice(0, 10_000)))
    return refuse(
      'unreadable',
      'This is a workbook written as bare XML. Open it in an office program, save it as .xlsx and take that file.',
      'Это книга, записанная как простой XML. Откройте её в офисной программе, сохраните как .xlsx и возьмите тот файл.',
    );
  return refuse(
    'unreadable',
    'This is XML of another program. Ask for the register as a workbook (.xlsx), a document (.docx) or CSV.',
    'Это XML другой программы. Попросите реестр в виде книги (.xlsx), документа (.docx) или CSV.',
  );
}
