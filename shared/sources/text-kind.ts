import { findDelimiter } from './csv/delimiter.ts';
import { isTableRule } from './markdown/table-rule.ts';

/** What a text is written in. */
export type TextKind =
  | { readonly type: 'json' | 'yaml' | 'html' | 'markdown' | 'text' | 'xml' }
  | { readonly type: 'csv'; readonly delimiter: string };

/** Enough of a text for its kind to show. */
const looked = 200_000;

/** What a text is written in, by its marks; a text without any is plain. */
export function textKind(whole: string): TextKind {
  const text = whole
    .slice(0, looked)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (isJson(text)) return { type: 'json' };
  if (isHtml(text)) return { type: 'html' };
  if (/^<\?xml\s|^<[A-Za-z][\w.-]*:?[\w.-]*\s+xmlns/.test(text)) return { type: 'xml' };
  const lines = text.split(/\r\n?|\n/);
  if (isYaml(lines)) return { type: 'yaml' };
  if (hasMarkdownTable(lines) || /^#{1,6} \S/.test(text)) return { type: 'markdown' };
  const delimiter = findDelimiter(text);
  if (delimiter !== undefined) return { type: 'csv', delimiter };
  return { type: isMarkdown(lines) ? 'markdown' : 'text' };
}

/** A bracket begins notes and placeholders too: “[1]”, “[NAME]”. */
const isJson = (text: string): boolean => /^\{\s*(?:["}]|$)|^\[\s*(?:[[{"\]]|$)/.test(text);

const isHtml = (text: string): boolean =>
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|ul|ol|meta|span|section|article)\b/i.test(
    text,
  );

/** A row of dashes under a row of cells. */
const hasMarkdownTable = (lines: readonly string[]): boolean =>
  lines.some((line, at) => at > 0 && lines[at - 1]?.includes('|') === true && isTableRule(line));

/** Longer lines are looked at no further than this, so that the look costs little whatever they hold. */
const begins = 1000;

const MARKS =
  /^#{1,6} \S|^```|^ {0,3}[-*+] \[[ xX]\] |\*\*[^*\s][^*]{0,100}\*\*|\[[^\][]{1,100}\]\(\S{1,100}\)|^ {0,3}\* \S/;

const isMarkdown = (lines: readonly string[]): boolean =>
  lines.some((line) => MARKS.test(line.slice(0, begins)));

const KEY = /^\s*(?:- +)*("?)([\p{L}\w.$-]+)\1\s*:(?:\s|$)/u;

/** Names of a program with a value or with more names below them; labels of a prose text begin with a capital. */
function isYaml(lines: readonly string[]): boolean {
  if (/^%YAML\b/.test(lines[0] ?? '')) return true;
  // YAML inside a fence is part of a Markdown text, whose headings only look like its comments.
  if (lines.some((line) => /^ {0,3}```/.test(line))) return false;
  const said = lines.filter(
    (line) => line.trim() !== '' && !/^\s*#/.test(line) && !/^(?:---|\.\.\.)\s*$/.test(line),
  );
  const keys = said.filter((line) => KEY.test(line));
  const ofPrograms = keys.filter((line) => /^[\p{Ll}_$]/u.test(KEY.exec(line)?.[2] ?? ''));
  // Labels of a list in prose may be small in other languages; only data have keys of one word that open a thing of a list.
  const isForeign = keys.some((line) => /^\P{ASCII}/u.test(KEY.exec(line)?.[2] ?? ''));
  if (isForeign && (said.some((line) => /[;.]\s*$/.test(line)) || !keys.some((line) => /^\s*- /.test(line))))
    return false;
  const nested = said.some(
    (line, at) => /:\s*(?:#.*)?$/.test(line) && /^\s*- |^\s+\S/.test(said[at + 1] ?? ''),
  );
  const listed = said.filter((line) => /^\s*- \S/.test(line));
  return (
    nested &&
    ofPrograms.length >= 2 &&
    ofPrograms.length >= keys.length * 0.8 &&
    keys.length + listed.length >= said.length * 0.5
  );
}
