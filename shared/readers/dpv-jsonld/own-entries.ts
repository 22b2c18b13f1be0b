import { isUuid, type Uuid } from '../../basics/uuid.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import { entryOf } from '../../register/assemble.ts';
import type { Field, Fields } from '../../register/field.ts';
import { leavesOf } from '../../register/leaves.ts';
import { entrySchema } from '../../register/schema.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Graph, GraphNode, Said } from './graph.ts';

/* Entries that a file of ours holds under terms of ours, besides what it says of them in DPV. */

const property = (name: string): string => `${namespaces.ropa}${name}`;
const uuidOf = (iri: string): Uuid | undefined => {
  const id = /^urn:uuid:(.+)$/.exec(iri)?.[1];
  return id !== undefined && isUuid(id) ? id : undefined;
};

/** The entry of a node by its declaration; `undefined` where the node is none of ours or holds what no entry may. */
export function ownEntry(graph: Graph, node: GraphNode, fields: Fields): AnyEntry | undefined {
  const id = uuidOf(node.id);
  if (id === undefined) return undefined;
  const entry: AnyEntry = { id, ...valuesOf(graph, node, fields) };
  if (!entrySchema(fields).safeParse(entry).success) return undefined;
  // The order of statements says nothing: what is out of the order of ids has its position told.
  return entryOf(id, leavesOf(entry, fields), fields);
}

function valuesOf(graph: Graph, node: GraphNode, fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const said = node.properties.get(property(name));
    const value = said && valueOf(graph, said, field);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function valueOf(graph: Graph, said: readonly Said[], field: Field): unknown {
  const [first] = said;
  switch (field.kind) {
    case 'text':
      return textOf(said);
    case 'number':
      return first?.kind === 'words' ? Number(first.words) : undefined;
    case 'flag':
      return first?.kind === 'words' ? first.words === 'true' : undefined;
    case 'code':
    case 'ref':
      return namesOf(said)[0];
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      return namesOf(said);
    case 'duration':
      return durationOf(graph, first);
    case 'group': {
      const inner = first?.kind === 'node' ? graph.nodes.get(first.id) : undefined;
      return inner && valuesOf(graph, inner, field.fields);
    }
    case 'items':
      return said.flatMap((one) => itemOf(graph, one, field.fields));
    case 'snapshot':
      return undefined;
    default:
      return first?.kind === 'words' ? first.words : undefined;
  }
}

function textOf(said: readonly Said[]): Record<string, string> {
  const text: Record<string, string> = {};
  for (const one of said)
    if (one.kind === 'words' && one.language !== undefined) text[one.language] = one.words;
  return text;
}

/** Codes and ids by the names under which a file holds them, and words as they are. */
const namesOf = (said: readonly Said[]): readonly string[] =>
  said.flatMap((one) => {
    if (one.kind === 'words') return [one.words];
    const code = one.id.startsWith(namespaces.ropa) ? one.id.slice(one.id.lastIndexOf('/') + 1) : undefined;
    const name = code === undefined ? uuidOf(one.id) : decoded(code);
    return name === undefined ? [] : [name];
  });

function decoded(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}

function durationOf(graph: Graph, said: Said | undefined): unknown {
  const node = said?.kind === 'node' ? graph.nodes.get(said.id) : undefined;
  const [amount, unit] = ['amount', 'unit'].map((name) => node?.properties.get(property(name))?.[0]);
  if (amount?.kind !== 'words' || !unit) return undefined;
  return { amount: Number(amount.words), unit: namesOf([unit])[0] };
}

function itemOf(graph: Graph, said: Said, fields: Fields): readonly AnyEntry[] {
  const node = said.kind === 'node' ? graph.nodes.get(said.id) : undefined;
  const id = node && uuidOf(node.id);
  if (!node || id === undefined) return [];
  const position = node.properties.get(property('position'))?.[0];
  const placed = position?.kind === 'words' ? { position: Number(position.words) } : {};
  return [{ id, ...placed, ...valuesOf(graph, node, fields) }];
}
