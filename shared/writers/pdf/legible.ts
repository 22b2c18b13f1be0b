/** Signs that Golos Text lacks and what stands for them. */
const substitutes: Readonly<Record<string, string>> = {
  '✓': '√',
  '✔': '√',
  '✅': '√',
  '☑': '[√]',
  '☒': '[×]',
  '☐': '[ ]',
  '□': '[ ]',
  '✗': '×',
  '✘': '×',
  '✕': '×',
  '❌': '×',
  '◦': '•',
  '▪': '•',
  '■': '•',
  '●': '•',
  '○': '•',
  '➢': '•',
  '―': '—',
  '─': '—',
  '⁃': '–',
  '≠': '=/=',
  '⇒': '→',
  '⟶': '→',
  '➔': '→',
  '➜': '→',
  '⇐': '←',
  '″': '"',
  '′': "'",
  '‟': '“',
  '˚': '°',
  ʹ: "'",
  Ω: 'Ом',
};

/** Characters that have no shape of their own: joiners, direction marks, variation selectors, soft hyphen. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}/u;
const CONTROL = /\p{Cc}/u;

/**
 * The text in characters that a font has (`has` by code point), so that none vanishes on paper: a known sign becomes
 * its equivalent, a composed letter its parts, anything else its code in brackets, “[U+4E2D]”.
 */
export function legible(text: string, has: (codePoint: number) => boolean): string {
  let out = '';
  for (const character of text) out += shown(character, has);
  return out;
}

function shown(character: string, has: (codePoint: number) => boolean): string {
  if (SHAPELESS.test(character)) return '';
  if (/\p{Zs}/u.test(character) || CONTROL.test(character)) return ' ';
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0xfff0 && has(codePoint)) return character;
  const substitute = substitutes[character];
  if (substitute !== undefined) return substitute;
  for (const form of ['NFD', 'NFKC', 'NFKD'] as const) {
    const parts = character.normalize(form);
    if (parts !== character && [...parts].every((part) => has(part.codePointAt(0) ?? 0))) return parts;
  }
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
