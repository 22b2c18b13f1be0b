import { legible } from './legible.ts';

/** A piece of text in the codes of the font embedded in the file. */
export interface Encoded {
  /** Operands of `TJ`: glyph codes in angle brackets with kerning between them. */
  readonly code: string;
  /** In thousandths of the size of the letters. */
  readonly width: number;
}

/** A face of the font as line breaking and drawing need it. What was measured once is kept. */
export interface Face {
  /** Name of the font in the page's resources. */
  readonly id: string;
  readonly encode: (text: string) => Encoded;
  readonly has: (codePoint: number) => boolean;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
}

/** The part of pdfkit's embedded font that is used here and that its types do not describe. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly encode: (text: string) => readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  readonly ref: () => unknown;
}

export const isEmbeddedFont = (value: unknown): value is EmbeddedFont =>
  typeof value === 'object' && value !== null && 'encode' in value && 'font' in value && 'ref' in value;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Kerning and shifted accents stand between the codes as `TJ` wants them: a positive number moves to the left. */
function operands(codes: readonly string[], positions: readonly GlyphPosition[]): Encoded {
  let code = '';
  let width = 0;
  let open = '';
  let pending = 0;
  for (const [index, position] of positions.entries()) {
    const shift = rounded(pending - position.xOffset);
    if (shift !== 0 && open !== '') {
      code += `<${open}>`;
      open = '';
    }
    if (shift !== 0) code += shift;
    open += codes[index] ?? '';
    pending = position.xOffset + position.advanceWidth - position.xAdvance;
    width += position.xAdvance;
  }
  if (open !== '') code += `<${open}>`;
  if (rounded(pending) !== 0) code += rounded(pending);
  return { code, width };
}

/** Makes a face of a font that pdfkit has opened. */
export function openFace(font: EmbeddedFont): Face {
  const known = new Map<string, Encoded>();
  const has = (codePoint: number): boolean => font.font.hasGlyphForCodePoint(codePoint);
  const encode = (text: string): Encoded => {
    const before = known.get(text);
    if (before) return before;
    const made = operands(...font.encode(legible(text, has)));
    known.set(text, made);
    return made;
  };
  return { id: font.id, encode, has };
}
