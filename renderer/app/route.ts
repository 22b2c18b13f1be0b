import { isUuid, type Uuid } from '../../shared/basics/uuid.ts';
import type { CollectionName } from '../../shared/register/collections.ts';

/** What a register keeps once and names in many places. */
export const directoryNames = [
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const satisfies readonly CollectionName[];

export type DirectoryName = (typeof directoryNames)[number];

/** Where in the window one is. It stands in the address, so that back and forward lead through it. */
export type Route =
  | { readonly page: 'register' }
  | { readonly page: 'activity'; readonly id: Uuid; readonly field?: string }
  | { readonly page: 'organisation'; readonly field?: string }
  | {
      readonly page: 'directories';
      readonly name: DirectoryName;
      readonly id?: Uuid;
      readonly field?: string;
    }
  | { readonly page: 'documents'; readonly id?: string; readonly activity?: Uuid }
  | { readonly page: 'findings' }
  | { readonly page: 'health' }
  | { readonly page: 'settings' }
  | { readonly page: 'guide'; readonly chapter?: string };

export type PageName = Route['page'];

export const home: Route = { page: 'register' };

export const isDirectory = (name: string | undefined): name is DirectoryName =>
  directoryNames.some((known) => known === name);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function routeOfParts(parts: readonly string[], search: URLSearchParams): Route {
  const [page, first, second] = parts;
  const field = search.get('field');
  const activity = search.get('activity');
  const at = field ? { field } : {};
  if (page === 'activity' && first && isUuid(first)) return { page, id: first, ...at };
  if (page === 'organisation') return { page, ...at };
  if (page === 'directories') {
    const name = isDirectory(first) ? first : 'parties';
    return second && isUuid(second) ? { page, name, id: second, ...at } : { page, name };
  }
  if (page === 'documents') {
    return { page, ...(first ? { id: first } : {}), ...(activity && isUuid(activity) ? { activity } : {}) };
  }
  if (page === 'guide') return { page, ...(first ? { chapter: first } : {}) };
  return page === 'findings' || page === 'health' || page === 'settings' ? { page } : home;
}

/** The route that an address's hash says; what leads nowhere leads to the register. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean).map(decoded);
  return routeOfParts(parts, new URLSearchParams(search));
}

const searchPart = (name: 'field' | 'activity', value: string | undefined): string =>
  value === undefined ? '' : `?${new URLSearchParams({ [name]: value }).toString()}`;

/** The hash of a route: the inverse of `routeOf`. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'activity':
      return `#/activity/${route.id}${searchPart('field', route.field)}`;
    case 'organisation':
      return `#/organisation${searchPart('field', route.field)}`;
    case 'directories':
      return `#/directories/${route.name}${route.id ? `/${route.id}${searchPart('field', route.field)}` : ''}`;
    case 'documents':
      return `#/documents${route.id ? `/${encodeURIComponent(route.id)}` : ''}${searchPart('activity', route.activity)}`;
    case 'guide':
      return `#/guide${route.chapter ? `/${encodeURIComponent(route.chapter)}` : ''}`;
    default:
      return `#/${route.page}`;
  }
}
