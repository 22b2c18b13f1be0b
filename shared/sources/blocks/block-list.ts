import type { Block, Place, Row } from '../../readers/source-document.ts';
import { keepWithin } from '../refusal.ts';
import { oneLine, plainText } from '../text/plain-words.ts';

/** Counts what all tables and paragraphs of one file come to. */
class Budget {
  private blocks = 0;
  private cells = 0;
  private letters = 0;

  block(place: Place): void {
    keepWithin('blocks', (this.blocks += 1), place);
  }

  text(text: string, place: Place): void {
    keepWithin('cellText', text.length, place);
    keepWithin('totalText', (this.letters += text.length), place);
  }

  row(cells: readonly string[], place: Place): void {
    keepWithin('columns', cells.length, place);
    keepWithin('cells', (this.cells += cells.length), place);
  }
}

/** Collects the blocks of a file in their order, cleans their words and keeps them within the limits. */
export class BlockList {
  readonly blocks: Block[] = [];
  private readonly budget = new Budget();

  /** Blocks that another list made, as they stand. */
  append(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.budget.block(block.place);
      if (block.type === 'table') for (const row of block.rows) this.count(row);
      else this.budget.text(block.text, block.place);
      this.blocks.push(block);
    }
  }

  heading(level: number, text: string, place: Place): void {
    const words = this.words(oneLine(text), place);
    if (words) this.blocks.push({ type: 'heading', level, text: words, place });
  }

  paragraph(text: string, place: Place): void {
    const words = this.words(plainText(text), place);
    if (words) this.blocks.push({ type: 'paragraph', text: words, place });
  }

  item(level: number, text: string, place: Place): void {
    const words = this.words(plainText(text), place);
    if (words) this.blocks.push({ type: 'item', level, text: words, place });
  }

  /** A table of rows that `row` made; one without rows is none. */
  table(rows: readonly Row[], place: Place, name?: string): void {
    if (rows.length === 0) return;
    this.budget.block(place);
    const named = name === undefined ? '' : oneLine(name);
    this.blocks.push({ type: 'table', ...(named && { name: named }), rows, place });
  }

  /** A row with its words cleaned and without empty cells at its end; `undefined` where nothing stands in it. */
  row(cells: readonly string[], place: Place): Row | undefined {
    const words = cells.map((cell) => (cell === '' ? '' : plainText(cell)));
    const filled = words.findLastIndex((cell) => cell !== '') + 1;
    if (filled === 0) return undefined;
    const row = { cells: words.slice(0, filled), place };
    this.count(row);
    return row;
  }

  private count({ cells, place }: Row): void {
    this.budget.row(cells, place);
    for (const cell of cells) this.budget.text(cell, place);
  }

  private words(text: string, place: Place): string {
    if (text === '') return text;
    this.budget.block(place);
    this.budget.text(text, place);
    return text;
  }
}
