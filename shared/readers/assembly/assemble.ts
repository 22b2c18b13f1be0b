import { activityFields, type Activity } from '../../register/activity/activity.ts';
import { normalise } from '../../register/assemble.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Found, FoundRecord, Said } from '../found-record.ts';
import type { Proposal } from '../proposal.ts';
import { targets, type TargetId } from '../targets.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { leave, type ActivityDraft } from './draft.ts';
import { fileDraft, type FileDraft } from './file-draft.ts';
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

function put(said: Said, draft: ActivityDraft): void {
  const { target } = said;
  if (target !== undefined && isActivityTarget(target)) putters[target](said, draft);
  else if (!isPlaceholder(said.text)) leave(draft, said);
}

function assembleRecord(record: FoundRecord, ofFile: readonly RegimeId[], file: FileDraft): ActivityDraft {
  const regimes = regimesOf(record, ofFile);
  const draft: ActivityDraft = {
    id: file.newId('activity', keyOf(record)),
    fields: { status: 'draft', regimes },
    regimes,
    file,
    guesses: [],
    leftovers: [],
  };
  for (const said of inOrder(record.said)) put(said, draft);
  return draft;
}

const activityOf = ({ id, fields }: ActivityDraft): Activity =>
  normalise({ id, ...fields }, activityFields);

/** Turns what a file says into entries of a register, leftovers and guesses; nothing it says is dropped in silence. */
export function assemble(found: Found): Proposal {
  const file = fileDraft();
  const ofFile = regimesOfFile(found);
  const drafts = found.records.map((record) => assembleRecord(record, ofFile, file));
  const { format, layout, mapping } = found;
  return {
    format,
    layout,
    activities: drafts.map(activityOf),
    parties: file.parties.entries(),
    systems: file.systems.entries(),
    measures: file.measures.entries(),
    dataItems: file.dataItems.entries(),
    subjectCategories: file.subjectCategories.entries(),
    leftovers: [
      ...drafts.flatMap(({ leftovers }) => leftovers),
      ...found.ofAll.map(({ label, text, place }) => ({ ...(label !== '' && { label }), text, place })),
    ],
    guesses: drafts.flatMap(({ guesses }) => guesses),
    ...(mapping && { mapping }),
  };
}
