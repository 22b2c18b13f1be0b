import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Field, Fields } from './field.ts';
import { leavesOf, pathNames, type Leaves } from './leaves.ts';
import type { AnyEntry } from './value.ts';

interface Node {
  leaf?: Json;
  readonly children: Map<string, Node>;
}

const newNode = (): Node => ({ children: new Map() });

function treeOf(leaves: Leaves): Node {
  const root = newNode();
  for (const [path, leaf] of leaves) {
    let node = root;
    for (const name of pathNames(path)) {
      let next = node.children.get(name);
      if (!next) node.children.set(name, (next = newNode()));
      node = next;
    }
    node.leaf = leaf;
  }
  return root;
}

/**
 * Puts the leaves of an entry together: the inverse of `leavesOf`. The result is the normal form: sets in code-unit
 * order without doubles, items by position and then by id, nothing empty. Leaves of fields that `fields` does not know
 * are left out.
 */
export function entryOf(id: Uuid, leaves: Leaves, fields: Fields): AnyEntry {
  return { id, ...assembleFields(treeOf(leaves), fields) };
}

/**
 * The normal form of an entry that came from outside: sets without doubles, nothing empty. Where the order of a list is
 * not the order of its ids, each of its items gets a position, so that the order outlives taking apart.
 */
export function normalise(entry: AnyEntry, fields: Fields): AnyEntry {
  return entryOf(entry.id, leavesOf(keepOrder(entry, fields), fields), fields);
}

function keepOrder(owner: AnyEntry, fields: Fields): AnyEntry {
  const kept: Record<string, unknown> = { ...owner };
  for (const [name, field] of Object.entries(fields)) {
    const value = kept[name];
    if (field.kind === 'group' && value) kept[name] = keepOrder(value as AnyEntry, field.fields);
    if (field.kind === 'items' && Array.isArray(value))
      kept[name] = placeItems(value as AnyEntry[], field.fields);
  }
  return kept as AnyEntry;
}

function placeItems(items: readonly AnyEntry[], fields: Fields): readonly AnyEntry[] {
  const inner = items.map((item) => keepOrder(item, fields));
  const inOrder = inner.every((item, at) => at === 0 || byPosition(inner[at - 1] as AnyEntry, item) < 0);
  return inOrder ? inner : inner.map((item, at) => ({ ...item, position: at + 1 }));
}

function assembleFields(node: Node, fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const child = node.children.get(name);
    const value = child && assembleValue(child, field);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function assembleValue(node: Node, field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return assembleText(node);
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      return nonEmpty(members(node));
    case 'group': {
      const values = assembleFields(node, field.fields);
      return Object.keys(values).length > 0 ? values : undefined;
    }
    case 'items':
      return nonEmpty(assembleItems(node, field.fields));
    default:
      return node.leaf ?? undefined;
  }
}

function assembleText(node: Node): Record<string, string> | undefined {
  const words: Record<string, string> = {};
  for (const language of ['en', 'ru']) {
    const leaf = node.children.get(language)?.leaf;
    if (typeof leaf === 'string' && leaf !== '') words[language] = leaf;
  }
  return Object.keys(words).length > 0 ? words : undefined;
}

const members = (node: Node): string[] =>
  [...node.children]
    .filter(([, child]) => child.leaf === true)
    .map(([name]) => name)
    .toSorted();

function assembleItems(node: Node, fields: Fields): AnyEntry[] {
  const items = [...node.children].map(([id, child]) => {
    const position = child.children.get('position')?.leaf;
    return {
      id,
      ...(typeof position === 'number' ? { position } : {}),
      ...assembleFields(child, fields),
    };
  });
  return items.toSorted(byPosition);
}

function byPosition(a: AnyEntry, b: AnyEntry): number {
  const [first, second] = [Number(a['position'] ?? 0), Number(b['position'] ?? 0)];
  return first - second || (a.id < b.id ? -1 : 1);
}

const nonEmpty = <One>(list: readonly One[]): readonly One[] | undefined =>
  list.length > 0 ? list : undefined;
