import type { Said } from '../found-record.ts';
import { answerOf, type Answer } from '../values/answers.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { bracketed, conjunctsOf, itemsOf, labelled } from '../values/lists.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { recipientKind } from '../values/words/recipient-kinds.ts';
import { addItem, addWords, guess, keepWords, type ActivityDraft, type Putter } from './draft.ts';

type Role = 'processor' | 'third-party' | 'internal-unit' | undefined;

/** A name of a recipient is short; what is longer says how the data are disclosed. */
const longestName = 90;

const internalLabels = /^(?:intern\w*|interne?s?|interno|внутр\p{L}+)(?!\p{L})/u;
const processorLabels =
  /(?:processor|auftragsverarbeit|sous traitant|encargad|responsabil\p{L}+ (?:esterni|del trattamento)|verwerker|databehandler|обработчик|по поручению)/u;

function roleBy(label: string, otherwise: Role): Role {
  const folded = foldWords(label);
  if (internalLabels.test(folded)) return 'internal-unit';
  return processorLabels.test(folded) ? 'processor' : otherwise;
}

const isAuthority = (kind: string): boolean =>
  /authority|law-enforcement|social-insurance|military/.test(kind);

const partyRole = (role: Role, kind: string | undefined): string =>
  role === 'processor' ? 'processor' : kind !== undefined && isAuthority(kind) ? 'authority' : 'recipient';

function roleOf(role: Role, kind: string | undefined): string | undefined {
  if (kind?.startsWith('unit-')) return 'internal-unit';
  return role ?? (kind !== undefined && isAuthority(kind) ? 'authority' : undefined);
}

/** A unit of one's own is no party: it is kept by its kind, or in words. */
function takeUnit(item: string, draft: ActivityDraft): void {
  const match = recipientKind(item);
  const kind = match?.code.startsWith('unit-') ? match.code : undefined;
  addItem(draft, 'recipients', `unit\n${item}`, {
    role: 'internal-unit',
    ...(kind !== undefined && { kind }),
    ...(!(match?.exact && kind) && { note: textOf(item) }),
  });
}

function takeOne(item: string, role: Role, said: Said, draft: ActivityDraft): void {
  if (role === 'internal-unit') return takeUnit(item, draft);
  const match = recipientKind(item) ?? recipientKind(bracketed(item)?.head ?? '');
  if (match?.whole && match.code.startsWith('unit-')) return takeUnit(item, draft);
  const kind = match?.code;
  const itemRole = roleOf(role, kind);
  const facts = { ...(kind !== undefined && { kind }), ...(itemRole !== undefined && { role: itemRole }) };
  const inside = bracketed(item)?.inside;
  const note = inside === undefined ? {} : { note: textOf(inside) };
  const name = bracketed(item)?.head ?? item;
  // A category (“banks”) is a recipient without a name; a name makes a party.
  if (match?.whole) {
    const id = addItem(draft, 'recipients', item, { ...facts, ...note });
    if (!match.exact) keepWords(draft, `/recipients/${id}/kind`, item, said.place);
    return;
  }
  const party = draft.file.parties.named(name, {
    roles: [partyRole(role, kind)],
    ...(kind !== undefined && { kind }),
  });
  const id = addItem(draft, 'recipients', item, { party, ...facts, ...note });
  if (kind !== undefined) guess(draft, `/recipients/${id}/kind`, item, said.place);
}

const takeNone = ({ rest }: Answer, said: Said, draft: ActivityDraft): void => {
  draft.fields.noRecipients = true;
  if (rest !== '') addWords(draft, 'confidentiality', plain(said.text));
};

function takeLine(line: string, role: Role, said: Said, draft: ActivityDraft): void {
  const { label, words } = labelled(line);
  const byLabel = label === undefined ? role : roleBy(label, role);
  if (label !== undefined && byLabel === role && !recipientKind(label))
    keepWords(draft, '/recipients', line, said.place);
  for (const item of itemsOf(words)) {
    if (isPlaceholder(item)) continue;
    if (item.length > longestName || answerOf(item)?.answer === 'no')
      addWords(draft, 'confidentiality', item);
    else for (const one of partsOf(item)) takeOne(one, byLabel, said, draft);
  }
}

/** “Banks and insurers” are two; “Procter and Gamble” is one. */
function partsOf(item: string): readonly string[] {
  if (recipientKind(item)?.whole) return [item];
  const parts = conjunctsOf(item);
  return parts.length > 1 && parts.every((part) => recipientKind(part)?.whole) ? parts : [item];
}

/** Who receives the data. Names become parties, one a name in the whole file. */
const put =
  (role: Role): Putter =>
  (said, draft) => {
    if (isPlaceholder(plain(said.text)) && !answerOf(said.text)) return;
    const answer = answerOf(said.text);
    if (answer?.answer === 'no' && !plain(said.text).includes('\n')) {
      if (role === undefined) takeNone(answer, said, draft);
      else if (answer.rest !== '') addWords(draft, 'confidentiality', plain(said.text));
      return;
    }
    for (const line of plain(said.text).split('\n')) takeLine(line, role, said, draft);
  };

export const recipients = put(undefined);
export const processors = put('processor');
export const internalRecipients = put('internal-unit');
