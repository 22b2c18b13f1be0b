import type { Said } from '../found-record.ts';
import { answerOf, saysNothing } from '../values/answers.ts';
import { readBasis, type FoundBasis } from '../values/bases.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { clausesOf, labelled } from '../values/lists.ts';
import { plain } from '../values/plain.ts';
import { addCodes, addItem, addWords, guess, keepWords, type ActivityDraft, type Putter } from './draft.ts';

const lists = ['gdprBases', 'gdprConditions', 'fz152Bases', 'fz152Conditions'] as const;

function takeBases(
  bases: readonly FoundBasis[],
  clause: string,
  { place }: Said,
  draft: ActivityDraft,
): void {
  for (const list of lists)
    addCodes(
      draft,
      list,
      bases.filter((basis) => basis.list === list).map(({ code }) => code),
    );
  for (const { list, code, certain } of bases)
    if (certain) keepWords(draft, `/${list}/${code}`, clause, place);
    else guess(draft, `/${list}/${code}`, clause, place);
}

function takeLaws(laws: readonly string[], draft: ActivityDraft): void {
  const known = new Set((draft.fields.acts ?? []).map(({ act }) => foldWords(act?.en ?? act?.ru ?? '')));
  for (const law of laws) if (!known.has(foldWords(law))) addItem(draft, 'acts', law, { act: textOf(law) });
}

/** A line of a list of all bases with an answer each: “Consent: Yes”, “Obligación legal: No”. */
function answeredNo(clause: string): boolean {
  const { label, words } = labelled(clause);
  const answer = label === undefined ? undefined : answerOf(words);
  return answer?.answer === 'no' && answer.rest === '' && readBasis(label ?? '', ['gdpr']).bases.length > 0;
}

/** What is said of the legal basis: the bases, the laws they rest on, and in words what else is said of them. */
const put =
  (words: 'basisFacts' | 'conditionFacts'): Putter =>
  (said, draft) => {
    if (saysNothing(said.text)) return;
    for (const clause of clausesOf(said.text)) {
      if (answeredNo(clause)) {
        keepWords(draft, `/${words}`, clause, said.place);
        continue;
      }
      const { bases, laws, rest } = readBasis(clause, draft.regimes);
      takeBases(bases, clause, said, draft);
      takeLaws(laws, draft);
      if (rest !== '' && !isYes(rest)) addWords(draft, words, plain(clause));
    }
  };

const isYes = (rest: string): boolean => answerOf(rest)?.answer === 'yes';

export const legalBasis = put('basisFacts');
export const specialCondition = put('conditionFacts');
