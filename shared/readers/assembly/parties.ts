import { answerOf, saysNothing } from '../values/answers.ts';
import { itemsOf, clausesOf } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { textOf } from '../values/language.ts';
import { contactsIn } from '../values/contacts.ts';
import { registrationsIn } from '../values/registration-numbers.ts';
import { isSentence } from '../values/sentences.ts';
import type { FileDraft } from './file-draft.ts';
import { addCodes, leave, type Putter } from './draft.ts';

/** The first line or part is the name; the rest is address and contacts. */
export function partyOf(words: string, role: string, file: FileDraft): string {
  const { found, rest: unnumbered } = registrationsIn(words);
  const { email, phone, website, rest } = contactsIn(unnumbered);
  const [name = words, ...address] = itemsOf(rest);
  return file.parties.named(name, {
    roles: [role],
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(website !== undefined && { website }),
    ...(found.length > 0 && { taxNumber: found.map((one) => one.words).join('; ') }),
    ...(address.length > 0 && { address: textOf(address.join(', ')) }),
  });
}

/** Names of others that the activity is carried out with or for: a party a line or part. */
const put =
  (field: 'jointControllers' | 'onBehalfOf', partyRole: string, role: string): Putter =>
  (said, draft) => {
    if (saysNothing(said.text)) return;
    const answer = answerOf(said.text)?.answer;
    // “Yes, with each organisation” tells that there are some, and no name.
    if (answer === 'yes') draft.fields.role ??= role;
    if (answer !== undefined) return leave(draft, said);
    const clauses = clausesOf(said.text).filter((clause) => !isPlaceholder(clause));
    // “Acme acts as processor under its agreement” tells of somebody and names nobody that this is done with.
    const told = clauses.filter(isSentence);
    if (told.length > 0) leave(draft, { ...said, text: told.join('\n') });
    const names = clauses.filter((clause) => !isSentence(clause));
    if (names.length === 0) return;
    addCodes(
      draft,
      field,
      names.map((name) => partyOf(name, partyRole, draft.file)),
    );
    draft.fields.role ??= role;
  };

export const jointControllers = put('jointControllers', 'joint-controller', 'joint-controller');
export const onBehalfOf = put('onBehalfOf', 'client-controller', 'processor');
