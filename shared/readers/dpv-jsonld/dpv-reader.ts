import { fail, succeed, type Result } from '../../basics/result.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import { openData } from '../data/data-file.ts';
import { newGathering, proposalOf } from '../data/gathering.ts';
import type { Proposal } from '../proposal.ts';
import type { ReadRefusal } from '../read-refusal.ts';
import type { Reader } from '../reader.ts';
import type { SourceDocument } from '../source-document.ts';
import { graphOf, idsOf, type Graph, type GraphNode } from './graph.ts';
import { ownProposal } from './own-proposal.ts';
import { ownRegister } from './own-register.ts';
import { organisationOf } from './parties.ts';
import { readProcess } from './process.ts';
import { dpv, saidOf, takeHeading, takeLink, type Reading } from './reading.ts';

const processTypes = ['PersonalDataProcess', 'Process', 'PersonalDataHandling'].map(dpv);
const isProcess = ({ types }: GraphNode): boolean => processTypes.some((type) => types.has(type));
const isTransfer = (node: GraphNode): boolean =>
  idsOf(node, dpv('hasProcessing')).includes(dpv('CrossBorderTransfer'));

/** A thing of DPV’s is what no other file holds; how sure it is depends on whether there is a process. */
function recognises(document: SourceDocument): number {
  if (document.type !== 'data' || document.format !== 'json') return 0;
  const { nodes } = graphOf(openData(document.data));
  const all = [...nodes.values()];
  if (all.some((node) => isProcess(node) || node.types.has(dpv('ROPA')))) return 0.95;
  return all.some(({ types }) => [...types].some((type) => type.startsWith(namespaces.dpv))) ? 0.5 : 0;
}

function read(document: SourceDocument): Result<Proposal, ReadRefusal> {
  if (document.type !== 'data') return fail(nothingFound);
  const file = openData(document.data);
  const graph = graphOf(file);
  const gathering = newGathering();
  const own = ownRegister(graph);
  if (own) return succeed(ownProposal(own, graph, file));
  const processes = [...graph.nodes.values()].filter(isProcess);
  if (processes.length === 0) return fail(nothingFound);
  const reading: Reading = { file, graph, gathering };
  const organisation = controllerOf(reading);
  for (const node of processes.filter((one) => !isInner(one, processes)))
    readProcess(reading, node, transfersIn(node, graph));
  return succeed(
    proposalOf(gathering, file, {
      format: document.format,
      layout: { en: 'Data Privacy Vocabulary (DPV)', ru: 'Словарь DPV' },
      organisation,
    }),
  );
}

const transfersIn = (node: GraphNode, graph: Graph): readonly GraphNode[] =>
  idsOf(node, dpv('hasProcess'))
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .filter(isTransfer);

/** A transfer that is told as a part of another process is no activity of its own. */
const isInner = (node: GraphNode, processes: readonly GraphNode[]): boolean =>
  isTransfer(node) &&
  processes.some((other) => other !== node && idsOf(other, dpv('hasProcess')).includes(node.id));

/** The controller of the record, else the only one that is named. */
function controllerOf(reading: Reading): Proposal['organisation'] {
  const { graph } = reading;
  const nodes = [...graph.nodes.values()];
  const records = nodes.filter(({ types }) => types.has(dpv('ROPA')));
  const named = new Set(
    (records.length > 0 ? records : nodes).flatMap((node) => idsOf(node, dpv('hasDataController'))),
  );
  for (const node of [...records, ...nodes.filter(isProcess)])
    for (const said of saidOf(node, dpv('hasDataController'), dpv('hasProcess'), dpv('hasDataExporter')))
      if (said.kind === 'node' && (named.has(said.id) || isProcess(graph.nodes.get(said.id) ?? node)))
        takeLink(reading, said);
  for (const record of records) takeHeading(reading, record);
  const [id] = named;
  const controller = named.size === 1 && id !== undefined ? graph.nodes.get(id) : undefined;
  if (!controller) return undefined;
  const organisation = organisationOf(reading, controller);
  return Object.keys(organisation).length > 0 ? organisation : undefined;
}

const nothingFound: ReadRefusal = {
  type: 'nothing-found',
  message: {
    en: 'The file holds no process of the Data Privacy Vocabulary. Export the record as JSON-LD with dpv:PersonalDataProcess and open that file.',
    ru: 'В файле нет процессов в терминах словаря DPV. Выгрузите реестр в JSON-LD с процессами dpv:PersonalDataProcess и откройте этот файл.',
  },
};

/** Reads records in the terms of the W3C’s Data Privacy Vocabulary, written as JSON-LD by us or by others. */
export const dpvReader: Reader = {
  id: 'dpv-jsonld',
  name: { en: 'W3C Data Privacy Vocabulary (JSON-LD)', ru: 'Словарь W3C DPV (JSON-LD)' },
  recognises,
  read,
};
