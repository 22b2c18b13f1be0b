import { saysNothing } from '../values/answers.ts';
import { bracketed, conjunctsOf, itemsOf, labelled } from '../values/lists.ts';
import { foldWords } from '../values/fold-words.ts';
import { isNegated } from '../values/negated.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { isSentence } from '../values/sentences.ts';
import type { Match } from '../values/term-matcher.ts';
import { subjectCategory } from '../values/words/subject-categories.ts';
import { addCodes, guess, keepWords, type ActivityDraft, type Putter } from './draft.ts';
import type { Said } from '../found-record.ts';

/** Whose they are says nothing of who they are: “the operator's employees”, “our customers”. */
const possessive = /^(?:the )?(?:\p{L}+['’]s|our)\s+|^(?:наши|unsere|nos|nuestros|i nostri|onze)\s+/iu;

/** Where a sentence ends and another begins. */
const stop = /(?<=[\p{L}\p{N})+]{2})\.\s+(?=\p{Lu})/u;

/** An item known as a whole, without whose it is, or by what stands before its brackets. */
function known(item: string): Match | undefined {
  const whole = subjectCategory(item);
  if (whole?.whole) return whole;
  const bare = item.replace(possessive, '');
  const byBare = bare === item ? undefined : subjectCategory(bare);
  if (byBare?.whole) return { ...byBare, exact: false };
  const head = bracketed(item)?.head;
  const byHead = head === undefined ? undefined : subjectCategory(head);
  return byHead?.whole ? { ...byHead, exact: false } : (whole ?? byHead);
}

const ofSites = /(?<!\p{L})(?:web|site|online|internet|cookie|hosting|сайт|интернет)/u;
/** “Visitors” of an activity about a site come to the site, and to no house. */
const speaksOfSite = ({ fields: { name, purpose } }: ActivityDraft): boolean =>
  ofSites.test(foldWords([name, purpose].flatMap((text) => [text?.en, text?.ru]).join(' ')));

function take(item: string, said: Said, draft: ActivityDraft): void {
  if (isNegated(item)) return keepWords(draft, '/subjects', item, said.place);
  const match = known(item);
  if (!match?.whole) {
    const parts = conjunctsOf(item);
    if (parts.length > 1 && parts.every((part) => known(part)?.whole)) {
      for (const part of parts) take(part, said, draft);
      return;
    }
  }
  if (!match) {
    addCodes(draft, 'subjects', [draft.file.subjectCategories.named(item)]);
    return;
  }
  if (match.code === 'premises-visitor' && speaksOfSite(draft)) {
    addCodes(draft, 'subjects', ['site-visitor']);
    return guess(draft, '/subjects/site-visitor', item, said.place);
  }
  addCodes(draft, 'subjects', [match.code]);
  if (!match.whole) guess(draft, `/subjects/${match.code}`, item, said.place);
  else if (!match.exact) keepWords(draft, `/subjects/${match.code}`, item, said.place);
}

/** Whose data they are: categories of our list, and own ones for what the list lacks. */
export const subjects: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  for (const line of plain(said.text).split('\n')) {
    const { label, words } = labelled(line);
    // A label of its own is kept as the words it is: “Staff: employees, trainees”.
    if (label !== undefined) keepWords(draft, '/subjects', line, said.place);
    const [whole = '', ...sentences] = words.split(stop);
    // “Pupils from 13. Where the law asks for it, the school is the controller.” names no further persons.
    const [told, names] = [sentences.filter(isSentence), sentences.filter((one) => !isSentence(one))];
    for (const sentence of told) keepWords(draft, '/subjects', sentence, said.place);
    for (const item of [whole, ...names].flatMap(itemsOf)) if (!isPlaceholder(item)) take(item, said, draft);
  }
};
