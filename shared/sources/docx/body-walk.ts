import type { Place } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { addTable, type Cell } from '../blocks/table-of.ts';
import { paragraphAt, tableAt, tableRowAt } from '../places.ts';
import { childOf, childrenOf, type Element } from '../xml/element.ts';
import { runWords } from './run-words.ts';
import { itemOf, outlineOf, type ParagraphStyle } from './styles.ts';
import { tableCells } from './table-cells.ts';

/** What the paragraphs of a document refer to. */
export interface BodyContext {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Where a walk is, in paragraphs and tables so far: the walks through cells and text boxes count on. */
export interface Position {
  paragraph: number;
  table: number;
}

/** Goes through the body of a document, or a cell or text box of it, and collects its blocks. */
export class BodyWalk {
  readonly list: BlockList;
  private readonly context: BodyContext;
  private readonly position: Position;

  constructor(list: BlockList, context: BodyContext, position: Position) {
    this.list = list;
    this.context = context;
    this.position = position;
  }

  whole(container: Element): void {
    for (const child of childrenOf(container)) this.one(child);
  }

  /** The words of a note behind its mark. */
  marked(note: Element, mark: string): void {
    const texts = this.apart(note).flatMap((block) => (block.type === 'table' ? [] : [block.text]));
    if (texts.length > 0)
      this.list.paragraph(`${mark} ${texts.join('\n')}`, paragraphAt((this.position.paragraph += 1)));
  }

  private one(element: Element): void {
    switch (element.name) {
      case 'p':
        this.paragraph(element);
        break;
      case 'tbl':
        this.table(element);
        break;
      case 'sdt':
        if (!isContents(element)) this.whole(childOf(element, 'sdtContent') ?? element);
        break;
      case 'AlternateContent':
        this.whole(childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element);
        break;
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        this.whole(element);
        break;
      default:
        // Deleted blocks, marks of sections and bookmarks say nothing.
        break;
    }
  }

  private paragraph(element: Element): void {
    const boxes: Element[] = [];
    const words = runWords(element, { addresses: this.context.addresses, onBox: (box) => boxes.push(box) });
    if (words.trim() !== '') this.add(words, childOf(element, 'pPr'));
    for (const box of boxes) this.whole(box);
  }

  private add(words: string, properties: Element | undefined): void {
    const style = this.context.styles.get(childOf(properties, 'pStyle')?.attributes['val'] ?? '');
    if (style?.ofContents) return;
    const place = paragraphAt((this.position.paragraph += 1));
    const heading = outlineOf(properties) ?? style?.heading;
    const item = itemOf(properties) ?? style?.item ?? 0;
    if (heading !== undefined) this.list.heading(heading, words, place);
    else if (item > 0) this.list.item(item, words, place);
    else this.list.paragraph(words, place);
  }

  private table(element: Element): void {
    const number = (this.position.table += 1);
    const rowAt = (row: number): Place => tableRowAt(number, row);
    const before = this.position.paragraph;
    const rows = tableCells(element, (cell): Cell['blocks'] => this.apart(cell));
    // Paragraphs of a table are found by its rows.
    if (addTable(this.list, { rows, place: tableAt(number), rowAt })) this.position.paragraph = before;
  }

  private apart(cell: Element): Cell['blocks'] {
    const walk = new BodyWalk(new BlockList(), this.context, this.position);
    walk.whole(cell);
    return walk.list.blocks;
  }
}

/** A table of contents that Word keeps by itself repeats the headings. */
const isContents = (control: Element): boolean =>
  /^table of contents$/i.test(
    childOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')?.attributes['val'] ?? '',
  );
