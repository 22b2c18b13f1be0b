import type { Said } from '../found-record.ts';
import { saysNothing } from '../values/answers.ts';
import { bracketed, conjunctsOf, itemsOf } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { processingAction } from '../values/words/actions.ts';
import { dataSource, destructionMethod } from '../values/words/facts.ts';
import {
  addCodes,
  addItem,
  addWords,
  guess,
  keepWords,
  replaceItem,
  type ActivityDraft,
  type Putter,
} from './draft.ts';
import { withWords } from '../values/language.ts';
import { plain } from '../values/plain.ts';

const transferHead = /^(?:передача|transfer|transmission|disclosure)/iu;

/** “transfer (provision, access)” is its kinds; “collection and storage” two actions. */
function partsOf(item: string): readonly string[] {
  const brackets = bracketed(item);
  if (brackets && transferHead.test(brackets.head)) return itemsOf(brackets.inside);
  if (processingAction(item)?.whole) return [item];
  return conjunctsOf(item);
}

/** «уничтожение персональных данных»: of what else. */
const ofData = /\s+(?:персональных данных|пдн|of (?:the )?personal data|personenbezogener daten)\.?$/iu;

function takeAction(told: string, said: Said, draft: ActivityDraft): void {
  const item = processingAction(told)?.whole ? told : told.replace(ofData, '');
  const match = processingAction(item) ?? processingAction(bracketed(item)?.head ?? '');
  if (!match) {
    addCodes(draft, 'actions', ['other']);
    addWords(draft, 'otherAction', item, ', ');
    return;
  }
  addCodes(draft, 'actions', [match.code]);
  if (!match.whole) guess(draft, `/actions/${match.code}`, item, said.place);
  else if (!match.exact) keepWords(draft, '/actions', plain(said.text), said.place);
}

/** What is done with the data. */
export const actions: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  for (const item of itemsOf(said.text))
    if (!isPlaceholder(item)) for (const part of partsOf(item)) takeAction(part, said, draft);
};

/** Where the data come from: said of each group of data, or of one that has nothing else to say. */
export const source: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  const words = plain(said.text);
  const matches = itemsOf(words).flatMap((item) =>
    (dataSource(item)?.whole ? [item] : conjunctsOf(item)).map(
      (part) => dataSource(part) ?? dataSource(bracketed(part)?.head ?? ''),
    ),
  );
  const codes = [...new Set(matches.flatMap((match) => (match ? [match.code] : [])))];
  const isKnown = matches.every((match) => match?.whole);
  if ((draft.fields.data ?? []).length === 0) addItem(draft, 'data', 'source', {});
  for (const group of draft.fields.data ?? []) {
    replaceItem(draft, 'data', {
      ...group,
      ...(codes.length > 0 && { sources: [...new Set([...(group.sources ?? []), ...codes])] }),
      ...(!isKnown && { sourceNote: withWords(group.sourceNote, words) }),
    });
    if (matches.some((match) => match && !match.whole))
      guess(draft, `/data/${group.id}/sources`, words, said.place);
  }
};

/** How data are destroyed: by a known method where the words are one, in words otherwise. */
export const destruction: Putter = (said, draft) => {
  if (saysNothing(said.text)) return;
  const words = plain(said.text);
  const match = destructionMethod(words);
  if (match?.whole) {
    const id = addItem(draft, 'destructionMethods', words, { method: match.code });
    if (!match.exact) keepWords(draft, `/destructionMethods/${id}/method`, words, said.place);
  } else addWords(draft, 'destructionProcedure', words);
};
