import { activityFields, type Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { normalise } from '../../register/assemble.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Found, FoundRecord, Said } from '../found-record.ts';
import type { Leftover, Proposal } from '../proposal.ts';
import { targets, type TargetId } from '../targets.ts';
import { dateIn } from '../values/dates.ts';
import { wordsOf } from '../values/fold-words.ts';
import { pointsElsewhere } from '../values/elsewhere.ts';
import { textOf } from '../values/language.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { guess, keepWords, leave, type ActivityDraft } from './draft.ts';
import { fieldOf } from './field-of.ts';
import { lostWords, namedIn, wordsOfEntry } from './kept-words.ts';
import { fileDraft, type FileDraft } from './file-draft.ts';
import {
  isOrganisationTarget,
  nameOperator,
  putOfAll,
  putOrganisation,
  type OrganisationDraft,
} from './organisation.ts';
import { takeListed } from './listed-parties.ts';
import { isTooLong } from './too-long.ts';
import { pointersResolved, type PointedRecord } from './pointers.ts';
import { isActivityTarget, putters } from './putters.ts';
import { regimesOf, regimesOfFile } from './regimes.ts';

const order = Object.keys(targets);

/** In the order of the targets: what refers to another field (“Contact data: 3 years”) comes after it. */
const inOrder = (said: readonly Said[]): readonly Said[] =>
  said.toSorted((a, b) => rank(a.target) - rank(b.target));
const rank = (target: TargetId | undefined): number =>
  target === undefined ? order.length : order.indexOf(target);

const firstOf = (record: FoundRecord, target: TargetId): string | undefined => {
  const text = record.said.find((said) => said.target === target)?.text;
  const words = text === undefined ? '' : plain(text);
  return isPlaceholder(words) ? undefined : words;
};

/** What an activity is known by when the file is read again: its number, its name, or else what it is for. */
function keyOf(record: FoundRecord): string {
  const number = firstOf(record, 'number');
  if (number !== undefined) return `number ${number}`;
  return `name ${firstOf(record, 'name') ?? firstOf(record, 'purpose') ?? ''}`;
}

/** Targets whose words are taken apart to things. */
const isTakenApart: ReadonlySet<TargetId> = new Set([
  'subjects',
  'data',
  'specialData',
  'criminalData',
  'recipients',
  'internalRecipients',
  'processors',
  'systems',
  'measures',
  'actions',
  'transfers',
  'safeguards',
]);

function put(said: Said, draft: ActivityDraft, organisation: OrganisationDraft): void {
  const { target } = said;
  if (target !== undefined && isActivityTarget(target)) {
    // “As VT-01” is no measure and no recipient: a person looks there.
    if (isTakenApart.has(target) && pointsElsewhere(plain(said.text))) leave(draft, said);
    else if (isTooLong(target, said.text)) leave(draft, said);
    else putters[target](said, draft);
  } else if (target !== undefined && isOrganisationTarget(target)) {
    if (isTooLong(target, said.text) || !putOrganisation({ ...said, target }, organisation))
      leave(draft, said);
  } else if (!isPlaceholder(said.text)) leave(draft, said);
}

/** What was said before the first activity: of the organisation, of each activity that says nothing of it itself, or of neither. */
function takeOfAll(ofAll: readonly Said[], draft: OrganisationDraft): readonly Said[] {
  return inOrder(ofAll).filter((said) => {
    const { target, label, text, place } = said;
    if (isPlaceholder(plain(text))) return false;
    const listed = takeListed(said, draft.file);
    if (listed) {
      draft.leftovers.push(...listed);
      return false;
    }
    if (target !== undefined && isTooLong(target, text)) {
      // Kept whole below.
    } else if (target !== undefined && isOrganisationTarget(target)) {
      if (putOrganisation({ ...said, target }, draft)) return false;
    } else if (target !== undefined && putOfAll(said, draft)) return false;
    else if (target !== undefined && !ownToEach.has(target) && !isUndated(said)) return true;
    draft.leftovers.push({ ...(label !== '' && { label }), text, place });
    return false;
  });
}

/** “Version of 2024” dates nothing. */
const isUndated = ({ target, text }: Said): boolean =>
  target === 'reviewed' && dateIn(plain(text)) === undefined;

/** What is said of all, where each activity says something of its own instead. */
const takenByNone = (ofEach: readonly Said[], records: readonly FoundRecord[]): readonly Leftover[] =>
  ofEach
    .filter(({ target }) => records.every(({ said }) => said.some((one) => one.target === target)))
    .map(({ label, text, place }) => ({ ...(label !== '' && { label }), text, place }));

/** What cannot be the same of several activities, or is said of the document: “Status: draft of March”. */
const ownToEach: ReadonlySet<TargetId> = new Set([
  'name', 'number', 'purpose', 'subPurposes', 'notes', 'status', 'reviewed',
]); // prettier-ignore

interface Around {
  readonly ofFile: readonly RegimeId[];
  readonly file: FileDraft;
  readonly organisation: OrganisationDraft;
  /** What is said of all activities alike. */
  readonly ofEach: readonly Said[];
}

function assembleRecord(
  record: PointedRecord,
  { ofFile, file, organisation, ofEach }: Around,
): ActivityDraft {
  const regimes = regimesOf(record, ofFile);
  const draft: ActivityDraft = {
    id: file.newId('activity', keyOf(record)),
    fields: { status: 'draft', regimes },
    regimes,
    file,
    guesses: [],
    leftovers: [],
  };
  const own = new Set(record.said.map(({ target }) => target));
  const common = ofEach.filter(({ target }) => !own.has(target));
  const said = inOrder([...record.said, ...common]);
  for (const one of said) put(one, draft, organisation);
  for (const one of common) doubt(one, draft);
  for (const one of record.said)
    if (one.pointedBy !== undefined) doubt({ ...one, text: one.pointedBy }, draft);
  settleRecipients(draft);
  nameByPurpose(draft);
  keepLost(said, draft);
  return draft;
}

/** What is said of all activities alike, or of another one, may not hold for each: it is never stated as certain. */
function doubt({ target, text, place }: Said, draft: ActivityDraft): void {
  if (target !== undefined && isActivityTarget(target)) guess(draft, fieldOf[target], plain(text), place);
}

const longestName = 80;

/** A row without a name is called by what it is for. */
function nameByPurpose({ fields }: ActivityDraft): void {
  if (fields.name !== undefined) return;
  const words = fields.purpose?.ru ?? fields.purpose?.en ?? '';
  const line = words.split('\n')[0] ?? '';
  const short = line.length > longestName ? `${line.slice(0, longestName).replace(/\s+\S*$/u, '')}…` : line;
  if (short !== '') fields.name = textOf(short);
}

/** “No recipients” in one column and a processor in another: there are recipients. */
function settleRecipients({ fields }: ActivityDraft): void {
  if (fields.recipients?.some((item) => item.role !== 'internal-unit')) delete fields.noRecipients;
}

/** Whatever no field took, word by word, stays beside the field it was said of. */
function keepLost(said: readonly Said[], draft: ActivityDraft): void {
  const kept = new Set([
    ...wordsOfEntry({ id: draft.id, ...draft.fields }, activityFields, namedIn(draft.file)),
    ...draft.leftovers.flatMap(({ text }) => wordsOf(text)),
  ]);
  for (const { target, text, place } of said)
    if (target !== undefined && isActivityTarget(target) && lostWords(text, kept).length > 0)
      keepWords(draft, fieldOf[target], plain(text), place);
}

const activityOf = ({ id, fields }: ActivityDraft): Activity => normalise({ id, ...fields }, activityFields);

/** The organisation of the file, in normal form; `undefined` where the file says nothing of it. */
function organisationOf({ fields, regimes }: OrganisationDraft): Proposal['organisation'] {
  if (Object.keys(fields).length === 0) return undefined;
  const { id: _, ...normal } = normalise({ id: '', ...fields, regimes }, organisationFields);
  return normal;
}

/** Where a policy may name its operator. */
const titlesIn = ({ title = '', ofAll, records }: Found): readonly string[] => [
  title,
  ...[...ofAll, ...records.flatMap(({ said }) => said.filter(({ target }) => target === undefined))].flatMap(
    ({ label, text }) => [label, text, `${label} ${text}`],
  ),
];

/** Turns what a file says into entries of a register, leftovers and guesses; nothing it says is dropped in silence. */
export function assemble(found: Found): Proposal {
  const file = fileDraft();
  const ofFile = regimesOfFile(found);
  const organisationDraft: OrganisationDraft = { fields: {}, regimes: ofFile, file, leftovers: [] };
  const ofEach = takeOfAll(found.ofAll, organisationDraft);
  const around = { ofFile, file, organisation: organisationDraft, ofEach };
  const drafts = pointersResolved(found.records).map((record) => assembleRecord(record, around));
  organisationDraft.leftovers.push(...takenByNone(ofEach, found.records));
  nameOperator(titlesIn(found), organisationDraft);
  const organisation = organisationOf(organisationDraft);
  const { format, layout, mapping } = found;
  return {
    format,
    layout,
    ...(organisation && { organisation }),
    activities: drafts.map(activityOf),
    parties: file.parties.entries(),
    systems: file.systems.entries(),
    measures: file.measures.entries(),
    dataItems: file.dataItems.entries(),
    subjectCategories: file.subjectCategories.entries(),
    leftovers: [...organisationDraft.leftovers, ...drafts.flatMap(({ leftovers }) => leftovers)],
    guesses: drafts.flatMap(({ guesses }) => guesses),
    ...(mapping && { mapping }),
  };
}
