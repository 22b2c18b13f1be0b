import { plain, type Block, type Paper } from '../../paper/paper.ts';
import { specimen } from './specimen.ts';

/* Papers for tests: texts that a careless writer breaks on. */

/** Texts that look like formulas, markup, properties of objects or control codes; each is to arrive as it is. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '+79990000000',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("https://example.org","x")',
  '<w:p>&amp;</w:p> "quoted" \'single\'',
  ']]><!-- {bullets-0} {{name}}',
  '__proto__',
  'constructor',
  '_x0041_ and _x000D_',
  '0012',
  'emoji 👩‍⚖️ and 𝄞',
  'العربية and ‮reversed',
  'first line\nsecond\tafter a tab',
];

/** Texts with what XML cannot hold, and what is to stand instead. */
export const illegalTexts: readonly (readonly [given: string, shown: string])[] = [
  ['bell\u0007and\u0000nul', 'bell\ufffdand\ufffdnul'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['no \uffff character', 'no \ufffd character'],
];

/** A paper with nothing but paragraphs of the given texts, and the same in a table, a card and the cover. */
export function hostileSpecimen(given: readonly string[]): Paper {
  const rows = given.map((text, index) => ({ label: `label ${index} ${text}`, value: plain(text) }));
  const table: Block = {
    kind: 'table',
    name: `a/b\\c[d]:e*f? ${given[0] ?? ''} and a name far longer than a sheet may have`,
    columns: [{ title: 'n', share: 1 }, ...given.slice(0, 1).map((title) => ({ title, share: 3 }))],
    rows: given.map((text, index) => [plain(String(index)), plain(text)]),
  };
  return {
    ...specimen('en', 1),
    title: given.join(' '),
    author: given.join(' '),
    cover: { organisation: given.join(' '), title: given.join(' '), facts: rows, contents: true },
    header: { left: given.join(' '), right: given.join(' ') },
    footer: given.join(' '),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...given.map((text): Block => ({ kind: 'heading', level: 1, text })),
          ...given.map((text): Block => ({ kind: 'paragraph', style: 'body', runs: [{ text }] })),
          { kind: 'rows', rows },
          table,
          { ...table },
        ],
      },
    ],
  };
}
