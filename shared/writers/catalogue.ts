import { assertNever } from '../basics/assert-never.ts';
import type { Format, Writer } from './writer.ts';

/** The writer of a format; each is loaded when it is first asked for, since they bring large libraries along. */
export async function writerOf(format: Format): Promise<Writer> {
  switch (format) {
    case 'docx':
      return (await import('./docx/docx-writer.ts')).docxWriter;
    case 'pdf':
      return (await import('./pdf/pdf-writer.ts')).pdfWriter;
    case 'html':
      return (await import('./html/html-writer.ts')).htmlWriter;
    case 'xlsx':
      return (await import('./xlsx/xlsx-writer.ts')).xlsxWriter;
    default:
      return assertNever(format);
  }
}
