/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  ı: 'i',
};

/** Words that carry no meaning of their own in a heading. */
const stopWords = new Set(
  (
    'of the a an for to and or in on with by from their its ' +
    'der die das des dem den und oder von zu zur zum fur im am ' +
    'de la le les du des et ou au aux d l en ' +
    'los las el del y o e un una por para ' +
    'di dei delle della degli dell il lo gli ed ' +
    'van het een ter ' +
    'и в на для о об с по к за из или ' +
    'og av til som i a os as da do das dos w z och cu si'
  ).split(' '),
);

/** Endings of number, gender and case, longest first; what remains keeps four letters. */
const latinEndings = 'innen ungen ies ien nes ees ee es en er em as os is s n e a o i y'.split(' ');
const cyrillicEndings =
  'иями ями ами ого его ому ему ыми ими иях иям ия ии ие ию ах ях ов ев еи ам ям ом ем ых их ым им ая яя ое ее ые ие ыи ии ои ую юю а е и о у ы ю я ь'.split(
    ' ',
  );

const leastStem = 4;

function stem(word: string): string {
  const endings = /[а-я]/.test(word) ? cyrillicEndings : latinEndings;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= leastStem);
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  return bare.length > leastStem ? bare.replace(/[iy]$/, '') : bare;
}

/** Lower case without diacritics; й and ё lose theirs on both sides of a comparison. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæłđœı]/g, (letter) => letters[letter] ?? letter);

/** “Datenschutzbeauftragte:r”, “Bewerber*innen”: the ending that names both sexes says nothing else. */
const withoutGender = (text: string): string =>
  text.replace(/(\p{L})[:*_·/](?:in(?:nen)?|r|n|e|a|as|os|es|en)(?![\p{L}])/gu, '$1');

/** Where in the law a heading stands: “(Art. 30(1)(b))”, “ст. 6 ч. 1”, “§ 22 BDSG”. */
const lawReference =
  /\(?\s*(?:gem(?:äß|\.)?\s+|nach\s+|según\s+)?(?:(?<!\p{L})(?:arti(?:cle|culo|colo|kel)|artículo|art(?:\.|s\b)?|ст(?:\.|атья|атьи|атье)|п\.|ч\.|abs\.?|lit\.?|buchst\.?|unterabs\.?|§+|par(?:a|t)?\.)\s*[\d()a-jа-я]+(?:\s*[().,\d]*(?:\(?[a-j]\)?)?)*\s*(?:\/|,|;|and|et|und|y|e|en|и)?\s*)+(?:(?:d[ue]\s|of\s|del\s)?(?:the\s)?(?:uk\s)?(?:gdpr|dsgvo|ds-gvo|rgpd|avg|bdsg|lopdgdd|152-фз|фз-152|fz-152|codice|regulation)[^()]{0,12})?\)?/giu;

/** What stands before a heading to count it: “1.2.3.”, “a)”, “(b)”, “IV.”, “VT-01:”, “№ 3”, “•”. */
const numbering =
  /^\s*(?:[•▪●◦*\-–—·]\s*)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zа-я]|[ivx]{1,5})[.)\]:]\s*|\d{1,3}(?:\.\d{1,3}){1,4}\s+|\d{1,2}\s+(?=\p{L})|\p{Lu}{1,8}[-–]\d+[:.]?\s+)+/iu;

/** Asides that change nothing: “(if applicable)”, “(optional)”. */
const asides =
  /\(\s*(?:if (?:applicable|possible|any|known|relevant)|where (?:applicable|possible)|optional(?:ly|e)?|required|mandatory|gegebenenfalls|ggf\.?|falls (?:zutreffend|vorhanden)|si (?:applicable|possible|besoin|procede)|le cas échéant|en su caso|se applicabile|ove applicabile|indien van toepassing|eventueel|facultatif|при наличии|если применимо|hvis relevant)\s*\)/giu;

/** A heading or label without its numbering, its articles and its asides. */
export const bareHeading = (text: string): string =>
  withoutGender(text.replaceAll(/\*\*|__|`/g, ''))
    .replace(numbering, '')
    .replace(asides, ' ')
    .replace(lawReference, ' ')
    .trim();

/** The words of a heading as they are compared: without case, diacritics, endings, punctuation and small words. */
export function foldedWords(text: string): readonly string[] {
  const words = plainLetters(text).match(/[\p{L}\p{N}#№]+/gu) ?? [];
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** A heading as it is compared as a whole. */
export const foldHeading = (text: string): string => foldedWords(bareHeading(text) || text).join(' ');
