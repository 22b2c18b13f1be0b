import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { LegalBasisTerm } from '../../vocabulary/legal-basis-term.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { gdprSpecialConditions } from '../../vocabulary/gdpr/special-conditions.ts';

/** A place of the GDPR that a text cites, and where in the text. */
export interface CitedCode {
  readonly list: 'gdprBases' | 'gdprConditions';
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const byLetter = (vocabulary: Vocabulary<LegalBasisTerm>): ReadonlyMap<string, string> =>
  new Map(vocabulary.terms.map(({ short, code }) => [/\(([a-j])\)$/.exec(short.en)?.[1] ?? '', code]));

const lists = {
  '6': { list: 'gdprBases', letters: byLetter(gdprLegalBases), paragraph: '1' },
  '9': { list: 'gdprConditions', letters: byLetter(gdprSpecialConditions), paragraph: '2' },
} as const;

const noLetterBefore = String.raw`(?<![\p{L}\d])`;
const noLetterAfter = String.raw`(?![\p{L}\d])`;
const oneOf = (...words: readonly string[]): string =>
  `${noLetterBefore}(?:${words.join('|')})(?!(?!º)\\p{L})\\.?º?\\s*`;

const article = `(?:${oneOf('arts?', 'articles?', 'artículos?', 'articulos?', 'articolo', 'artikel', 'artigo', 'articolul', 'artykuł', 'artikla', 'ст', 'статья', 'статьи', 'статьей')}|§\\s*)`;
const paragraphWord = `(?:${oneOf('abs', 'absatz', 'par', 'para', 'paragraphe?', 'paragrafo', 'párrafo', 'apdo', 'apartado', 'lid', 'ust', 'nr', 'n', 'comma', 'al', 'alin', 'alinéa', 'stk', 'moms', 'ч', 'часть', 'п', 'пункт')})?`;
const letterWord = `(?:${oneOf('lit', 'al', 'alínea', 'litt', 'litera', 'littera', 'let', 'letra', 'lett', 'lettera', 'lettre', 'letter', 'buchst', 'buchstabe', 'points?', 'punto', 'punt', 'bokstav', 'bukstav', 'litra', 'sub', 'onder', 'pkt', 'подпункт', 'подп', 'пп', 'п')})?`;
const connector = oneOf(
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'og',
  'or',
  'oder',
  'bzw',
  'ou',
  'of',
  'и',
  'или',
  'i',
  'oraz',
  'lub',
  'och',
  'eller',
  'ja',
  'tai',
  'și',
  'sau',
  'o',
);

/** The letter of a point; in Russian texts it is often typed on the Russian keyboard. */
const letter = '[a-jасе]';
const latin: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e' };

/** “6(1)(b)”, “6.1.b)”, “6 Abs. 1 lit. b”, “6, par. 1, lett. b)”, “6 lid 1 sub b”, “6(1) (b), (c)” */
const place = new RegExp(
  `(?:${article}|(?<![\\d.§]))([69])(?:\\.?º)?\\s*[.,(-]?\\s*${paragraphWord}[§(]?\\s*([12])\\s*(?:º|°|er)?\\s*[).]?\\s*[.,-]?\\s*(?:(?:UAbs|S|Satz)\\.?\\s*1\\s*)?${letterWord}[(‘'"„]?(${letter})${noLetterAfter}[)’'"“]?`,
  'giu',
);
/** “Art. 6 (b)”, “Article 6.f”, “art. 6, letter b”, where the only paragraph with letters is left out. */
const bareLetter = new RegExp(
  `${article}([69])\\s*[.,]?\\s*(?:\\((${letter})\\)|\\.\\s?(${letter})${noLetterAfter}\\)?|,?\\s*${letterWord.slice(0, -1)}(${letter})${noLetterAfter}\\)?)`,
  'giu',
);
/** “point (b) of Article 6(1)”, “lettera b) dell’art. 6”, “пп. b п. 1 ст. 6” */
const reversed = new RegExp(
  `${letterWord.slice(0, -1)}\\(?(${letter})${noLetterAfter}\\)?\\s*,?\\s*(?:\\p{L}+['’]?\\s*){0,2}(?:${paragraphWord.slice(0, -1)}[12]\\s*(?:\\p{L}+['’]?\\s*){0,2})?${article}([69])(?!\\d)(?:\\s*[(.]\\s*[12]\\)?)?`,
  'giu',
);
/** More letters of the same place: “, (c)”, “/(f)”, “ und lit. c”, “ + f)” */
const further = new RegExp(
  `^\\s*(?:[,/+;&]\\s*${connector}|[,/+;&]|${connector})\\s*${letterWord}(?:[(‘'"](${letter})[)’'"]|(${letter})(?=[)\\s,;./]|$)\\)?)${noLetterAfter}`,
  'iu',
);

const toLatin = (sign: string): string => latin[sign.toLowerCase()] ?? sign.toLowerCase();

function lettersFrom(text: string, at: number): readonly (readonly [letter: string, to: number])[] {
  const found = further.exec(text.slice(at));
  const sign = found?.[1] ?? found?.[2];
  if (!found || sign === undefined) return [];
  const to = at + found[0].length;
  return [[toLatin(sign), to], ...lettersFrom(text, to)];
}

function cited(number: '6' | '9', sign: string, from: number, to: number): readonly CitedCode[] {
  const { list, letters } = lists[number];
  const code = letters.get(toLatin(sign));
  return code === undefined ? [] : [{ list, code, from, to }];
}

const letterWords =
  'lit|litt|litera|littera|lettera|lett|lettre|letra|letter|buchst|buchstabe|bokstav|bukstav|alínea|onder|sub|písm|pkt|pont';
/** A letter with its word further on: “…, lit. c (bookkeeping)”; behind a number it is of a citation of its own. */
const later = new RegExp(
  `(?<!\\d\\s*)${noLetterBefore}(?:${letterWords})\\.?\\s*\\(?([a-j])\\)?${noLetterAfter}`,
  'giu',
);
const otherArticle = new RegExp(`${article}\\d`, 'iu');

/** Letters after a cited place, up to the next article, whatever explains each in between. */
function lettersLater(text: string, places: readonly CitedCode[]): readonly CitedCode[] {
  const last = places.at(-1);
  if (last === undefined) return [];
  const number = last.list === 'gdprBases' ? '6' : '9';
  const rest = text.slice(last.to);
  const end = last.to + (otherArticle.exec(rest)?.index ?? rest.length);
  return [...text.matchAll(later)]
    .filter(({ index }) => index >= last.to && index < end)
    .flatMap(({ 0: all, 1: sign = '', index }) => cited(number, sign, index, index + all.length));
}

function citedAt(text: string, found: RegExpExecArray): readonly CitedCode[] {
  const number = found[1] as '6' | '9';
  const letters = found.slice(2).filter((part): part is string => part !== undefined);
  const paragraph = letters.length > 1 ? letters[0] : undefined;
  if (paragraph !== undefined && paragraph !== lists[number].paragraph) return [];
  const end = found.index + found[0].length;
  const first = cited(number, letters.at(-1) ?? '', found.index, end);
  return [...first, ...lettersFrom(text, end).flatMap(([sign, to]) => cited(number, sign, end, to))];
}

function citedBackwards(found: RegExpExecArray): readonly CitedCode[] {
  const [all, sign, number] = found;
  return cited(number as '6' | '9', sign ?? '', found.index, found.index + all.length);
}

/** Every basis of Art. 6(1) and condition of Art. 9(2) GDPR a text cites, in the spellings of the countries. */
export function citedPlaces(text: string): readonly CitedCode[] {
  const full = [...text.matchAll(place)].flatMap((found) => citedAt(text, found));
  if (full.length > 0) return [...full, ...lettersLater(text, full)];
  const backwards = [...text.matchAll(reversed)].flatMap(citedBackwards);
  if (backwards.length > 0) return backwards;
  return [...text.matchAll(bareLetter)].flatMap((found) => citedAt(text, found));
}
