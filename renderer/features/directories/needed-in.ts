import { destructionActFields } from '../../../shared/register/destruction-act.ts';
import type { Field } from '../../../shared/register/field.ts';
import { child, pathNames } from '../../../shared/register/leaves.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { order179 } from '../../../shared/vocabulary/by-laws.ts';
import type { ListedName } from './collection-names.ts';
import { askedOfFiling } from './needed-in-filing.ts';

const contentOfAct = order179('3').en;

/** What an act names only where there is such a one. */
const whereThereIs: ReadonlySet<string> = new Set(['processor']);

const citesContent = ({ citations = [] }: Field): boolean => citations.some(({ en }) => en === contentOfAct);

/** What an act of destruction has to name (Order 179 item 3), by its field. */
const contents = Object.entries(destructionActFields)
  .filter(([name, field]) => citesContent(field) && !whereThereIs.has(name))
  .map(([name]) => name);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const none: ReadonlySet<string> = new Set();

const valueAt = (entry: AnyEntry, path: string): unknown =>
  pathNames(path).reduce<unknown>((owner, name) => (owner as AnyEntry | undefined)?.[name], entry);

/** The paths of the fields of an entry that have to be filled and are empty. Systems or carriers: one of the two is enough. */
export function neededIn(collection: ListedName, entry: AnyEntry): ReadonlySet<string> {
  if (collection === 'filings')
    return new Set(askedOfFiling(entry).filter((path) => isEmpty(valueAt(entry, path))));
  if (collection !== 'destructions') return none;
  const places = ['systems', 'carriers'];
  const hasPlace = places.some((name) => !isEmpty(entry[name]));
  const lacking = contents.filter((name) => isEmpty(entry[name]) && !(hasPlace && places.includes(name)));
  return new Set(lacking.map((name) => child('', name)));
}
