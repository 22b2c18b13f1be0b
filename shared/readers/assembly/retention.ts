import type { Said } from '../found-record.ts';
import { saysNothing } from '../values/answers.ts';
import { durationsIn } from '../values/durations.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { clausesOf, labelled } from '../values/lists.ts';
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
    /хранени|storage|retention|retain|keep|erasure|aufbewahr|speicher|losch|conservation|suppression|conservacion|conservazione|bewaar|lagring|oppbevaring|sailyt/.test(
      folded,
    );
  if (processing && storage) return 'processing-and-storage';
  if (processing) return 'processing';
  return storage ? 'storage' : undefined;
}

/**
 * The parts of a line that each name a term: “5 years; invoices 10 years” are two, “Account lifetime; then deleted” is
 * one said at length.
 */
function termsOf(line: string): readonly string[] {
  const clauses = clausesOf(line);
  const withTerm = clauses.filter((clause) => durationsIn(clause).length > 0);
  return withTerm.length > 1 && withTerm.length === clauses.length ? clauses : [line];
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
