/** A number under which an organisation is registered, with the name of the register it is from. */
export interface Registration {
  /** Word for word: “ZVR: 1182213083”. */
  readonly words: string;
  readonly label: string;
  readonly number: string;
}

/** Registers and tax offices by what they are called before a number, longest first. */
const registers = [
  'огрнип|огрн|инн|кпп|унп|бин',
  'zvr(?:[- ]?zahl)?|hr[ab]|vr|gnr|fn|firmenbuch(?:nummer)?|ust[- ]?id(?:[- ]?nr)?|uid(?:[- ]?nr)?|che|steuernummer',
  'company (?:number|no|registration(?: number| no)?)|registration (?:number|no)|reg(?:istered)? no|vat(?: number| no| id)?|ein',
  'siret|siren|rcs(?: \\p{Lu}\\p{L}+)?|n° tva|bce|kbo|kvk(?:[- ]?nummer)?|btw|rsin|ondernemingsnummer',
  'cif|nif|nipc|cnpj|c\\.?i\\.?f|n\\.?i\\.?f|cui|partita iva(?:/codice fiscale)?|p\\.? ?iva|codice fiscale|c\\.f',
  'nip|regon|krs|cvr(?:[- ]?nr)?|org(?:anisations?|anisasjons)?[-. ]?(?:nr|nummer|nummer)|y-tunnus',
].join('|');
const shape = new RegExp(
  `(?<![\\p{L}\\d])(${registers})\\.?(?:\\s*(?:nr|no|number|nummer|№)\\.?)?\\s*[:：–-]?\\s*((?:\\p{Lu}{0,3}[ -]?)?\\d(?:[\\d ./-]{0,18}\\d)?\\p{Lu}?)(?![\\p{L}\\d])`,
  'giu',
);
const leastDigits = 4;

/** Numbers of registers named as such, and the text without them: they are no telephone. */
export function registrationsIn(text: string): {
  readonly found: readonly Registration[];
  readonly rest: string;
} {
  const found = [...text.matchAll(shape)].flatMap(([words, label = '', number = '']): Registration[] =>
    (number.match(/\d/g)?.length ?? 0) >= leastDigits ? [{ words, label, number }] : [],
  );
  const rest = found.reduce((kept, { words }) => kept.replace(words, ''), text);
  return {
    found,
    rest: rest
      .replaceAll(/\(\s*(?:[,;]\s*)*\)/g, '')
      .split('\n')
      .map((line) => line.replace(/^[\s,;|–-]+|[\s,;|–-]+$/gu, ''))
      .filter((line) => line !== '')
      .join('\n'),
  };
}
