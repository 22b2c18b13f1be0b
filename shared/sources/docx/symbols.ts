/** Signs of the fonts Wingdings and Symbol that forms use, by the code Word writes (in the private area or without it). */
const signs: Readonly<Record<number, string>> = {
  0x6f: '☐',
  0x71: '☐',
  0xa8: '☐',
  0xfe: '☒',
  0xfd: '☒',
  0x78: '☒',
  0x53: '☒',
  0x52: '☒',
  0xfc: '✓',
  0xfb: '✗',
  0xb7: '•',
  0xa7: '▪',
  0xd8: '➢',
  0x2d: '−',
  0xae: '→',
};

/** The sign of a `w:sym` (ECMA-376 part 1, 17.3.3.30); one that nobody reads is shown as a bullet. */
export function signOf(code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(number)) return '';
  if (number < 0xf000 && number > 0xff) return String.fromCharCode(number);
  return signs[number & 0xff] ?? '•';
}
