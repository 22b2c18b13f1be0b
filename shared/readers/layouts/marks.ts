import { plainLetters } from '../headings/fold-heading.ts';
import type { Said } from '../found-record.ts';

const yes = new Set('x xx ✓ ✔ ☒ ☑ ✅ yes y oui ja j si s sim da да tak true 1 + kylla vrai ✗x'.split(' '));
const no = new Set('no n non nein nee nei nej nao nu нет nie false 0 - – — ☐ □ ❌ ei faux'.split(' '));

/** What a mark beside a choice says: chosen, not chosen, or `undefined` where it is no mark. */
export function markOf(text: string): 'yes' | 'no' | undefined {
  const bare = plainLetters(text.replace(/[()[\]. ]|\ufe0f/g, ''));
  if (yes.has(bare)) return 'yes';
  return no.has(bare) ? 'no' : undefined;
}

/** A box before or after its words; sources write all of them as these two. */
const ticked = /[☒☑✓✔🗹]|\[[xXхХ]\]/u;
const empty = /[☐□❑❏▢]|\[ ?\]/u;
const box = /(?=[☒☑✓✔🗹☐□❑❏▢]|\[[xXхХ ]?\])/u;

/** Of a list of choices only those that are ticked were said; the rest is kept beside them. */
export function tickedOnly(said: Said): readonly Said[] {
  if (said.target === undefined || !empty.test(said.text)) return [said];
  const parts = said.text.split('\n').flatMap((line) => choicesOf(line));
  const chosen = parts.filter((part) => !empty.test(part)).map((part) => part.replace(ticked, '').trim());
  const left = parts.filter((part) => empty.test(part));
  return [
    { ...said, text: chosen.filter((part) => part !== '').join('\n') },
    ...(left.length > 0 ? [{ ...said, target: undefined, text: left.join('\n') }] : []),
  ];
}

/** A line with several boxes, each before its words. */
function choicesOf(line: string): readonly string[] {
  return line
    .split(box)
    .map((part) => part.trim().replace(/[;,]$/, ''))
    .filter((part) => part !== '');
}
