import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import { termOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';

/** Items of Art. 6 part 1, Art. 10 part 2 and Art. 11 of 152-FZ that a text cites. */
export interface CitedItem {
  readonly list: 'fz152Bases' | 'fz152Conditions';
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const numbers = String.raw`(\d{1,2}(?:\.\d)?(?:\s*(?:,|;|и|and|-|–)\s*(?:(?:п|пп|пункт\p{L}*)\.?\s*)?\d{1,2}(?:\.\d)?)*)`;
const item = String.raw`(?<!\p{L})(?:подпункт(?:а|ы|ов|ам|ами|ом)?|пункт(?:а|ы|ов|ам|ами|ом)?|подп|пп|п|items?|clauses?|paragraphs?|points?|sub-?clauses?)\.?\s*`;
const part = String.raw`(?:част(?:ь|и|ью)|ч|пункт(?:а|ом)?|п|parts?|paragraph)\.?\s*`;
const article = String.raw`(?:стать(?:я|и|ей|е)|ст|articles?|art)\.?\s*`;
const joint = String.raw`\s*,?\s*(?:of\s+)?(?:the\s+)?`;

/** “п. 5 ч. 1 ст. 6”, «пункты 2 и 5 части 1 статьи 6», “item 5 of part 1 of Article 6” */
const forwards = new RegExp(
  `${item}${numbers}${joint}(?:${part}(\\d)${joint})?${article}(6|10|11)(?![.\\d(]\\d?)`,
  'giu',
);
/** «ст. 6 ч. 1 п. 5», “Art. 6 part 1 item 5” */
const backwards = new RegExp(
  `(?<!\\p{L})${article}(6|10|11)${joint}(?:${part}(\\d)${joint})?${item}${numbers}`,
  'giu',
);
/** «ст. 10.1», «ч. 1 ст. 11», «ч. 3 ст. 10» */
const wholeArticles: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<!\\p{L})${article}10\\.1(?!\\d)`, 'giu'), 'distribution'],
  [new RegExp(`(?<!\\p{L})${part}1\\s*(?:of\\s+)?${article}11(?!\\d)`, 'giu'), 'biometric-consent'],
  [new RegExp(`(?<!\\p{L})${part}3\\s*(?:of\\s+)?${article}10(?![.\\d])`, 'giu'), 'criminal-federal-law'],
];

const lists: Readonly<Record<string, readonly [CitedItem['list'], Vocabulary]>> = {
  '6': ['fz152Bases', fz152LegalBases],
  '10': ['fz152Conditions', fz152SpecialConditions],
};

/** “2, 5–7” → 2, 5, 6, 7 */
function numbersIn(words: string): readonly string[] {
  const range = /(\d{1,2})\s*[-–]\s*(\d{1,2})/.exec(words);
  const between = range
    ? Array.from({ length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) }, (_, at) =>
        String(Number(range[1]) + at),
      )
    : [];
  const all = new Set([...(words.match(/\d{1,2}(?:\.\d)?/g) ?? []), ...between]);
  return [...all].toSorted((a, b) => Number(a) - Number(b));
}

function cited(number: string, items: string, from: number, to: number): readonly CitedItem[] {
  const known = lists[number];
  if (!known) return [];
  const [list, vocabulary] = known;
  return numbersIn(items)
    .map((one) => `item-${one.replace('.', '-')}`)
    .filter((code) => termOf(vocabulary, code))
    .map((code) => ({ list, code, from, to }));
}

/** Every basis and condition of 152-FZ a text cites by item, part and article. */
export function citedItems(text: string): readonly CitedItem[] {
  const first = [...text.matchAll(forwards)].flatMap((found) =>
    cited(found[3] ?? '', found[1] ?? '', found.index, found.index + found[0].length),
  );
  const second = [...text.matchAll(backwards)].flatMap((found) =>
    cited(found[1] ?? '', found[3] ?? '', found.index, found.index + found[0].length),
  );
  const articles = wholeArticles.flatMap(([shape, code]) =>
    [...text.matchAll(shape)].map((found) => ({
      list: 'fz152Conditions' as const,
      code,
      from: found.index,
      to: found.index + found[0].length,
    })),
  );
  return [...(first.length > 0 ? first : second), ...articles];
}
