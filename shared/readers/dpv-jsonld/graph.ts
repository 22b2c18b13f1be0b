import { canonicalJson, type Json } from '../../basics/json.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import { list, listOf, member, members, type DataFile, type Spot } from '../data/data-file.ts';
import { contextOf, expand, type Context } from './context.ts';

/** What a property of a node says: another node, or words. */
export type Said =
  | { readonly kind: 'node'; readonly id: string; readonly key: string; readonly spot: Spot }
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly language: string | undefined;
      readonly type: string | undefined;
      readonly key: string;
      readonly spot: Spot;
    };

export interface GraphNode {
  readonly id: string;
  readonly types: ReadonlySet<string>;
  /** By full name of the property. */
  readonly properties: ReadonlyMap<string, readonly Said[]>;
}

/** A JSON-LD file as its nodes; a node without a name is named by its place. `key` of a value tells equal values. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /**
   * Where each node says its name and those of its types that are known: by them it is read, so they say nothing more.
   * Types of others remain.
   */
  readonly headings: ReadonlyMap<string, readonly Spot[]>;
}

const ownNamespaces: readonly string[] = Object.values(namespaces);

interface Making {
  readonly id: string;
  readonly types: Set<string>;
  readonly properties: Map<string, Said[]>;
}

/** Reads the nodes of a file: those of `@graph`, of a list, or of the one it is, and all that are nested in them. */
export function graphOf(file: DataFile): Graph {
  const context = contextOf(file);
  const nodes = new Map<string, Making>();
  const headings = new Map<string, Spot[]>();

  function node(spot: Spot): string {
    const named = keyword(spot, '@id', context);
    const id = typeof named.value === 'string' ? expand(named.value, context) : `_:${spot.path}`;
    const made = nodes.get(id) ?? { id, types: new Set<string>(), properties: new Map<string, Said[]>() };
    nodes.set(id, made);
    const heading = [...(headings.get(id) ?? []), named];
    for (const type of listOf(keyword(spot, '@type', context))) {
      if (typeof type.value !== 'string') continue;
      const full = expand(type.value, context);
      made.types.add(full);
      if (ownNamespaces.some((namespace) => full.startsWith(namespace))) heading.push(type);
    }
    headings.set(id, heading);
    for (const [name, value] of members(spot)) {
      const property = expand(name, context);
      if (property.startsWith('@') || !property.includes(':')) continue;
      const values = made.properties.get(property) ?? [];
      made.properties.set(property, values);
      for (const part of parts(value)) values.push(...said(part));
    }
    return id;
  }

  function said(spot: Spot): readonly Said[] {
    const { value } = spot;
    if (value === null) return [];
    if (typeof value !== 'object')
      return [words(spot, value, typeof value === 'string' ? context.language : undefined, undefined)];
    const literal = member(spot, '@value').value;
    if (literal === null || typeof literal === 'object')
      return [{ kind: 'node', id: node(spot), key: keyOf(value, context), spot }];
    const [language, type] = [member(spot, '@language').value, member(spot, '@type').value];
    return [
      words(
        spot,
        literal,
        typeof language === 'string' ? language : undefined,
        typeof type === 'string' ? expand(type, context) : undefined,
      ),
    ];
  }

  const graph = list(file.root, '@graph');
  for (const spot of graph.length > 0 ? graph : listOf(file.root)) if (members(spot).length > 0) node(spot);
  return { nodes, headings };
}

function words(
  spot: Spot,
  literal: boolean | number | string,
  language: string | undefined,
  type: string | undefined,
): Said {
  const key = canonicalJson(['words', String(literal), language ?? null, type ?? null]);
  return { kind: 'words', words: String(literal), language, type, key, spot };
}

/** `@list` and `@set` are only ways to write a list. */
function parts(spot: Spot): readonly Spot[] {
  return listOf(spot).flatMap((part) => {
    const wrapped = ['@list', '@set'].map((name) => member(part, name)).find(({ value }) => value !== null);
    return wrapped ? parts(wrapped) : [part];
  });
}

/** A keyword under its own name or under another the context gives it. */
function keyword(spot: Spot, name: string, context: Context): Spot {
  const own = member(spot, name);
  if (own.value !== null) return own;
  const other = members(spot).find(([key]) => context.names.get(key) === name);
  return other ? other[1] : own;
}

/** The same for the same node in whatever order and with whatever prefixes it is written. */
function keyOf(value: Json, context: Context): string {
  const spelt = (one: Json, name = ''): Json => {
    if (typeof one === 'string') return name.startsWith('@') ? expand(one, context) : one;
    if (Array.isArray(one)) {
      const values: readonly Json[] = one;
      const keys = values.map((part) => spelt(part, name));
      const sorted = keys.toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
      const [first] = sorted;
      return sorted.length === 1 && first !== undefined ? first : sorted;
    }
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one as { readonly [key: string]: Json }).map(([key, part]) => [
        expand(key, context),
        spelt(part, key),
      ]),
    );
  };
  return canonicalJson(spelt(value));
}

/** The value of a property as full names of nodes, in the order of the file. */
export const idsOf = (node: GraphNode, property: string): readonly string[] =>
  (node.properties.get(property) ?? []).flatMap((one) => (one.kind === 'node' ? [one.id] : []));
