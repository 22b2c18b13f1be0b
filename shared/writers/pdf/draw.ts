import type { PdfFile } from './pdf-file.ts';
import type { Running } from './running.ts';
import { paperSize, type Mark, type Sheet } from './sheet.ts';
import type { StructureNode } from './structure-node.ts';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** What pdfkit's types leave out: `scope` of a header cell. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Column' | 'Row' };

/** And what a link belongs to. */
type LinkOptions = PDFKit.Mixins.AnnotationOption & { readonly structParent: Element };

/** The structure tree of the file: an element is made when something is first drawn in it. */
interface Tree {
  readonly element: (node: StructureNode) => Element;
  readonly close: (node: StructureNode) => void;
}

function treeIn(doc: Document): Tree {
  const elements = new Map<StructureNode, Element>();
  const element = (node: StructureNode): Element => {
    const before = elements.get(node);
    if (before) return before;
    const options: ElementOptions = node.scope ? { scope: node.scope } : {};
    const made = doc.struct(node.tag, options);
    if (node.parent) element(node.parent).add(made);
    else doc.addStructure(made);
    elements.set(node, made);
    return made;
  };
  return {
    element,
    close: (node) => {
      elements.get(node)?.end();
      elements.delete(node);
    },
  };
}

function drawArtifact(doc: Document, type: 'Pagination' | 'Layout', operators: string): void {
  doc.markContent('Artifact', { type });
  doc.addContent(operators);
  doc.endMarkedContent();
}

function drawMark(doc: Document, tree: Tree, mark: Mark): void {
  if (mark.kind === 'close') return tree.close(mark.node);
  if (mark.kind === 'artifact') return drawArtifact(doc, 'Pagination', mark.operators);
  const element = tree.element(mark.node);
  if (mark.kind === 'link') {
    const { x, y, width, height } = mark.area;
    const options: LinkOptions = { structParent: element };
    // A plain string would be written as a name.
    Object.assign(options, { Contents: new String(mark.words) });
    doc.goTo(x, y, width, height, mark.target, options);
    return;
  }
  if (mark.operators === '') return;
  element.add(doc.markStructureContent(mark.node.tag));
  doc.addContent(mark.operators);
  doc.endMarkedContent();
}

/** Bookmarks of chapters, those of level 2 under their chapter; and the places that links lead to. */
function chapterMarker(doc: Document): (sheet: Sheet) => void {
  let chapter: PDFKit.PDFOutline | undefined;
  return (sheet) => {
    for (const { level, text, target, y } of sheet.chapters) {
      const top = Math.max(0, y - 12);
      doc.addNamedDestination(target, 'XYZ', 0, top, null);
      // `left` is counted from the right edge.
      const place = { expanded: false, fit: false, top, left: doc.page.width, zoom: 0 };
      const parent: PDFKit.PDFOutline = (level === 2 ? chapter : undefined) ?? doc.outline;
      const item = parent.addItem(text, place);
      if (level === 1) chapter = item;
    }
  };
}

/** Draws the sheets as pages of the file. Yields the share done, 0 to 1. */
export function* draw(
  { doc, addFonts }: PdfFile,
  sheets: readonly Sheet[],
  running: Running,
): Generator<number, void> {
  const tree = treeIn(doc);
  const markChapters = chapterMarker(doc);
  for (const [index, sheet] of sheets.entries()) {
    const { width, height } = paperSize(sheet.orientation);
    doc.addPage({ size: [width, height], margin: 0 });
    addFonts();
    if (sheet.lines.length > 0) drawArtifact(doc, 'Layout', sheet.lines.join('\n'));
    if (!sheet.bare)
      drawArtifact(doc, 'Pagination', running.operators(sheet.orientation, index + 1, sheets.length));
    markChapters(sheet);
    for (const mark of sheet.marks) drawMark(doc, tree, mark);
    yield (index + 1) / sheets.length;
  }
  const first = sheets[0]?.marks.find((mark) => mark.kind === 'content');
  if (first) tree.close(rootOf(first.node));
}

const rootOf = (node: StructureNode): StructureNode => (node.parent ? rootOf(node.parent) : node);
