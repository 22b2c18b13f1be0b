import { plainLetters } from '../headings/fold-heading.ts';
import type { FoundRecord, Said } from '../found-record.ts';
import { isOrdinaryCategory, isSpecialCategory } from '../values/category-names.ts';
import { emptyTitle } from './cards.ts';
import { foldName } from './record-key.ts';
import { say } from './said.ts';

function withCategory(said: Said): readonly Said[] {
  if (said.target !== 'data') return [said];
  const parts = said.text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [plain, marked] = [parts.filter(isOrdinaryCategory), parts.filter(isSpecialCategory)];
  if (plain.length + marked.length < parts.length) return [said];
  if (marked.length === 0) return [{ ...said, target: undefined }];
  return plain.length === 0
    ? [{ ...said, target: 'specialData' }]
    : [
        { ...said, target: undefined },
        { ...said, target: 'specialData', text: marked.join(', ') },
      ];
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

const aim = /(?:с целью|в целях)\s*:?\s*([^.;]{10,400})/iu;

/** A consent names its purpose in the sentence by which it is given. */
function purposeInConsent(said: readonly Said[]): readonly Said[] {
  if (!said.some(({ target, text }) => target === 'name' && text.toLowerCase().startsWith('согласи')))
    return [];
  const given = said.find(({ target, text }) => target === undefined && aim.test(text));
  const words = aim.exec(given?.text ?? '')?.[1]?.trim();
  return given && words !== undefined ? [say('purpose', '', words, given.place)] : [];
}

const nameLabel =
  /\b(?:name|naam|navn|namn|nom|nome|nombre|nazwa)\b|bezeichnung|denomina|наименован|назван/iu;

/** “Activity 1” over a card says nothing; in a column of names it is what somebody called it. */
const isEmptyTitle = ({ label, text }: Said): boolean =>
  emptyTitle.test(text) && !(nameLabel.test(label) && /\p{L}{3}.*\d/u.test(text));

/** One activity has one name: a second one describes it; without any, it is known by what it is for. */
export function settled({ said: read, place }: FoundRecord): FoundRecord {
  const tells = read.some(({ target, text }) => target === 'purpose' && text !== '');
  const said = tells ? read : [...read, ...purposeInConsent(read)];
  const first = said.find((one) => one.target === 'name' && one.text !== '' && !isEmptyTitle(one));
  const purpose = said.find(({ target, text }) => target === 'purpose' && text !== '');
  const isRepeated = (one: Said): boolean =>
    first !== undefined && foldName(one.text) === foldName(first.text);
  const later = (one: Said): Said => {
    if (one.target !== 'name' || one === first) return one;
    return { ...one, target: isEmptyTitle(one) ? undefined : 'subPurposes' };
  };
  // A processor's register says what is done for whom, and nothing of what for.
  const told = purpose ?? said.find(({ target, text }) => target === 'actions' && text !== '');
  const own = first === undefined && told ? nameOf(told) : undefined;
  return {
    said: [
      ...(own ? [own] : []),
      ...said
        .filter((one) => one === first || one.target !== 'name' || !isRepeated(one))
        .map(later)
        .flatMap(withCategory),
    ],
    place,
  };
}
