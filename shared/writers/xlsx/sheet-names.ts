import { say, type Language } from '../../wording/wording.ts';
import { legalText } from '../package/xml.ts';

/** What Excel takes as the name of a sheet: up to 31 UTF-16 units, none of these, no apostrophe at either end. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

const fallback = { en: 'Sheet', ru: 'Лист' };

/** As much of a text as fits, by whole characters. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > longest - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const legalName = (name: string): string =>
  legalText(name)
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');

/** Valid names for the sheets in their order, different even without regard to case; “History” is Excel's own. */
export function sheetNames(names: readonly string[], language: Language): readonly string[] {
  const taken = new Set(['history']);
  return names.map((name) => {
    const base = legalName(name) || say(fallback, language);
    let candidate = shortened(base, LONGEST);
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) {
      const suffix = ` (${n})`;
      candidate = shortened(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
