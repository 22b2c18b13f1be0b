import {
  Document,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  type ISectionOptions,
} from 'docx';
import type { Paper } from '../../paper/paper.ts';
import { openPackage, partText, type Parts } from '../package/package.ts';
import { a4, colours, margins, type Orientation } from './page.ts';
import { footerOf, headerOf } from './running-lines.ts';
import { bulletList, bulletListNumber, stylesFor } from './styles.ts';

/** A page set-up: the cover has neither header nor footer. */
export type SectionKind = 'cover' | Orientation;

/** The document without its body: every other part, the body's frame, and the properties that end each kind of section. */
export interface Skeleton {
  readonly parts: Parts;
  readonly head: string;
  readonly tail: string;
  readonly endings: ReadonlyMap<SectionKind, string>;
}

const DOCUMENT = 'word/document.xml';

function pageSetup(paper: Paper, kind: SectionKind): ISectionOptions {
  const orientation = kind === 'cover' ? 'portrait' : kind;
  const children = [new Paragraph('')];
  const properties = {
    type: SectionType.NEXT_PAGE,
    // docx swaps the two for a landscape page, so both are given as of a page that stands upright
    page: {
      size: { ...a4, orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'] },
      margin: margins[orientation],
    },
  };
  if (kind === 'cover') return { properties, children };
  const lines = { headers: { default: headerOf(paper, kind) }, footers: { default: footerOf(paper, kind) } };
  return { properties, ...lines, children };
}

const bullets = {
  reference: bulletList,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      style: { paragraph: { indent: { left: 240, hanging: 240 } }, run: { color: colours.ink } },
    },
  ],
};

/** Lets docx make the package (styles, list, header, footer, settings) around one empty section of each kind needed. */
export async function skeletonOf(paper: Paper, kinds: readonly SectionKind[]): Promise<Skeleton> {
  const document = new Document({
    styles: stylesFor(paper.language),
    numbering: { config: [bullets] },
    sections: kinds.map((kind) => pageSetup(paper, kind)),
  });
  const parts = openPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
  const numbered = `<w:num w:numId="${bulletListNumber}">`;
  if (!partText(parts, 'word/numbering.xml').includes(numbered))
    throw new Error('docx numbers its lists otherwise');
  const xml = partText(parts, DOCUMENT);
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const found = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([ending]) => ending);
  if (found.length !== kinds.length) throw new Error('docx made other sections than asked for');
  const endings = new Map(kinds.map((kind, index) => [kind, found[index] ?? '']));
  return { parts, head: xml.slice(0, start), tail: '</w:body></w:document>', endings };
}

/** Puts the body into its frame. */
export function setBody(skeleton: Skeleton, pieces: readonly string[]): void {
  skeleton.parts.set(DOCUMENT, skeleton.head + pieces.join('') + skeleton.tail);
}
