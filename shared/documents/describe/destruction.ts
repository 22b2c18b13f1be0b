import type { Activity } from '../../register/activity/activity.ts';
import { destruction } from '../../register/activity/destruction.ts';
import type { Content } from '../../paper/paper.ts';
import { destructionMethods } from '../../vocabulary/keeping/destruction-methods.ts';
import { destructionOccasions } from '../../vocabulary/keeping/destruction-occasions.ts';
import { destructionProofs } from '../../vocabulary/keeping/destruction-proofs.ts';
import { storageMedia } from '../../vocabulary/keeping/storage-media.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { durationWords } from './duration.ts';
import { bullets, citation, joined, labelled, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';
import { citationWords, inOrder, listWords, termInside, termRuns } from './terms.ts';
import { valueRuns } from './values.ts';

const labels = {
  occasions: { en: 'Occasions', ru: 'Случаи' },
  deadline: { en: 'Deadline', ru: 'Срок' },
  byLaw: { en: 'Terms set by law', ru: 'Сроки, установленные законом' },
  method: { en: 'Method', ru: 'Способ' },
  responsible: { en: 'Responsible', ru: 'Ответственный' },
  proof: { en: 'Proof', ru: 'Подтверждение' },
  backups: { en: 'Backup copies', ru: 'Резервные копии' },
  procedure: { en: 'Procedure', ru: 'Порядок' },
} as const satisfies Record<string, Wording>;

/** The deadlines that the law sets for the occasions chosen (Art. 20 part 3, Art. 21 parts 3–5 152-FZ). */
function deadlinesByLaw(activity: Activity, scope: Scope): readonly Runs[] {
  if (scope.regime !== 'fz-152') return [];
  return inOrder(destructionOccasions, activity.destructionOccasions ?? []).flatMap((code) => {
    const deadline = termOf(destructionOccasions, code)?.deadline;
    if (!deadline) return [];
    const said = `${durationWords(deadline, scope)} ${tell(deadline.from, scope)}`;
    return [joined([words(said), citation(citationWords({ citations: [deadline.citation] }, scope))], ' ')];
  });
}

/** How data are destroyed, by where they lie. */
export function methodsRuns(activity: Activity, scope: Scope): readonly Runs[] {
  return (activity.destructionMethods ?? []).map(({ medium, method, note }) => {
    const where = medium && termInside(storageMedia, medium, scope);
    const how = joined(
      [words(method && termInside(destructionMethods, method, scope)), words(oneLine(note, scope))],
      ', ',
    );
    return joined([words(where), how], ' — ');
  });
}

/** Item 8 of the requirements of Order 179; a record of another kind is not of the Order. */
const keptFor: Readonly<Record<string, Wording>> = {
  act: { en: ', kept for 3 years', ru: ', хранится 3 года' },
  'act-and-log': { en: ', both kept for 3 years', ru: ', хранятся 3 года' },
};

function proofRuns(activity: Activity, scope: Scope): Runs {
  const proof = activity.destructionProof;
  const [name, ...place] = proof ? termRuns(destructionProofs, proof, scope) : [];
  const kept = proof && scope.regime === 'fz-152' ? keptFor[proof] : undefined;
  return name ? [{ ...name, text: name.text + (kept ? tell(kept, scope) : '') }, ...place] : [];
}

/** When, how, by whom data are destroyed, and how it is proved. */
export function destructionLines(activity: Activity, scope: Scope): Content {
  const occasions = listWords(destructionOccasions, activity.destructionOccasions ?? [], scope);
  const told = activity.processorsTold;
  const { keepingGround: ground, blockedOn: blocked } = destruction.fields;
  const ended = scope.regime === 'fz-152' && activity.status === 'ended';
  const label = (wording: Wording, runs: Runs): Runs => labelled(tell(wording, scope), runs);
  return bullets([
    label(labels.occasions, words(occasions)),
    label(labels.deadline, destructionInShort(activity, scope)),
    label(labels.byLaw, joined(deadlinesByLaw(activity, scope), '; ')),
    label(labels.method, joined(methodsRuns(activity, scope), '; ')),
    label(labels.responsible, words(oneLine(activity.destructionResponsible, scope))),
    label(labels.proof, proofRuns(activity, scope)),
    label(ground.label, ended ? valueRuns(ground, activity.keepingGround, scope) : []),
    label(blocked.label, ended ? valueRuns(blocked, activity.blockedOn, scope) : []),
    label(labels.backups, words(oneLine(activity.backups, scope))),
    label(destruction.fields.processorsTold.label, valueRuns(destruction.fields.processorsTold, told, scope)),
    label(labels.procedure, words(oneLine(activity.destructionProcedure, scope))),
  ]);
}

/** The own deadline alone, for a narrow column; the occasions are in the card. */
export const destructionInShort = (activity: Activity, scope: Scope): Runs =>
  words(activity.destructionDeadline && durationWords(activity.destructionDeadline, scope));
