import { linkedRegister } from '../../exchange/dpv/json-ld.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import type { Register } from '../../register/register.ts';
import { openData, type DataFile } from '../data/data-file.ts';
import { keep, newGathering, proposalOf } from '../data/gathering.ts';
import type { Proposal } from '../proposal.ts';
import { graphOf, type Graph, type GraphNode, type Said } from './graph.ts';
import { dct } from './reading.ts';

/** A file of ours: whatever follows from the entries it holds is taken, so only what others added remains. */
export function ownProposal(own: Register, graph: Graph, file: DataFile): Proposal {
  const gathering = newGathering();
  const record = [...graph.nodes.values()].find(({ types }) => types.has(`${namespaces.ropa}register`));
  const told = toldIn(record);
  const expected = graphOf(openData(linkedRegister(own, told)));
  for (const [id, node] of graph.nodes) {
    const known = expected.nodes.get(id);
    if (!known) continue;
    for (const spot of graph.headings.get(id) ?? []) file.take(spot);
    const said = new Set([...known.properties].flatMap(statements));
    for (const [property, values] of node.properties)
      for (const value of values.filter(({ key }) => said.has(`${property} ${key}`))) file.take(value.spot);
  }
  for (const activity of own.activities) keep(gathering.activities, activity);
  for (const party of own.parties) keep(gathering.parties, party);
  for (const system of own.systems) keep(gathering.systems, system);
  for (const measure of own.measures) keep(gathering.measures, measure);
  for (const item of own.dataItems) keep(gathering.dataItems, item);
  for (const category of own.subjectCategories) keep(gathering.subjectCategories, category);
  const { id: _, ...organisation } = own.organisation;
  return proposalOf(gathering, file, {
    format: 'json',
    layout: { en: 'Register of Ropa Desk in DPV', ru: 'Реестр Ropa Desk в словаре DPV' },
    organisation,
  });
}

/** The revision and day of a file of ours. */
function toldIn(record: GraphNode | undefined): { readonly revision: number; readonly date: string } {
  const words = (property: string): string => {
    const said = record?.properties.get(property)?.[0];
    return said?.kind === 'words' ? said.words : '';
  };
  return { revision: Number(words(`${namespaces.ropa}revision`)), date: words(dct('modified')) };
}

const statements = ([property, values]: readonly [string, readonly Said[]]): readonly string[] =>
  values.map(({ key }) => `${property} ${key}`);
