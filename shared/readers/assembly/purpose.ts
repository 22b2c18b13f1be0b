import { saysNothing } from '../values/answers.ts';
import { linesOf, plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { textOf, withWords } from '../values/language.ts';
import { addItem, addWords, type Putter } from './draft.ts';

/** What the purpose is made of: one a line. */
export const subPurposes: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  for (const line of linesOf(said.text))
    if (!isPlaceholder(line)) addItem(draft, 'subPurposes', line, { purpose: textOf(line) });
};

/** Which interest is pursued; it has its place on the card where the basis is one, and stays in words elsewhere. */
export const legitimateInterest: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  const words = plain(said.text);
  const { gdprBases = [], fz152Bases = [] } = draft.fields;
  const interest = gdprBases.includes('legitimate-interests') || fz152Bases.includes('item-7');
  if (interest)
    draft.fields.interest = {
      ...draft.fields.interest,
      interest: withWords(draft.fields.interest?.interest, words),
    };
  else addWords(draft, 'basisFacts', words);
};
