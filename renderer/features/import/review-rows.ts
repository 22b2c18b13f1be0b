import { isItem } from '../../../shared/changes/item-paths.ts';
import { itemText } from '../../../shared/documents/redline/redline.ts';
import type { Author, Candidate, LeafConflict } from '../../../shared/merging/candidate.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import type { Field, Fields } from '../../../shared/register/field.ts';
import { leavesOf, pathNames } from '../../../shared/register/leaves.ts';
import { placeOf } from '../../../shared/register/place.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { Scope } from '../../../shared/documents/describe/scope.ts';
import { controlPath } from '../../forms/finding-notes.ts';
import { fieldWords, leafPlace, leafWords, type Speaker } from '../../forms/leaf-words.ts';

/** A field in both columns of the review. */
export interface ReviewRow {
  /** A path of leaves: of the field, or of the side of a text. */
  readonly path: string;
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
  /** `same` where nothing will change, though the two may say different things. */
  readonly state: 'same' | 'changed';
  /** Who wrote what will stand. */
  readonly author: Author | undefined;
}

/** A place at which a person has to choose. */
export interface ConflictRow {
  readonly conflict: LeafConflict;
  readonly label: string;
  readonly ours: string;
  readonly theirs: readonly string[];
}

/** The names that hold here, and those that hold in the file. */
export interface Scopes {
  readonly ours: Scope;
  readonly theirs: Scope;
}

/** Where a changed leaf is shown: a side of a text for itself, a set and an item of a list as a whole. */
function shownAt(path: string, fields: Fields): string {
  const place = placeOf(path, fields);
  if (place?.field.kind === 'text' || isItem(path, fields)) return path;
  return controlPath(path, fields);
}

/** Paths of whole items that come or go: what is said in them is shown with them. */
const wholeItems = (paths: readonly string[], fields: Fields): readonly string[] =>
  paths.filter((path) => isItem(path, fields));

function wordsAt(path: string, field: Field, speaker: Speaker): string {
  const fields = fieldsOf(speaker.kind);
  const { entry, scope } = speaker;
  if (field.kind === 'items') {
    const item = itemAt(entry, path);
    return item ? itemText(field.fields, item, scope, entry) : '';
  }
  if (field.kind !== 'text' || !/\/(?:en|ru)$/.test(path) || !placeOf(path, fields))
    return fieldWords(path, field, speaker);
  const value = entry && leavesOf(entry, fields).get(path);
  return value === undefined ? '' : leafWords(path, value, speaker);
}

function itemAt(entry: AnyEntry | undefined, path: string): unknown {
  let at: unknown = entry;
  for (const name of pathNames(path))
    at = Array.isArray(at)
      ? (at as readonly AnyEntry[]).find(({ id }) => id === name)
      : (at as Record<string, unknown> | undefined)?.[name];
  return at;
}

/** The words of the file beside what was made of them: they are shown apart. */
const isKeptWords = (path: string): boolean => path.startsWith('/sourceTexts');

/** Every place of an entry that says something, in the order of its declaration. */
function placesIn(entry: AnyEntry | undefined, fields: Fields): readonly string[] {
  if (!entry) return [];
  const paths = [...leavesOf(entry, fields).keys()].filter((path) => !path.endsWith('/position'));
  const items = wholeItems(paths, fields).filter((path) => pathNames(path).length === 2);
  return [
    ...new Set(
      paths.flatMap((path) => {
        const within = items.find((item) => path.startsWith(`${item}/`));
        return within === undefined ? [shownAt(path, fields)] : [within];
      }),
    ),
  ];
}

/** Changed places with who wrote them; what lies within an item that comes or goes as a whole is left out. */
function changedPlaces(candidate: Candidate, fields: Fields): ReadonlyMap<string, Author> {
  const leaves = candidate.changes.filter(({ path }) => !path.endsWith('/position'));
  const whole = wholeItems(
    leaves.map(({ path }) => path),
    fields,
  );
  const places = new Map<string, Author>();
  for (const { path, by, at } of leaves)
    if (!whole.some((item) => path.startsWith(`${item}/`))) places.set(shownAt(path, fields), { by, at });
  return places;
}

/**
 * The fields of a candidate side by side: those that will say something else, and with `all` the others too. What is
 * disputed stands apart.
 */
export function reviewRows(candidate: Candidate, scopes: Scopes, all: boolean): readonly ReviewRow[] {
  const { kind, ours, theirs, after, verdict } = candidate;
  const fields = fieldsOf(kind);
  const isWhole = verdict === 'new' || verdict === 'deleted';
  const changed = changedPlaces(candidate, fields);
  const disputed = new Set(candidate.conflicts.map(({ path }) => shownAt(path, fields)));
  const every = [...new Set([...placesIn(ours, fields), ...placesIn(theirs, fields), ...changed.keys()])];
  const isAsked = (path: string): boolean =>
    [...disputed].some((one) => path === one || path.startsWith(`${one}/`));
  const shown = every.filter(
    (path) => !isKeptWords(path) && !isAsked(path) && (all || isWhole || changed.has(path)),
  );
  const here: Speaker = { kind, entry: ours, scope: scopes.ours };
  const there: Speaker = { kind, entry: changed.size > 0 ? after : theirs, scope: scopes.theirs };
  return shown.flatMap((path): readonly ReviewRow[] => {
    const field = placeOf(path, fields)?.field;
    if (!field || field.kind === 'snapshot') return [];
    const [one, other] = [wordsAt(path, field, here), wordsAt(path, field, there)];
    if (one === '' && other === '') return [];
    const label = leafPlace(path, one === '' ? there : here);
    const isChanged = changed.has(path) || (isWhole && verdict === 'new');
    return [
      {
        path,
        label,
        ours: verdict === 'new' ? '' : one,
        theirs: verdict === 'deleted' ? '' : other,
        state: isChanged ? 'changed' : 'same',
        author: changed.get(path),
      },
    ];
  });
}

/** An item that one side took away is named by the other. */
const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** The questions that a candidate leaves to a person. */
export function conflictRows(
  { kind, ours, theirs, conflicts }: Candidate,
  scopes: Scopes,
): readonly ConflictRow[] {
  const here: Speaker = { kind, entry: ours, scope: scopes.ours };
  const there: Speaker = { kind, entry: theirs, scope: scopes.theirs };
  return conflicts.map((conflict) => ({
    conflict,
    label: longer(leafPlace(conflict.path, here), leafPlace(conflict.path, there)),
    ours: leafWords(conflict.path, conflict.ours.value, here),
    theirs: conflict.theirs.map(({ value }) => leafWords(conflict.path, value, there)),
  }));
}
