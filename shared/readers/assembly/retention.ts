import type { Said } from '../found-record.ts';
import { saysNothing } from '../values/answers.ts';
import { durationsIn } from '../values/durations.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { clausesOf, labelled, partedBy } from '../values/lists.ts';
import { linesOf } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { readPeriod } from '../values/retention.ts';
import { groupNamed } from './data.ts';
import { addItem, guess, type ActivityDraft, type Putter } from './draft.ts';

/** What the heading says the term is of; “retention” is of storage, «срок обработки и хранения» of both. */
function stageOf(label: string): string | undefined {
  const folded = foldWords(label);
  const processing = /обработк|processing|verarbeitung/.test(folded);
  const storage =
    /хранени|storage|retention|retain|keep|erasure|aufbewahr|speicher|losch|conservation|suppression|supresion|cancellazione|conservacion|conservazione|bewaar|lagring|oppbevaring|sailyt/.test(
      folded,
    );
  if (processing && storage) return 'processing-and-storage';
  if (processing) return 'processing';
  return storage ? 'storage' : undefined;
}

/** Which term a clause names, if any: its length, or the event it ends with. */
const termIn = (clause: string): string => {
  const { duration, triggers } = readPeriod(clause);
  return duration ? `${duration.amount} ${duration.unit}` : triggers.join(' ');
};

/** “Logs 30 days, backups 90 days”, “7 days / 90 days”: parts that each name a length of time; what names none stays with the part before it. */
function severalIn(clause: string): readonly string[] {
  if (durationsIn(clause).length < 2) return [clause];
  const parts: string[] = [];
  for (const part of partedBy(clause, /^(?:,\s|\s\/\s)/u)) {
    const before = parts.at(-1);
    const isTerm = durationsIn(part).length > 0;
    if (before === undefined || (isTerm && durationsIn(before).length > 0)) parts.push(part);
    else parts[parts.length - 1] = `${before}, ${part}`;
  }
  return parts;
}

/**
 * The parts of a line that each name a term: “Account lifetime; backups 14 days; then deleted” are two, the second said
 * at length. Without a length of time, “Account lifetime; deleted with the account” is one.
 */
function termsOf(line: string): readonly string[] {
  const clauses = clausesOf(line).flatMap(severalIn);
  if (!clauses.some((clause) => durationsIn(clause).length > 0)) return [line];
  const terms: string[] = [];
  let waiting = '';
  for (const clause of clauses) {
    const words = waiting === '' ? clause : `${waiting}; ${clause}`;
    const before = terms.at(-1);
    if (termIn(clause) === '' && before === undefined) waiting = words;
    else if (termIn(clause) === '') terms[terms.length - 1] = `${before}; ${clause}`;
    else {
      terms.push(words);
      waiting = '';
    }
  }
  return terms.length > 1 ? terms : [line];
}

function take(words: string, stage: string | undefined, said: Said, draft: ActivityDraft): void {
  const { label, words: term } = labelled(words);
  const { certain, triggers, norm, ...facts } = readPeriod(term);
  const group = label === undefined ? undefined : groupNamed(draft, label);
  const id = addItem(draft, 'periods', `${stage ?? ''} ${label ?? ''}`, {
    ...(stage !== undefined && { stage }),
    ...(group !== undefined && { groups: [group] }),
    ...facts,
    ...(triggers.length > 0 && { triggers }),
    ...(norm !== undefined && { norm: textOf(norm) }),
    wording: textOf(words),
  });
  if (!certain) guess(draft, `/periods/${id}`, words, said.place);
}

/** How long the data are kept: a period for each term, the words of the file always with it. */
export const retention: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  const stage = stageOf(said.label);
  for (const line of linesOf(said.text))
    for (const term of termsOf(line)) if (!isPlaceholder(term)) take(term, stage, said, draft);
};
