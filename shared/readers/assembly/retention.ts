import { saysNothing } from '../values/answers.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { clausesOf, labelled } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { readPeriod } from '../values/retention.ts';
import { groupNamed } from './data.ts';
import { addItem, guess, type Putter } from './draft.ts';

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

/** How long the data are kept: a period a clause, the words of the file always with it. */
export const retention: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  const stage = stageOf(said.label);
  for (const clause of clausesOf(said.text)) {
    if (isPlaceholder(clause)) continue;
    const { label, words } = labelled(clause);
    const { certain, triggers, norm, ...facts } = readPeriod(words);
    const group = label === undefined ? undefined : groupNamed(draft, label);
    const id = addItem(draft, 'periods', clause, {
      ...(stage !== undefined && { stage }),
      ...(group !== undefined && { groups: [group] }),
      ...facts,
      ...(triggers.length > 0 && { triggers }),
      ...(norm !== undefined && { norm: textOf(norm) }),
      wording: textOf(clause),
    });
    if (!certain) guess(draft, `/periods/${id}`, clause, said.place);
  }
};
