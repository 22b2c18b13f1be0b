import { plainLetters } from '../headings/fold-heading.ts';
import type { FoundRecord, Said } from '../found-record.ts';
import { emptyTitle } from './cards.ts';
import { say } from './said.ts';

/** A category under 152-FZ named instead of data: ordinary data are all that are not named otherwise. */
const ordinary =
  /^(?:others?|ordinary|general|иные|общие|иные (?:персональные данные|категории(?: персональных данных)?)|общие персональные данные|other personal data|ordinary personal data)[.;]?$/;
const special =
  /^(?:special|biometric|sensitive|специальные|биометрические|специальные категории(?: персональных данных)?|биометрические персональные данные|special categories(?: of personal data)?)[.;]?$/;

function withCategory(said: Said): Said {
  if (said.target !== 'data') return said;
  const words = said.text.toLowerCase().trim();
  if (ordinary.test(words)) return { ...said, target: undefined };
  return special.test(words) ? { ...said, target: 'specialData' } : said;
}

const longestName = 150;

/** What an activity is for, in one line, where the file gives it no name. */
function nameOf(purpose: Said): Said | undefined {
  const line = (purpose.text.split('\n')[0] ?? '').replace(/[.;:]$/, '').trim();
  const whole = line.length <= longestName ? line : (line.split(/[.;:—]\s/)[0] ?? '');
  const name =
    whole.length <= longestName ? whole : `${whole.slice(0, whole.lastIndexOf(' ', longestName))} …`;
  return /\p{L}{2}/u.test(name) ? say('name', '', name, purpose.place) : undefined;
}

const listWords = /purpos|zwecke?\b|finalit|finalid|doeleind|formal|andamal|цел[иьея]|scop|\bfins\b/;

/** Whether a heading announces that purposes follow. */
export const announcesPurposes = (headings: readonly string[]): boolean =>
  headings.some((heading) => listWords.test(plainLetters(heading)));

/** One activity has one name: a second one describes it; without any, it is known by what it is for. */
export function settled({ said, place }: FoundRecord): FoundRecord {
  const first = said.find(({ target, text }) => target === 'name' && text !== '' && !emptyTitle.test(text));
  const purpose = said.find(({ target, text }) => target === 'purpose' && text !== '');
  const later = (one: Said): Said => {
    if (one.target !== 'name' || one === first) return one;
    return { ...one, target: emptyTitle.test(one.text) ? undefined : 'subPurposes' };
  };
  // A processor's register says what is done for whom, and nothing of what for.
  const told = purpose ?? said.find(({ target, text }) => target === 'actions' && text !== '');
  const own = first === undefined && told ? nameOf(told) : undefined;
  return { said: [...(own ? [own] : []), ...said.map(later).map(withCategory)], place };
}
