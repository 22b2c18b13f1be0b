import { isUuid, type Uuid } from '../../shared/basics/uuid.ts';
import {
  isDirectoryName,
  isRecordName,
  type DirectoryName,
  type RecordName,
} from '../features/directories/collection-names.ts';

/** An entry in a list with a form beside it, and the field of it to go to. */
interface InList {
  readonly id?: Uuid;
  readonly field?: string;
}

/** What of a filing is shown beside its form. */
export type FilingView = 'changes' | 'portal';

/** Where in the window one is. It stands in the address, so that back and forward lead through it. */
export type Route =
  | { readonly page: 'register' }
  | { readonly page: 'activity'; readonly id: Uuid; readonly field?: string }
  | { readonly page: 'organisation'; readonly field?: string }
  | ({ readonly page: 'directories'; readonly name: DirectoryName } & InList)
  | ({ readonly page: 'records'; readonly name: RecordName } & InList)
  | {
      readonly page: 'documents';
      readonly id?: string;
      readonly activity?: Uuid;
      /** The act of destruction to print. */
      readonly act?: Uuid;
      /** What is chosen in the document to begin with, by option. */
      readonly options?: Readonly<Record<string, string>>;
    }
  | ({ readonly page: 'filings'; readonly view?: FilingView } & InList)
  | { readonly page: 'import' }
  | { readonly page: 'findings' }
  | { readonly page: 'deadlines' }
  | { readonly page: 'tables'; readonly table?: string }
  | { readonly page: 'health' }
  | { readonly page: 'settings' }
  | { readonly page: 'guide'; readonly chapter?: string };

export type PageName = Route['page'];

export const home: Route = { page: 'register' };

/** Pages that have nothing to choose. */
const plainPages: readonly Route[] = [
  { page: 'import' },
  { page: 'findings' },
  { page: 'deadlines' },
  { page: 'health' },
  { page: 'settings' },
];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function idIn<Name extends string>(search: URLSearchParams, name: Name): Partial<Record<Name, Uuid>> {
  const id = search.get(name);
  return (id && isUuid(id) ? { [name]: id } : {}) as Partial<Record<Name, Uuid>>;
}

/** The choices of a document in an address: whatever is not one of the names known. */
function optionsIn(search: URLSearchParams): { readonly options?: Readonly<Record<string, string>> } {
  const options = Object.fromEntries([...search].filter(([name]) => name !== 'activity' && name !== 'act'));
  return Object.keys(options).length > 0 ? { options } : {};
}

function filingsRoute(id: string | undefined, search: URLSearchParams): Route {
  const [view, field] = [search.get('view'), search.get('field')];
  return {
    page: 'filings',
    ...(id && isUuid(id) ? { id, ...(field ? { field } : {}) } : {}),
    ...(id && isUuid(id) && (view === 'changes' || view === 'portal') ? { view } : {}),
  };
}

function routeOfParts(parts: readonly string[], search: URLSearchParams): Route {
  const [page, first, second] = parts;
  const field = search.get('field');
  const at = field ? { field } : {};
  const entry = second && isUuid(second) ? { id: second, ...at } : {};
  if (page === 'activity' && first && isUuid(first)) return { page, id: first, ...at };
  if (page === 'organisation') return { page, ...at };
  if (page === 'directories') {
    return { page, name: isDirectoryName(first) ? first : 'parties', ...entry };
  }
  if (page === 'filings' || (page === 'records' && first === 'filings'))
    return filingsRoute(page === 'filings' ? first : second, search);
  if (page === 'records') return { page, name: isRecordName(first) ? first : 'destructions', ...entry };
  if (page === 'documents') {
    const ids = { ...idIn(search, 'activity'), ...idIn(search, 'act') };
    return { page, ...(first ? { id: first } : {}), ...ids, ...optionsIn(search) };
  }
  if (page === 'guide') return { page, ...(first ? { chapter: first } : {}) };
  if (page === 'tables') return { page, ...(first ? { table: first } : {}) };
  return plainPages.find((known) => known.page === page) ?? home;
}

/** The route that an address's hash says; what leads nowhere leads to the register. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean).map(decoded);
  return routeOfParts(parts, new URLSearchParams(search));
}

function searchPart(values: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) search.set(name, value);
  return search.size === 0 ? '' : `?${search.toString()}`;
}

const entryPart = ({ id, field }: InList): string => (id ? `/${id}${searchPart({ field })}` : '');

/** The hash of a route: the inverse of `routeOf`. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'activity':
      return `#/activity/${route.id}${searchPart({ field: route.field })}`;
    case 'organisation':
      return `#/organisation${searchPart({ field: route.field })}`;
    case 'directories':
    case 'records':
      return `#/${route.page}/${route.name}${entryPart(route)}`;
    case 'documents': {
      const { id, activity, act, options } = route;
      const search = searchPart({ activity, act, ...options });
      return `#/documents${id ? `/${encodeURIComponent(id)}` : ''}${search}`;
    }
    case 'filings': {
      const { id, field, view } = route;
      return `#/filings${id ? `/${id}${searchPart({ field, view })}` : ''}`;
    }
    case 'guide':
      return `#/guide${route.chapter ? `/${encodeURIComponent(route.chapter)}` : ''}`;
    case 'tables':
      return `#/tables${route.table ? `/${encodeURIComponent(route.table)}` : ''}`;
    default:
      return `#/${route.page}`;
  }
}
