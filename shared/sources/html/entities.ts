import { Parser } from 'htmlparser2';

/** The text with the character references of HTML made letters. */
export const decodeHtml = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, letterOf) : text;

function letterOf(reference: string): string {
  let letter = '';
  const parser = new Parser({ ontext: (text) => (letter += text) });
  parser.end(reference);
  return letter;
}
