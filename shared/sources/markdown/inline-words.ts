import type { Token, Tokens } from 'marked';
import { decodeHtml } from '../html/entities.ts';

/** The words of inline Markdown: bold and code lose their marks, a link keeps its address where it says something else. */
export const inlineWords = (tokens: readonly Token[]): string =>
  tokens
    .map((token, at) => {
      const words = wordsOf(token);
      return endsBeforeCode(words, tokens, at) ? `${words.trimEnd()} ` : words;
    })
    .join('');

/** A line end before a word of code is one inside a sentence, unless the code is a label: “`purpose`: …”. */
const endsBeforeCode = (words: string, tokens: readonly Token[], at: number): boolean =>
  words.endsWith('\n') &&
  tokens[at]?.type === 'text' &&
  tokens[at + 1]?.type === 'codespan' &&
  !/^\s*:/.test(tokens[at + 2]?.raw ?? '');

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'checkbox':
      return (token as Tokens.Checkbox).checked ? '☒ ' : '☐ ';
    case 'link':
      return linkWords(token as Tokens.Link);
    case 'image':
      return (token as Tokens.Image).text;
    case 'html':
      return /^<br\b/i.test(token.raw) ? '\n' : '';
    case 'codespan':
    case 'escape':
      return (token as Tokens.Codespan).text;
    case 'text':
      return 'tokens' in token && token.tokens
        ? inlineWords(token.tokens)
        : softBreaks(decodeHtml(token.text as string));
    default:
      return 'tokens' in token && token.tokens ? inlineWords(token.tokens) : token.raw;
  }
}

function linkWords({ href, tokens, text }: Tokens.Link): string {
  const words = tokens.length > 0 ? inlineWords(tokens) : text;
  const address = href.replace(/^mailto:/i, '');
  return href === '' || href.startsWith('#') || words.includes(address) ? words : `${words} (${href})`;
}

/** “Label: value”, which begins a line of its own; no label has a sentence in it. */
const LABELLED = /^(?![^:]{0,60}\p{L}{2}\)?[.;!?]\s)[^:]{1,60}:(?:\s|$)/u;

/** A line in small letters after a comma or dash goes on with its sentence, though a colon follows. */
const goesOn = (before: string, line: string): boolean => {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  const isWrapped = last.length >= shortestWrapped && /[\p{L}\p{N}]$/u.test(last) && !LABELLED.test(last);
  return (isWrapped || /[,(–—-]$/.test(before)) && /^\p{Ll}/u.test(line);
};

/** A line that a person or program broke because it was full. */
const shortestWrapped = 60;

/** Lines of one paragraph are one text, but for those that begin with a label; an outer line end is left to the neighbour. */
function softBreaks(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...rest] = text.split('\n');
  return rest.reduce((whole, line) => {
    const words = line.trim();
    const before = whole.trimEnd();
    const isOwn = words === '' || (LABELLED.test(words) && !goesOn(before, words));
    return `${before}${isOwn ? '\n' : ' '}${line.trimStart()}`;
  }, first);
}
