import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentKind, DocumentRequest } from '../../shared/documents/document-kind.ts';
import { writers } from '../../shared/writers/catalogue.ts';
import type { Fonts, Format } from '../../shared/writers/writer.ts';

let fonts: Promise<Fonts> | undefined;

async function readFonts(folder: string): Promise<Fonts> {
  const face = (name: string): Promise<Uint8Array> => readFile(path.join(folder, `GolosText_${name}.ttf`));
  const [regular, medium, semibold] = await Promise.all([
    face('400Regular'),
    face('500Medium'),
    face('600SemiBold'),
  ]);
  return { regular, medium, semibold };
}

/** Makes one document; the same register, revision, date and options give the same bytes. */
export async function makeDocument(
  kind: DocumentKind,
  request: DocumentRequest,
  format: Format,
  fontFolder: string,
): Promise<Uint8Array> {
  const writer = await writers[format]();
  fonts ??= readFonts(fontFolder);
  const written = await writer.write(kind.build(request), await fonts, { report: () => true });
  if (!written.ok) throw new Error('cancelled although nobody asked for it');
  return written.value;
}
