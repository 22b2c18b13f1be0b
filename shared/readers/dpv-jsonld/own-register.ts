import { toldCollections } from '../../exchange/dpv/json-ld.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import { isUuid } from '../../basics/uuid.ts';
import { collections } from '../../register/collections.ts';
import { organisationFields } from '../../register/organisation.ts';
import { emptyRegister, type Register } from '../../register/register.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Graph, GraphNode } from './graph.ts';
import { ownEntry } from './own-entries.ts';

/** Our files tell of each node what it is in the register, beside its types in DPV. */
const nodesOf = (graph: Graph, kind: string): readonly GraphNode[] =>
  [...graph.nodes.values()].filter(({ types }) => types.has(`${namespaces.ropa}${kind}`));

/** The register that a file of ours holds; `undefined` where the file is not ours, or not whole. */
export function ownRegister(graph: Graph): Register | undefined {
  const [record] = nodesOf(graph, 'register');
  const [controller] = nodesOf(graph, 'organisation');
  const organisation = controller && ownEntry(graph, controller, organisationFields);
  const id = record?.id.replace('urn:uuid:', '');
  if (id === undefined || !isUuid(id) || !organisation) return undefined;
  const found = toldCollections.map((kind): readonly [string, readonly AnyEntry[]] => [
    kind,
    nodesOf(graph, kind)
      .flatMap((node) => ownEntry(graph, node, collections[kind].fields) ?? [])
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return { ...emptyRegister(id, organisation), ...Object.fromEntries(found) };
}
