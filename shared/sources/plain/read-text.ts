import type { Row, SourceDocument } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { lineAt } from '../places.ts';
import { keepWithin } from '../refusal.ts';
import { goesOn, headingLevel, itemWords, underlineLevel } from './line-kind.ts';
import { cellsOf } from './text-table.ts';
import { passagesOf, type Passage, type TextLine } from './text-lines.ts';

/**
 * A text without markup: headings by number, underline or capitals, items by their marks, tables by tabs or bars. Every
 * other line is a paragraph, unless it goes on with the sentence of the line before.
 */
export function readText(text: string): SourceDocument {
  const list = new BlockList();
  for (const passage of passagesOf(text)) addPassage(list, passage);
  return { type: 'blocks', format: 'text', blocks: list.blocks };
}

function addPassage(list: BlockList, passage: Passage): void {
  const cells = cellsOf(passage);
  if (cells) {
    addTable(list, passage, cells);
    return;
  }
  for (let at = 0; at < passage.length;) at = addLine(list, passage, at);
}

function addTable(list: BlockList, passage: Passage, cells: readonly (readonly string[])[]): void {
  keepWithin('rows', cells.length, lineAt(passage[0]?.line ?? 1));
  const rows = cells.map((row, at) => list.row(row, lineAt(passage[at]?.line ?? 1)));
  list.table(
    rows.filter((row): row is Row => row !== undefined),
    lineAt(passage[0]?.line ?? 1),
  );
}

/** Adds the line at an index with the lines that belong to it, and gives the index of the next. */
function addLine(list: BlockList, passage: Passage, at: number): number {
  const first = passage[at] as TextLine;
  const place = lineAt(first.line);
  const underlined = underlineLevel(passage[at + 1]?.words ?? '', first.words);
  if (underlined !== undefined) {
    list.heading(underlined, first.words, place);
    return at + 2;
  }
  const item = itemWords(first.words);
  const level = item === undefined && passage.length <= 2 && at === 0 ? headingLevel(first.words) : undefined;
  if (level !== undefined) {
    list.heading(level, first.words, place);
    return at + 1;
  }
  const { words, next } = wholeSentence(passage, at);
  if (item === undefined) list.paragraph(words, place);
  else
    list.item(
      1 + Math.min(Math.floor(first.indent / 3), 8),
      words.slice(first.words.length - item.length),
      place,
    );
  return next;
}

function wholeSentence(passage: Passage, from: number): { readonly words: string; readonly next: number } {
  const lines = [passage[from]?.words ?? ''];
  let next = from + 1;
  for (let line = passage[next]; line; line = passage[next]) {
    if (itemWords(line.words) !== undefined || !goesOn(line.words, lines.at(-1) ?? '')) break;
    lines.push(line.words);
    next += 1;
  }
  return { words: lines.join(' '), next };
}
