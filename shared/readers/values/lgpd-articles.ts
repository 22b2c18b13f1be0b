import type { CitedCode } from './gdpr-articles.ts';

/** Art. 7 of the Brazilian LGPD by its items, in the terms of the GDPR; its other items have none of their own there. */
const ordinary: Readonly<Record<string, string>> = {
  I: 'consent',
  II: 'legal-obligation',
  III: 'public-task',
  V: 'contract',
  VII: 'vital-interests',
  IX: 'legitimate-interests',
};
/** Art. 11, on sensitive data: by item, or by letter of item II. */
const sensitive: Readonly<Record<string, string>> = {
  I: 'explicit-consent',
  c: 'archiving-research-statistics',
  d: 'legal-claims',
  e: 'vital-interests',
  f: 'health-care',
};

/** “art. 7º, V”, “Art. 7, inciso IX”, “art. 11, II, f”: the Roman number tells it from an article of the GDPR. */
const place =
  /(?<!\p{L})art(?:s|igos?)?\.?\s*(7|11)\s*[º°o]?\s*,?\s*(?:inc(?:isos?|s)?\.?\s*)?([IVX]+)(?!\p{L})(?:\s*,?\s*(?:al[ií]nea\s*|["“‘'(])?([a-g])["”’')]?(?!\p{L}))?/giu;

/** The bases and conditions of the LGPD that a text cites, as those of the GDPR that mean the same. */
export function citedLgpd(text: string): readonly CitedCode[] {
  return [...text.matchAll(place)].flatMap((found): readonly CitedCode[] => {
    const [all, article, item = '', letter] = found;
    const list = article === '7' ? 'gdprBases' : 'gdprConditions';
    const code =
      article === '7' ? ordinary[item.toUpperCase()] : sensitive[letter?.toLowerCase() ?? item.toUpperCase()];
    return code === undefined ? [] : [{ list, code, from: found.index, to: found.index + all.length }];
  });
}
