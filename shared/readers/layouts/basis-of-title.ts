import { readBasis } from '../values/bases.ts';

/** A title and the legal basis that stands in brackets behind it. */
export interface TitleWithBasis {
  readonly title: string;
  readonly basis: string;
}

const brackets = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u;
const label =
  /^(?:legal|lawful) basis|^rechtsgrundlage|^base (?:giuridica|legale|légale|juridique|jurídica|legal)|^podstawa prawna|^grondslag|^rettslig grunnlag|^правов\p{L}+ основани\p{L}+/iu;
const article = /(?<!\p{L})(?:art|арт|ст)\p{L}*\.?\s*\d/iu;

/** “Billing (Art. 6(1)(b) GDPR)”, “Bookings (legal basis: contract)”; `undefined` where the brackets say anything else. */
export function basisOfTitle(text: string): TitleWithBasis | undefined {
  const [, title, inside] = brackets.exec(text) ?? [];
  if (title === undefined || inside === undefined || !/\p{L}{2}/u.test(title)) return undefined;
  const basis = inside.replace(label, '').replace(/^\s*[:–—-]\s*/u, '');
  const told = label.test(inside) || article.test(inside);
  const { bases, rest } = readBasis(basis, ['gdpr', 'fz-152']);
  return (told || rest === '') && bases.length > 0 ? { title, basis } : undefined;
}
