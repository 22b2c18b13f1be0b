import type { Matcher } from '../values/term-matcher.ts';
import { answerOf } from '../values/answers.ts';
import { dateIn } from '../values/dates.ts';
import { foldWords } from '../values/fold-words.ts';
import { numberIn } from '../values/numbers.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { activityRole, activityStatus, automationKind } from '../values/words/facts.ts';
import {
  addWords,
  guess,
  keepWords,
  leave,
  type ActivityDraft,
  type Putter,
  type WordsField,
} from './draft.ts';

type DateField = 'startDate' | 'endDate' | 'lastReviewed';

/** A day; words that name none are a leftover. */
export const asDate =
  (field: DateField): Putter =>
  (said, draft) => {
    const words = plain(said.text);
    if (isPlaceholder(words)) return;
    const read = dateIn(words);
    if (!read || draft.fields[field] !== undefined) return leave(draft, said);
    draft.fields[field] = read.date;
    if (!read.certain) guess(draft, `/${field}`, words, said.place);
    else if (words !== read.date) keepWords(draft, `/${field}`, words, said.place);
  };

type CodeField = 'status' | 'role' | 'automation';

const preset: Partial<Record<CodeField, string>> = { status: 'draft' };

const inexact = (found: ReturnType<Matcher>): ReturnType<Matcher> => found && { ...found, exact: false };

/** One code of a list; words that are none of it go to a text of the card, or to the leftovers. */
const asCode =
  (field: CodeField, match: Matcher, otherwise?: WordsField): Putter =>
  (said, draft) => {
    const words = plain(said.text);
    if (isPlaceholder(words)) return;
    // “Processor (under the contract with the practice)”: the brackets only explain it.
    const bare = words.replaceAll(/\s*\([^()]*\)/g, '').trim();
    const found = match(words) ?? (bare === '' ? undefined : inexact(match(bare)));
    const before = draft.fields[field];
    if (!found || (before !== undefined && before !== preset[field])) {
      if (found && found.code === before) keepWords(draft, `/${field}`, words, said.place);
      else if (otherwise) addWords(draft, otherwise, words);
      else leave(draft, said);
      return;
    }
    draft.fields[field] = found.code;
    if (!found.whole) guess(draft, `/${field}`, words, said.place);
    else if (!found.exact) keepWords(draft, `/${field}`, words, said.place);
  };

export const status = asCode('status', activityStatus);
export const role = asCode('role', activityRole);
export const automation = asCode('automation', automationKind, 'methodNote');

export const numberOfSubjects: Putter = (said, draft) => {
  const words = plain(said.text);
  if (isPlaceholder(words)) return;
  const read = numberIn(words);
  if (!read || draft.fields.approximateNumber !== undefined) return leave(draft, said);
  draft.fields.approximateNumber = read.number;
  if (!read.certain) guess(draft, '/approximateNumber', words, said.place);
  else if (words !== String(read.number)) keepWords(draft, '/approximateNumber', words, said.place);
};

const speaksOfProfiling = /profil|профил/;
const speaksOfDecisions = /decision|entscheidung|decision|decisione|besluit|beslutning|avgjorelse|решени/;

/** What the heading and the words are about; a heading of both is answered for both by a plain no. */
function answerFlags(label: string, answer: boolean, draft: ActivityDraft): void {
  const folded = foldWords(label);
  const profiling = speaksOfProfiling.test(folded);
  const decisions = speaksOfDecisions.test(folded) || !profiling;
  if (decisions) draft.fields.automatedDecisions = answer;
  if (profiling && (!decisions || !answer)) draft.fields.profiling = answer;
}

export const automatedDecisions: Putter = (said, draft) => {
  const words = plain(said.text);
  const answer = answerOf(said.text);
  if (!answer) {
    if (isPlaceholder(words)) return;
    if (speaksOfProfiling.test(foldWords(words))) draft.fields.profiling = true;
    else draft.fields.automatedDecisions = true;
    addWords(draft, 'automatedLogic', words);
    return guess(draft, '/automatedDecisions', words, said.place);
  }
  answerFlags(said.label, answer.answer === 'yes', draft);
  if (answer.rest === '') return;
  if (answer.answer === 'yes') addWords(draft, 'automatedLogic', answer.rest);
  keepWords(draft, '/automatedDecisions', words, said.place);
};
