import type { Content } from '../../paper/paper.ts';

/** A content as a text to copy; a place in the law, which documents print small, stands in brackets with its law. */
export const copied = (content: Content): string =>
  content
    .map(({ runs, bullet }) => {
      const said = runs.map(({ text, style }) => (style === 'citation' ? `(${text} 152-ФЗ)` : text)).join('');
      return bullet && content.length > 1 && !said.endsWith('.') ? `${said};` : said;
    })
    .join('\n')
    .replace(/;$/, '');
