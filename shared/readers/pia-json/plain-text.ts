/* The answers of the PIA tool are rich text of its editor: paragraphs, lists and emphasis in HTML. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const character = (whole: string, name: string): string => {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  return number > 0 && number <= 0x10_ff_ff ? String.fromCodePoint(number) : whole;
};

const tag = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const ends = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
]);

/** What a tag leaves behind: a line end, the mark of a list, the address of a link or picture. */
function leaves(closing: string, name: string, attributes: string): string {
  if (name === 'br') return '\n';
  if (name === 'li' && closing === '') return '\n• ';
  const address = /\b(?:href|src)\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  if (address !== undefined && closing === '') return `[${address}] `;
  return ends.has(name) ? '\n' : '';
}

/** Rich text as plain lines. A text without tags is left as it is. */
export function plainText(html: string): string {
  const text = html
    .replace(tag, (_, closing: string, name: string, attributes: string) =>
      leaves(closing, name.toLowerCase(), attributes),
    )
    .replace(/&(#?[a-z0-9]+);/gi, character);
  if (text === html) return html;
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/•\s*\n/g, '• ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
