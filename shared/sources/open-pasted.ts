import type { Result } from '../basics/result.ts';
import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { SourceDocument } from '../readers/source-document.ts';
import { readHtml } from './html/read-html.ts';
import { openText } from './open-text.ts';
import { reading } from './reading.ts';
import { keepWithin } from './refusal.ts';

/**
 * Opens what was pasted: the tables and words of its HTML where the clipboard has some that show any, else its text (with
 * tabs, as sheets give it, or with marks of its own).
 *
 * @param text What the clipboard holds as plain text.
 * @param html What it holds as HTML; nothing of it is run or fetched.
 */
export async function openPasted(text: string, html?: string): Promise<Result<SourceDocument, ReadRefusal>> {
  return Promise.resolve(reading(() => (hasTable(html) ? readPage(html) : readPlain(text, html))));
}

/** Editors put HTML around plain text too, so that only a table, heading or list of it says more than the text. */
const hasTable = (html: string | undefined): html is string =>
  html !== undefined && /<(?:table|h[1-6]|ul|ol|dl)\b/i.test(html);

function readPage(html: string): SourceDocument {
  keepWithin('fileSize', html.length);
  return readHtml(html);
}

function readPlain(text: string, html: string | undefined): SourceDocument {
  keepWithin('fileSize', text.length);
  return text.trim() === '' && html !== undefined ? readPage(html) : openText({ text, notes: [] });
}
