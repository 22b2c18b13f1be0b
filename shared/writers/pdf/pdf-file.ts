import PDFDocument from 'pdfkit';
import type { Paper } from '../../paper/paper.ts';
import { xmlText } from '../package/xml.ts';
import type { Fonts } from '../writer.ts';
import { compact, join } from './compact.ts';
import { isEmbeddedFont, openFace, type EmbeddedFont } from './face.ts';
import type { Faces } from './line-breaking.ts';
import { faceNames, type FaceName } from './theme.ts';

/** A PDF file begun: the library's document and the faces embedded in it. */
export interface PdfFile {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
  /** Makes the faces known to the page that is open. */
  readonly addFonts: () => void;
  /** Ends the file; its bytes. */
  readonly finish: () => Promise<Uint8Array>;
}

/**
 * A text that pdfkit copies as it is into the metadata in XML (`toString`), where it has to be escaped, and writes
 * as a string of the file elsewhere (`valueOf`).
 */
const forMetadata = (text: string): object =>
  Object.assign(new String(text), { toString: () => xmlText(text) });

/** Begins a tagged PDF 1.7 whose dates are the paper's, so that nothing in it depends on when it is made. */
export function beginPdf(paper: Paper, fonts: Fonts): PdfFile {
  const date = new Date(`${paper.date.slice(0, 10)}T00:00:00Z`);
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    autoFirstPage: false,
    margin: 0,
    font: '',
    fontLayoutCache: false,
    info: { Title: paper.title, Author: paper.author, CreationDate: date, ModDate: date },
  });
  Object.assign(doc.info, {
    Title: forMetadata(paper.title),
    Author: forMetadata(paper.author),
    Creator: 'Ropa Desk',
  });
  const bytes = collect(doc);
  const opened = {
    regular: embed(doc, 'regular', fonts),
    medium: embed(doc, 'medium', fonts),
    semibold: embed(doc, 'semibold', fonts),
  };
  const faces: Faces = {
    regular: openFace(opened.regular),
    medium: openFace(opened.medium),
    semibold: openFace(opened.semibold),
  };
  return {
    doc,
    faces,
    addFonts: () => {
      const known: unknown = doc.page.fonts;
      if (typeof known !== 'object' || known === null) throw new Error('the page has no place for fonts');
      for (const name of faceNames) Object.assign(known, { [opened[name].id]: opened[name].ref() });
    },
    finish: () => {
      doc.end();
      return bytes;
    },
  };
}

function embed(doc: PDFKit.PDFDocument, name: FaceName, fonts: Fonts): EmbeddedFont {
  doc.registerFont(name, fonts[name]);
  const font: unknown = Reflect.get(doc.font(name), '_font');
  if (!isEmbeddedFont(font)) throw new Error(`the face ${name} is not a font that can be embedded`);
  return font;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    doc.on('error', reject);
    doc.on('end', () => resolve(compact(join(chunks))));
  });
}
