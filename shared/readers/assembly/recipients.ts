import type { Uuid } from '../../basics/uuid.ts';
import type { Recipient } from '../../register/activity/activity.ts';
import type { Text } from '../../wording/wording.ts';
import type { Said } from '../found-record.ts';
import { answerOf, type Answer } from '../values/answers.ts';
import { foldWords } from '../values/fold-words.ts';
import { isInternalRole } from '../values/internal-roles.ts';
import { isRemark, namesNobody } from '../values/names-nobody.ts';
import { textOf, withWords } from '../values/language.ts';
import { isOnlyCountry } from '../values/countries-in.ts';
import { pointsElsewhere } from '../values/elsewhere.ts';
import { bracketed, clausesOf, conjunctsOf, hasLegalForm, itemsOf, labelled } from '../values/lists.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { headAndTail, isSentence } from '../values/sentences.ts';
import { recipientKind } from '../values/words/recipient-kinds.ts';
import { longestName, namedBy } from './recipient-name.ts';
import {
  addItem,
  addWords,
  guess,
  keepWords,
  type ActivityDraft,
  type Putter,
  replaceItem,
} from './draft.ts';

type Role = 'processor' | 'third-party' | 'internal-unit' | undefined;

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

/** “Mailing service (processor)”, “Acme (Auftragsverarbeiter, AVV)”: the brackets tell the role. */
const bracketedRole = (item: string): Role => {
  const { tail = '' } = headAndTail(item);
  const added = bracketed(item)?.inside ?? (/^(?:as|als)\s/iu.test(tail) ? tail : '');
  const inside = foldWords(added.split(/[,;]/)[0] ?? '');
  const told = typeRoles.find(([shape]) => shape.test(inside))?.[1];
  return told ?? (processorLabels.test(inside) ? 'processor' : undefined);
};

/** An article and small letters: a description and no name. */
const described =
  /^(?:[Tt]he|[Ll]es|[Ll]os|[Ll]as|[Gg]li|[Hh]et|[Oo]nly the|[Oo]ther|[Aa]ltri|[Aa]utres|[Oo]tros) [^\p{Lu}]+$/u;

function takeOne(item: string, said: Said, draft: ActivityDraft, told: Role): void {
  const role = told ?? bracketedRole(item);
  if (role === 'internal-unit') return takeUnit(item, draft);
  const { name, note } = namedBy(item);
  if (isPlaceholder(name)) return addWords(draft, 'confidentiality', item);
  const byRole = bracketedRole(item) === undefined ? recipientKind(item) : recipientKind(name);
  const byName = recipientKind(name);
  const found = byName?.whole && !byRole?.whole ? byName : (byRole ?? byName);
  // A processor whose name sounds like a unit, “Watch Ltd”, is none.
  const match = role === 'processor' && found?.code.startsWith('unit-') && !found.whole ? undefined : found;
  const isUnit = match?.whole && match.code.startsWith('unit-');
  if (isUnit || (role === undefined && isInternalRole(name))) return takeUnit(item, draft);
  const itemRole = roleOf(role, match?.code);
  const facts = {
    ...(match && { kind: match.code }),
    ...(itemRole !== undefined && { role: itemRole }),
    ...(note && { note }),
  };
  // “The other participants” describes somebody: it is kept as said.
  if (!match && described.test(name)) {
    addItem(draft, 'recipients', item, { ...facts, note: textOf(item) });
    return;
  }
  // A category (“banks”) is a recipient without a name; a name makes a party.
  if (match?.whole) {
    const id = addItem(draft, 'recipients', item, facts);
    if (!match.exact) keepWords(draft, `/recipients/${id}/kind`, item, said.place);
    return;
  }
  const { parties, listedProcessors } = draft.file;
  const party = parties.named(name, match ? { kind: match.code } : {});
  const isListed = itemRole === undefined && listedProcessors.has(party);
  parties.named(name, { roles: [partyRole(isListed ? 'processor' : role, match?.code)] });
  const id = takeParty(party, item, isListed ? { ...facts, role: 'processor' } : facts, draft);
  if (isListed) guess(draft, `/recipients/${id}/role`, item, said.place);
  if (match) guess(draft, `/recipients/${id}/kind`, item, said.place);
}

/** Named as a recipient and as a processor, somebody is one recipient: the processor. */
function takeParty(party: Uuid, item: string, facts: Partial<Recipient>, draft: ActivityDraft): Uuid {
  const known = draft.fields.recipients?.find((one) => one.party === party);
  if (!known) return addItem(draft, 'recipients', item, { party, ...facts });
  const both = [known.note, facts.note]
    .flatMap((text) => [text?.en, text?.ru])
    .filter((words) => words !== undefined);
  const note = both.reduce<Text | undefined>((text, words) => withWords(text, words), undefined);
  replaceItem(draft, 'recipients', { ...known, ...facts, ...(note && { note }) });
  return known.id;
}

const takeNone = ({ rest }: Answer, said: Said, draft: ActivityDraft): void => {
  draft.fields.noRecipients = true;
  if (rest !== '') addWords(draft, 'confidentiality', plain(said.text));
};

/** The column “type of recipient” of national templates, in front of the name: “Sous-traitant; Acme SAS”. */
const typeRoles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:service interne|interne|internal|intern|interno|внутренний)$/, 'internal-unit'],
  [
    /^(?:sous traitant|(?:sub |data )?processor|auftragsverarbeiter|av|avv|encargado(?: de\p{L}* tratamiento)?|responsabile(?: estern\p{L})?(?: del trattamento)?|(?:sub ?)?verwerker|databehandler|personuppgiftsbitrade\p{L}*|(?:henkilotietojen )?kasittelija|podmiot przetwarzajacy|procesor|subcontratante|(?:sub ?)?operador|persoana imputernicita|обработчик|обработка по поручению)$/u,
    'processor',
  ],
  [/^(?:organisme externe|externe|external|extern|externo|esterno|третье лицо)$/, undefined],
];

function takeParts(parts: readonly string[], role: Role, said: Said, draft: ActivityDraft): void {
  for (const item of parts) {
    if (isPlaceholder(item)) continue;
    if (/^https?:\/\/\S+$/u.test(item)) takeContract(item, role, draft);
    else if (isNoName(item)) addWords(draft, 'confidentiality', item);
    else if (isSaidOfLast(item, draft)) addNote(item, draft);
    else for (const one of partsOf(item)) takeOne(one, said, draft, role);
  }
}

/** How somebody gets the data is said of whom it stands behind: “the teacher, via the dashboard”. */
const manner =
  /^(?:via|through|by means of|durch|über|mittels|par le biais|mediante|através|przez|через)\s/iu;

/** “Acme, Singapore, DPA with SCC”: the country and the papers are said of who stands before them. */
const papers = /^(?:DPA|AVV?|SCCs?|SVK|CCT|DPF|НДА)(?!\p{L})/u;
const isSaidOfLast = (item: string, draft: ActivityDraft): boolean =>
  labelled(item).label !== undefined ||
  item.endsWith(':') ||
  manner.test(item) ||
  ((draft.fields.recipients ?? []).length > 0 &&
    (papers.test(item) || isOnlyCountry(headAndTail(item).head)));

/** Words that name nobody: too long, “none beyond the company”, “see annex 2”, “internal use only”. */
const isNoName = (item: string): boolean =>
  item.length > longestName || answerOf(item)?.answer === 'no' || pointsElsewhere(item) || namesNobody(item);

/** “Server location: Germany” after a name is said of it. */
function addNote(words: string, draft: ActivityDraft): void {
  const last = draft.fields.recipients?.at(-1);
  if (last) replaceItem(draft, 'recipients', { ...last, note: withWords(last.note, words) });
  else addWords(draft, 'confidentiality', words);
}

/** An address in the column of contracts belongs to the last named. */
function takeContract(address: string, role: Role, draft: ActivityDraft): void {
  const contract = textOf(address);
  const last = draft.fields.recipients?.findLast((item) => item.role === role);
  if (last && last.contract === undefined) replaceItem(draft, 'recipients', { ...last, contract });
  else addItem(draft, 'recipients', address, { ...(role !== undefined && { role }), contract });
}

function takeLine(line: string, role: Role, said: Said, draft: ActivityDraft): void {
  const parts = itemsOf(line);
  const type = typeRoles.find(([shape]) => parts.length > 1 && shape.test(foldWords(parts[0] ?? '')));
  if (type) {
    keepWords(draft, '/recipients', line, said.place);
    return takeParts(parts.slice(1), type[1] ?? role, said, draft);
  }
  let current = role;
  for (const clause of clausesOf(line)) current = takeClause(clause, current, role, said, draft);
}

/** “Host GmbH, Cologne (hosting)”: behind a company in a line of its own stands where it is. */
const isPlaced = (first: string, more: readonly string[]): boolean =>
  more.length > 0 &&
  more.length <= 3 &&
  hasLegalForm(first) &&
  more.every(
    (part) => /^\p{Lu}|^\d/u.test(part) && !hasLegalForm(part) && !recipientKind(namedBy(part).name)?.whole,
  );

/** A label holds for what follows it up to the next: “Processors: Acme; Mailer. Others: the tax adviser”. */
function takeClause(clause: string, before: Role, role: Role, said: Said, draft: ActivityDraft): Role {
  const [first = clause, ...more] = itemsOf(clause);
  const { label, words } = labelled(first);
  const current = label === undefined ? before : roleBy(label, role);
  if (label !== undefined && current === role) keepWords(draft, '/recipients', clause, said.place);
  if (label === undefined ? isSentence(clause) : isRemark(label)) addWords(draft, 'confidentiality', clause);
  else if (isPlaced(first, more))
    takeParts([`${first} (${more.join(', ').replaceAll(/[()]/g, '')})`], current, said, draft);
  else takeParts([...itemsOf(words), ...more], current, said, draft);
  return current;
}

const afterBrackets = /(?<=\))\s+(?:and|or|und|oder|sowie|et|ou|y|e|en|of|и|или)\s+/iu;

/** “Banks and insurers” are two; “Procter and Gamble” is one. */
function partsOf(item: string): readonly string[] {
  if (recipientKind(item)?.whole) return [item];
  // “Pages (USA) or Hosting (NL)” are two, each with brackets of its own.
  const apart = item.split(afterBrackets);
  if (apart.length > 1) return apart;
  const [first = '', ...others] = item.split(/\s+\/\s+/u);
  const kind = recipientKind(first);
  // “Steuerberater / tax adviser” is one, in two languages.
  if (others.length > 0 && kind?.whole && others.every((one) => recipientKind(one)?.code === kind.code))
    return [first];
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
