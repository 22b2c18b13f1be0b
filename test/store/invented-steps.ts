import type { Step } from '../../shared/file-format/versions/chain.ts';

type FileObject = ReturnType<Step['up']>;
type Value = FileObject[string];
type Group = { readonly [key: string]: Value };

const isGroup = (value: Value | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const group = (value: Value | undefined): Group => (isGroup(value) ? value : {});
const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as Value[]) : []);

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const mapValues = (of: Group, change: (value: Value, key: string) => Value): Group =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value, key)]));
const renameKey = (of: Group, from: string, to: string): Group =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key === from ? to : key, value]));
const renamePath = (path: string): string =>
  path === '/name' || path.startsWith('/name/') ? `/title${path.slice('/name'.length)}` : path;
const renamePaths = (of: Group): Group =>
  Object.fromEntries(Object.entries(of).map(([path, value]) => [renamePath(path), value]));

const renameInLife = (value: Value): Value =>
  isGroup(value) && isGroup(value['value'])
    ? { ...value, value: renameKey(value['value'], 'name', 'title') }
    : value;

/** An invented version 2: what every entry has as `name` is called `title`. */
const nameToTitle: Step = {
  from: 1,
  up: (file) => ({
    ...file,
    version: 2,
    register: mapValues(group(file['register']), (value, key) =>
      Array.isArray(value)
        ? list(value).map((entry) => renameKey(group(entry), 'name', 'title'))
        : key === 'organisation'
          ? renameKey(group(value), 'name', 'title')
          : value,
    ),
    versions: mapValues(group(file['versions']), (value) => ({
      ...group(value),
      fields: renamePaths(group(group(value)['fields'])),
    })),
    conflicts: mapValues(group(file['conflicts']), (value) => renamePaths(group(value))),
    history: list(file['history']).map((event) => {
      const { path, from = null, to = null } = group(event);
      return {
        ...group(event),
        path: renamePath(textOf(path)),
        from: renameInLife(from),
        to: renameInLife(to),
      };
    }),
  }),
};

/** An invented version 3: each write of a title is told twice, notes are told no more, and every activity is numbered. */
const tellTwice: Step = {
  from: 2,
  up: (file) => ({
    ...file,
    version: 3,
    register: {
      ...group(file['register']),
      activities: list(group(file['register'])['activities']).map((entry, at) => ({
        ...group(entry),
        number: at + 1,
      })),
    },
    history: list(file['history']).flatMap((event) => {
      const path = textOf(group(event)['path']);
      if (path.startsWith('/note')) return [];
      return path.startsWith('/title') ? [event, { ...group(event), path: `/old${path}` }] : [event];
    }),
  }),
};

export const toTwo: readonly Step[] = [nameToTitle];
export const toThree: readonly Step[] = [nameToTitle, tellTwice];
