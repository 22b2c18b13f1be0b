import type { Place } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { paragraphAt, tableAt, tableRowAt } from '../places.ts';
import { wordsIn, type Element } from '../xml/element.ts';
import { addressOf, controlWords } from './control-words.ts';
import { isInline, isUnseen } from './element-kinds.ts';
import { LineWords } from './line-words.ts';
import { addDefinitions, addPageTable, type Page } from './page-tables.ts';

/** What the words that come next are. */
type Kind = { readonly type: 'paragraph' } | { readonly type: 'heading' | 'item'; readonly level: number };

/** Where a walk is: the walks through the cells of a table count on. */
interface Position {
  /** The place of all blocks, where the page is part of a text that has lines. */
  readonly fixed: Place | undefined;
  paragraph: number;
  table: number;
}

/** Goes through the elements of a page and collects what they show. */
export class PageWalk implements Page {
  readonly list: BlockList;
  private readonly position: Position;
  private readonly words = new LineWords();
  private kind: Kind = { type: 'paragraph' };
  private lists = 0;
  private verbatim = 0;

  constructor(list: BlockList, position: Position) {
    this.list = list;
    this.position = position;
  }

  /** Everything inside an element, to the end of its last line. */
  whole(element: Element): void {
    this.inside(element);
    this.flush();
  }

  apart(element: Element): BlockList {
    const walk = new PageWalk(new BlockList(), this.position);
    walk.whole(element);
    return walk.list;
  }

  nextTable(): { readonly place: Place; readonly rowAt: (row: number) => Place } {
    const { fixed } = this.position;
    const table = (this.position.table += 1);
    return { place: fixed ?? tableAt(table), rowAt: (row) => fixed ?? tableRowAt(table, row) };
  }

  private inside(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text(child);
      else if (!isUnseen(child)) this.enter(child);
    }
  }

  private text(text: string): void {
    this.words.add(text, this.verbatim > 0);
  }

  private enter(element: Element): void {
    if (element.name === 'br') this.words.add('\n', true);
    else if (element.name === 'a') {
      this.inside(element);
      this.words.add(addressOf(element, wordsIn(element)), true);
    } else if (isInline(element)) {
      this.words.add(controlWords(element), true);
      if (element.name !== 'select') this.inside(element);
    } else this.block(element);
  }

  private block(element: Element): void {
    const { name } = element;
    this.flush();
    if (name === 'table') this.table(() => addPageTable(this, element));
    else if (name === 'dl') this.table(() => addDefinitions(this, element));
    else if (/^h[1-6]$/.test(name)) this.as({ type: 'heading', level: Number(name[1]) }, element);
    else if (name === 'li') this.as({ type: 'item', level: Math.max(this.lists, 1) }, element);
    else if (/^(?:ul|ol|menu|dir)$/.test(name)) this.inList(element);
    else if (/^(?:pre|textarea|listing|xmp)$/.test(name)) this.inVerbatim(element);
    else {
      this.inside(element);
      this.flush();
    }
  }

  /** Paragraphs of a table are found by its rows. */
  private table(add: () => boolean): void {
    const before = this.position.paragraph;
    if (add()) this.position.paragraph = before;
  }

  private as(kind: Kind, element: Element): void {
    const before = this.kind;
    this.kind = kind;
    this.inside(element);
    this.flush();
    this.kind = before.type === 'item' ? { type: 'paragraph' } : before;
  }

  private inList(element: Element): void {
    this.lists += 1;
    this.inside(element);
    this.flush();
    this.lists -= 1;
  }

  private inVerbatim(element: Element): void {
    this.verbatim += 1;
    this.inside(element);
    this.flush();
    this.verbatim -= 1;
  }

  /** Ends the line: what was collected becomes a block. */
  private flush(): void {
    const words = this.words.take();
    if (words.trim() === '') return;
    const place = this.position.fixed ?? paragraphAt((this.position.paragraph += 1));
    if (this.kind.type === 'paragraph') this.list.paragraph(words, place);
    else if (this.kind.type === 'heading') this.list.heading(this.kind.level, words, place);
    else {
      this.list.item(this.kind.level, words, place);
      this.kind = { type: 'paragraph' };
    }
  }
}
