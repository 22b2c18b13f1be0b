import { countries } from '../../vocabulary/things/countries.ts';
import { phraseKey, wordsOf } from './fold-words.ts';
import { countryNames } from './words/countries.ts';

const keys = new Map<string, string>();
const add = (name: string, code: string): void => {
  const key = phraseKey(name);
  if (key !== '' && !keys.has(key)) keys.set(key, code);
};
for (const { code, label } of countries.terms) for (const name of [label.en, label.ru]) add(name, code);
for (const [code, names] of Object.entries(countryNames))
  for (const name of names.split(', ')) add(name, code);
const longest = Math.max(...[...keys.keys()].map((key) => key.split(' ').length));

/** Abbreviations count only as they are written: “us” is a word, “US” a country. */
const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'US US USA U.S. U.S.A. EE.UU. EEUU EUA VS SUA США',
    'GB UK GB U.K.',
    'EEA EU EEA UE EEE EWR EER EES EØS ЕС ЕЭЗ',
    'RU РФ',
    'AE UAE ОАЭ',
    'CN КНР',
    'KZ РК',
    'CH CH',
    'DE DE',
    'FR FR',
    'IE IE',
    'NL NL',
  ].flatMap((line) => {
    const [code = '', ...words] = line.split(' ');
    return words.map((word) => [word, code]);
  }),
);
const abbreviation = new RegExp(
  `(?<![\\p{L}\\d.])(?:${Object.keys(abbreviations)
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** Words before which a country is what the data do not go to: “outside the EU”, “hors UE”. */
const outside =
  /(?:outside(?: of)?(?: the)?|non|hors(?: de l)?|außerhalb(?: der| des)?|fuera de(?: la)?|fuori(?: dall)?|al di fuori(?: dell)?|buiten(?: de)?|utenfor|вне|за пределами(?: стран)?|за пределы)\s*['’-]?\s*$/iu;

/** The countries a text names, `EEA` for the Union; what is only named as “outside the EU” is left out. */
export function countriesIn(text: string): readonly string[] {
  const short = [...text.matchAll(abbreviation)]
    .filter((found) => !outside.test(text.slice(0, found.index)))
    .map((found) => abbreviations[found[0]] ?? '');
  const words = wordsOf(text);
  const stems = words.map((word) => phraseKey(word));
  const found: string[] = [];
  for (let at = 0; at < stems.length;) {
    const [code, length] = countryAt(stems, at);
    if (code !== undefined && !outside.test(words.slice(0, at).join(' '))) found.push(code);
    at += length;
  }
  return [...new Set([...short, ...found])];
}

function countryAt(stems: readonly string[], at: number): readonly [string | undefined, number] {
  for (let length = Math.min(longest, stems.length - at); length > 0; length -= 1) {
    const code = keys.get(stems.slice(at, at + length).join(' '));
    if (code !== undefined) return [code, length];
  }
  return [undefined, 1];
}

/** Whether words say no more than a country: “Singapore”, “USA”; “Germany Trade Ltd” is a name. */
export const isOnlyCountry = (words: string): boolean =>
  keys.has(phraseKey(words)) || Object.hasOwn(abbreviations, words.trim());
