import type { Json } from '../../basics/json.ts';

/** A value of a file of data and the way to it from the outermost one: “system[0].name”. */
export interface Spot {
  readonly value: Json;
  readonly path: string;
}

/** A single text, number or answer that nobody has taken yet. */
export interface Remainder {
  /** The thing it is said of: “system[0]”. */
  readonly owner: string;
  /** Its name there; the name of the list for one of a list. */
  readonly name: string;
  readonly text: string;
}

/**
 * A file of data that keeps account of what was read from it: what nobody took remains, and so nothing gets lost by
 * being overlooked.
 */
export interface DataFile {
  readonly root: Spot;
  /** The text or number under a name, taken; `undefined` where there is none or it is blank. */
  readonly text: (owner: Spot, name: string) => string | undefined;
  /** Yes or no under a name, taken. */
  readonly flag: (owner: Spot, name: string) => boolean | undefined;
  /** The text or number at a spot, taken. */
  readonly textOf: (spot: Spot) => string | undefined;
  /** Takes all that stands at a spot and below. */
  readonly take: (spot: Spot) => void;
  readonly remains: () => readonly Remainder[];
}

type Members = { readonly [name: string]: Json };

const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const simple = /^[\p{L}_@$][\p{L}\p{N}_@$:-]*$/u;
const step = (path: string, name: string): string => {
  if (!simple.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** What stands under a name; nothing where the spot has no such name. */
export function member(owner: Spot, name: string): Spot {
  return {
    value: isObject(owner.value) && Object.hasOwn(owner.value, name) ? (owner.value[name] ?? null) : null,
    path: step(owner.path, name),
  };
}

/** Every member of an object, by name, in the order of the file. */
export const members = (owner: Spot): readonly (readonly [name: string, spot: Spot])[] =>
  isObject(owner.value) ? Object.keys(owner.value).map((name) => [name, member(owner, name)] as const) : [];

/** The parts of a list; a value that stands alone counts as a list of one, none as an empty list. */
export function listOf(spot: Spot): readonly Spot[] {
  if (Array.isArray(spot.value)) {
    const values: readonly Json[] = spot.value;
    return values.map((value, at) => ({ value, path: `${spot.path}[${at}]` }));
  }
  return spot.value === null ? [] : [spot];
}

export const list = (owner: Spot, name: string): readonly Spot[] => listOf(member(owner, name));

const written = (value: Json): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
};

export function openData(data: Json): DataFile {
  const taken = new Set<string>();
  const root: Spot = { value: data, path: '' };
  const textOf = (spot: Spot): string | undefined => {
    const text = written(spot.value);
    if (text !== undefined) taken.add(spot.path);
    return text;
  };
  return {
    root,
    textOf,
    text: (owner, name) => textOf(member(owner, name)),
    flag: (owner, name) => {
      const spot = member(owner, name);
      if (typeof spot.value !== 'boolean') return undefined;
      taken.add(spot.path);
      return spot.value;
    },
    take: (spot) => taken.add(spot.path),
    remains: () => remainsOf(root, taken),
  };
}

function remainsOf(root: Spot, taken: ReadonlySet<string>): readonly Remainder[] {
  const found: Remainder[] = [];
  const look = (spot: Spot, owner: string, name: string): void => {
    if (taken.has(spot.path)) return;
    if (Array.isArray(spot.value)) return listOf(spot).forEach((part) => look(part, owner, name));
    if (isObject(spot.value)) return members(spot).forEach(([key, part]) => look(part, spot.path, key));
    const text = typeof spot.value === 'boolean' ? String(spot.value) : written(spot.value);
    if (text !== undefined) found.push({ owner, name, text });
  };
  look(root, '', '');
  return found;
}
