import { Lexer } from 'marked';
import type { SourceDocument } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { beyond, keepWithin, refuse, Refused } from '../refusal.ts';
import { limits } from '../limits.ts';
import { isTableRule } from './table-rule.ts';
import { MarkdownWalk } from './markdown-walk.ts';

/** Of emphasis, links and code: each mark is compared with the whole rest of its run. */
const MARKS = /[*_~`[\]<]/g;
/** So many comparisons a text may cost, and so many more for each of its letters; a run beyond it is taken as it stands. */
const mostComparisons = { ofText: 8_000_000, ofLetter: 10 };
/** Each definition of a link is compared with each run. */
const mostDefinitions = 1000;

const { atMost: deepest } = limits.depth;
/** Lists and quotations that nest deeper than the limit, by marks in one line or by indentation. */
const TOO_DEEP = new RegExp(
  `^(?:[ \\t]{0,8}>){${deepest + 1}}|^(?:[ \\t]{0,8}(?:[-*+]|\\d{1,9}[.)])[ \\t]){${deepest + 1}}|^[ \\t]{${deepest * 4},}(?:[-*+>]|\\d{1,9}[.)])`,
  'm',
);

/** What nobody writes: a line as long as a book, a gap as wide as a page, a paragraph or list of a thousand lines. */
const longestLine = 20_000;
const GAP = /[ \t\u00a0\ufeff]{400}/;
const longestPassage = 1000;

/**
 * Whether a text is written so that the rules of Markdown take the square of its length; it is better read as plain text.
 * Rows of tables may be many.
 */
export function isTangled(text: string): boolean {
  if (GAP.test(text)) return true;
  let lines = 0;
  let inTable = false;
  for (const line of text.split('\n')) {
    if (line.length >= longestLine) return true;
    if (line.trim() === '') [lines, inTable] = [0, false];
    else inTable ||= lines > 0 && isTableRule(line);
    if (!inTable) lines += 1;
    if (lines > longestPassage) return true;
  }
  return false;
}

/** Markdown as GitHub understands it: headings, lists, tables and paragraphs, with their words only. */
export function readMarkdown(text: string): SourceDocument {
  keepWithin('markupSize', text.length);
  if (TOO_DEEP.test(text)) throw new Refused(beyond('depth'));
  const list = new BlockList();
  const lines = text.replace(/\r\n?/g, '\n');
  new MarkdownWalk(list).whole(lines, lex(lines));
  return { type: 'blocks', format: 'markdown', blocks: list.blocks };
}

function lex(text: string): Lexer['tokens'] {
  const lexer = new Lexer({ gfm: true });
  try {
    lexer.blockTokens(text, lexer.tokens);
    if (Object.keys(lexer.tokens.links).length > mostDefinitions) lexer.tokens.links = {};
    let left = mostComparisons.ofText + mostComparisons.ofLetter * text.length;
    for (const { src, tokens } of lexer.inlineQueue) {
      const comparisons = src.length * (src.match(MARKS)?.length ?? 0);
      if (comparisons <= left) {
        left -= comparisons;
        lexer.inlineTokens(src, tokens);
      } else tokens.push({ type: 'text', raw: src, text: src });
    }
  } catch (error) {
    // The one fault the lexer has: it goes down the nesting by calling itself.
    if (error instanceof RangeError) throw new Refused(beyond('depth'));
    return refuseMarkdown();
  }
  return lexer.tokens;
}

function refuseMarkdown(): never {
  return refuse(
    'unreadable',
    'The Markdown of the file cannot be taken apart. Save it as plain text or as a table (CSV, XLSX) and take that file.',
    'Разметку Markdown в файле не удалось разобрать. Сохраните его как простой текст или таблицу (CSV, XLSX) и возьмите тот файл.',
  );
}
