import { plain } from '../values/plain.ts';
import { itemsOf } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { automationKind } from '../values/words/facts.ts';
import { keepWords, type Putter } from './draft.ts';
import { automation } from './facts.ts';

/** The questions of the notification form about networks, as policies put them. */
const networks: readonly (readonly ['intranet' | 'internet', RegExp])[] = [
  ['intranet', /внутренн\p{L}+ сети|internal network/iu],
  ['internet', /интернет|internet/iu],
];
const without = /^(?:без |без$|without |не )/iu;
const about = /^(?:без|с|со|with|without)\s|передач|transfer/iu;

/** «Смешанная; с передачей по внутренней сети; без передачи по сети Интернет»: what each part says, or nothing where one is unknown. */
function answersIn(parts: readonly string[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const part of parts) {
    const told = about.test(part) ? networks.filter(([, shape]) => shape.test(part)) : [];
    const code = told.length === 0 ? automationKind(part) : undefined;
    const fields = code?.whole ? ['automation'] : told.map(([network]) => network);
    if (fields.length === 0 || fields.some((field) => found.has(field))) return undefined;
    for (const field of fields) found.set(field, code?.code ?? (without.test(part) ? 'no' : 'yes'));
  }
  return found;
}

/** How data are processed: the method and both networks where each part of the words answers one, else the method alone. */
export const method: Putter = (said, draft) => {
  const words = plain(said.text);
  const parts = itemsOf(words.replace(/(?<=обработка)\s+(?=(?:без|с)\s+передач)/iu, ', '));
  const answers = parts.length > 1 && !isPlaceholder(words) ? answersIn(parts) : undefined;
  const isNew = draft.fields.automation === undefined;
  if (answers === undefined || !isNew || !answers.has('automation')) return automation(said, draft);
  Object.assign(draft.fields, Object.fromEntries(answers));
  keepWords(draft, '/automation', words, said.place);
};
