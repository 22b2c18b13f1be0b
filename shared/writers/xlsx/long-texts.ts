import type { Run } from '../../paper/paper.ts';
import { say, type Language } from '../../wording/wording.ts';
import { legalText } from '../package/xml.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** What Excel takes in one cell (“Excel specifications and limits”): characters, and line feeds. */
const MOST_CHARACTERS = 32_767;
const MOST_LINE_FEEDS = 253;

/** How far back from a cell's end a space is looked for, so that a word stays whole. */
const LONGEST_WORD = 100;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The end of a part that was cut at `end`: after the last space, else not within a character. */
function atWord(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end - 1);
  if (space >= start && space > end - LONGEST_WORD) return space + 1;
  return end > start && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
}

/** How much of the text, from `start`, fits into a cell that has room for so many characters and line feeds. */
function fitting(text: string, start: number, characters: number, lineFeeds: number): number {
  const end = Math.min(text.length, start + characters);
  let left = lineFeeds;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    if (left === 0) return at;
    left -= 1;
  }
  return end < text.length ? atWord(text, start, end) : end;
}

const lineFeedsIn = (text: string): number => text.split('\n').length - 1;

/** The runs in as many parts as cells are needed to hold them all; nothing is cut off. */
export function splitRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]];
  let characters = 0;
  let lineFeeds = 0;
  for (const run of runs) {
    const text = legalText(run.text);
    for (let start = 0; start < text.length;) {
      const end = fitting(text, start, MOST_CHARACTERS - characters, MOST_LINE_FEEDS - lineFeeds);
      const piece = text.slice(start, end);
      if (piece !== '') parts.at(-1)?.push({ ...run, text: piece });
      characters += piece.length;
      lineFeeds += lineFeedsIn(piece);
      start = end;
      if (start < text.length) {
        parts.push([]);
        [characters, lineFeeds] = [0, 0];
      }
    }
  }
  return parts;
}

const continued = { en: ' (continued)', ru: ' (продолжение)' };

/** The row's first cell again, so that a continuation sorts and filters with what it continues. */
function namedAgain(first: SheetCell | undefined, language: Language): SheetCell | undefined {
  const text = first?.runs.map((run) => run.text).join('') ?? '';
  return text === '' || text.length > 1000
    ? undefined
    : { runs: [{ text: text + say(continued, language) }], look: 'muted' };
}

/** A row as it is, or, where a text is longer than a cell may be, with rows under it that continue the text. */
export function* fittingRows(row: SheetRow, language: Language): Generator<SheetRow> {
  const parts = row.map((cell) => (cell ? splitRuns(cell.runs) : []));
  const height = Math.max(1, ...parts.map((part) => part.length));
  for (let at = 0; at < height; at += 1)
    yield row.map((cell, column) => {
      const runs = parts[column]?.[at];
      if (cell && runs) return { ...cell, runs };
      return column === 0 && at > 0 ? namedAgain(cell, language) : undefined;
    });
}
