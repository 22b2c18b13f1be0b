import type { Json } from '../../../shared/basics/json.ts';
import { differenceOf, pairsOf, type Difference } from '../../../shared/changes/restore.ts';
import { collections, fieldsOf } from '../../../shared/register/collections.ts';
import type { Field, Fields } from '../../../shared/register/field.ts';
import { leavesOf } from '../../../shared/register/leaves.ts';
import { placeInWords, placeOf } from '../../../shared/register/place.ts';
import type { Register } from '../../../shared/register/register.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { textIn, type Language, type Text } from '../../../shared/wording/wording.ts';

/** What differs between the open register and a backup, as it is shown. */
export interface Comparison {
  readonly all: readonly Difference[];
  /** Activities that only the backup has. */
  readonly gone: readonly Difference[];
  /** Activities that both have, with other values. */
  readonly changed: readonly Difference[];
  /** Activities made since. */
  readonly added: readonly Difference[];
  /** Everything that is no activity. */
  readonly others: readonly Difference[];
}

function comparisonOf(all: readonly Difference[]): Comparison {
  const activities = all.filter(({ kind }) => kind === 'activities');
  return {
    all,
    gone: activities.filter(({ now }) => !now),
    changed: activities.filter(({ now, former }) => now && former),
    added: activities.filter(({ former }) => !former),
    others: all.filter(({ kind }) => kind !== 'activities'),
  };
}

const sliceMs = 8;

/** Compares two states of a register in slices short enough for a frame; nothing where the signal cancelled it. */
export async function compareInSlices(
  now: Register,
  former: Register,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  const found: Difference[] = [];
  let started = performance.now();
  for (const pair of pairsOf(now, former)) {
    const difference = differenceOf(pair);
    if (difference) found.push(difference);
    if (performance.now() - started <= sliceMs) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (signal.aborted) return undefined;
    started = performance.now();
  }
  return signal.aborted ? undefined : comparisonOf(found);
}

/** A field whose value is another: its label, and the two values where a word or a sentence says them; empty for none. */
export interface FieldChange {
  readonly label: string;
  readonly now?: string;
  readonly former?: string;
}

const yesNo = { true: { en: 'yes', ru: 'да' }, false: { en: 'no', ru: 'нет' } } as const;

/** A value as a person reads it; `undefined` where it takes more than a word. */
function valueInWords(value: Json, field: Field, language: Language): string | undefined {
  if (value === null) return '';
  if (typeof value === 'boolean') return field.kind === 'flag' ? yesNo[`${value}`][language] : undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (field.kind === 'code') return termOf(field.vocabulary, value)?.label[language];
  if (field.kind === 'date') return dateInWords(value, language);
  return field.kind === 'text' || field.kind === 'line' ? value : undefined;
}

/** The label of the outermost list that a path leads into, else of the field itself with what is round it. */
function labelOf(path: string, fields: Fields, language: Language): string {
  const list = placeOf(path, fields)?.trail.find(({ kind }) => kind === 'items');
  return list ? list.label[language] : placeInWords(path, fields, language);
}

/** The fields of a changed entry that differ, each once; a list as a whole. */
export function fieldChanges(
  { kind, now, former, edits }: Difference,
  language: Language,
): readonly FieldChange[] {
  if (!now || !former) return [];
  const fields = fieldsOf(kind);
  const [here, there] = [leavesOf(now, fields), leavesOf(former, fields)];
  const changes = new Map<string, FieldChange>();
  for (const edit of edits) {
    if (edit.type !== 'write') continue;
    const label = labelOf(edit.path, fields, language);
    // Of a text in two languages the values shown are those of the language that is read.
    if (changes.has(label) && !edit.path.endsWith(`/${language}`)) continue;
    const { trail, field } = placeOf(edit.path, fields) ?? {};
    const inWords = (leaf: Json | undefined) =>
      field && trail?.every((one) => one.kind !== 'items')
        ? valueInWords(leaf ?? null, field, language)
        : undefined;
    const [was, will] = [inWords(here.get(edit.path)), inWords(there.get(edit.path))];
    changes.set(
      label,
      was === undefined || will === undefined ? { label } : { label, now: was, former: will },
    );
  }
  return [...changes.values()];
}

/** “2 parties, 1 system”: how many entries there are of each kind; the organisation by its name. */
export function countsByKind(differences: readonly Difference[], language: Language): string {
  const counts = new Map<Difference['kind'], number>();
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) =>
      kind === 'organisation'
        ? { en: 'the organisation', ru: 'организация' }[language]
        : counted(count, collections[kind].counted, language),
    )
    .join(', ');
}

/** What an entry is called, as it stands now or stood then; `undefined` where it has no name. */
export const nameOf = ({ now, former }: Difference, language: Language): string | undefined =>
  textIn((now ?? former)?.['name'] as Text | undefined, language);
