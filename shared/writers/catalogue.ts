import type { Format, Writer } from './writer.ts';

/** Every writer by its format. Each is loaded when first asked for: the libraries behind them are large. */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/docx-writer.ts')).docxWriter,
  pdf: async () => (await import('./pdf/pdf-writer.ts')).pdfWriter,
  html: async () => (await import('./html/html-writer.ts')).htmlWriter,
  xlsx: async () => (await import('./xlsx/xlsx-writer.ts')).xlsxWriter,
};
