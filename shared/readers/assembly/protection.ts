import type { Uuid } from '../../basics/uuid.ts';
import type { Said } from '../found-record.ts';
import { saysNothing } from '../values/answers.ts';
import { textOf } from '../values/language.ts';
import { bracketed, itemsOf, labelled } from '../values/lists.ts';
import { linesOf } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { securityMeasure } from '../values/words/security-measures.ts';
import { systemKind } from '../values/words/system-kinds.ts';
import { addCodes, guess, type ActivityDraft, type Putter } from './draft.ts';
import type { FileDraft } from './file-draft.ts';

/** A name is short; what is longer describes. */
const longestName = 80;

function takeSystem(item: string, said: Said, draft: ActivityDraft): void {
  const parts = item.length > longestName ? bracketed(item) : undefined;
  const name = parts?.head ?? item;
  const match =
    systemKind(item) ?? systemKind(bracketed(item)?.head ?? '') ?? systemKind(bracketed(item)?.inside ?? '');
  const id = draft.file.systems.named(name, {
    ...(match && { kind: match.code }),
    ...(parts && { description: textOf(parts.inside) }),
  });
  addCodes(draft, 'systems', [id]);
  if (match && !match.whole) guess(draft, `/systems/${id}`, item, said.place);
}

/** In which systems the data lie: one entry a name in the whole file. */
export const systems: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  for (const item of itemsOf(said.text)) if (!isPlaceholder(item)) takeSystem(item, said, draft);
};

/** A measure of a file, and whether its kind was only guessed. */
export interface TakenMeasure {
  readonly id: Uuid;
  readonly words: string;
  readonly sure: boolean;
}

/** “daily; Status: in use”: further cells of a measure's row. */
const isRow = (rest: string): boolean => rest.includes('; ') || labelled(rest).label !== undefined;

/** A line that is one measure with its description: “Encryption: TLS 1.3 in transit”. */
function takeMeasure(words: string, file: FileDraft): TakenMeasure {
  const { label, words: rest } = labelled(words);
  const head = label ?? bracketed(words)?.head ?? words;
  const match = securityMeasure(words) ?? securityMeasure(head);
  const isWhole = words.length <= longestName && !(label !== undefined && isRow(rest));
  const facts = {
    ...(match && { kind: match.code }),
    ...(!isWhole && { description: textOf(label === undefined ? words : rest) }),
  };
  return {
    id: file.measures.named(isWhole ? words : head, facts),
    words,
    sure: match === undefined || match.whole,
  };
}

/** The parts of a line: its enumeration where each part is a few words, else the line as it is. */
function measuresOf(line: string): readonly string[] {
  if (labelled(line).label !== undefined) return [line];
  const items = itemsOf(line);
  return items.every((item) => item.length <= longestName) ? items : [line];
}

/** The measures a text names. */
export const measuresIn = (text: string, file: FileDraft): readonly TakenMeasure[] =>
  linesOf(text)
    .flatMap(measuresOf)
    .filter((words) => !isPlaceholder(words))
    .map((words) => takeMeasure(words, file));

export const measures: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  for (const { id, words, sure } of measuresIn(said.text, draft.file)) {
    addCodes(draft, 'measures', [id]);
    if (!sure) guess(draft, `/measures/${id}`, words, said.place);
  }
};
