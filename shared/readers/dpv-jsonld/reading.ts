import type { Json } from '../../basics/json.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import { languages, type Language, type Text } from '../../wording/wording.ts';
import { member, type DataFile } from '../data/data-file.ts';
import type { Gathering } from '../data/gathering.ts';
import { dataPlace } from '../data/leftovers.ts';
import { ownWords } from '../data/own-words.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Graph, GraphNode, Said } from './graph.ts';

/** Somebody else’s DPV file being read. */
export interface Reading {
  readonly file: DataFile;
  readonly graph: Graph;
  readonly gathering: Gathering;
}

export const dpvId = (...key: readonly Json[]): Uuid => deterministicId('dpv', ...key);
export const dpv = (name: string): string => `${namespaces.dpv}${name}`;
export const dct = (name: string): string => `${namespaces.dct}${name}`;

const labels = [
  dct('title'),
  dpv('hasName'),
  `${namespaces.skos}prefLabel`,
  `${namespaces.rdfs}label`,
  'http://schema.org/name',
  'https://schema.org/name',
];

export const saidOf = (node: GraphNode | undefined, ...properties: readonly string[]): readonly Said[] =>
  properties.flatMap((property) => node?.properties.get(property) ?? []);

export const nodeOf = ({ graph }: Reading, said: Said): GraphNode | undefined =>
  said.kind === 'node' ? graph.nodes.get(said.id) : undefined;

const languageOf = (said: Said): Language | undefined =>
  said.kind === 'node'
    ? undefined
    : languages.find((language) => said.language?.toLowerCase().split('-')[0] === language);

/** Words of a language that a register has no place for: the words are taken, which language it was remains. */
const isForeign = (said: Said): boolean =>
  said.kind === 'words' &&
  said.language !== undefined &&
  typeof said.spot.value === 'object' &&
  languageOf(said) === undefined;

/** Takes where a value stands: for words their spot, for the name of another node the name alone. */
export function takeSaid({ file }: Reading, said: Said): void {
  const { value } = said.spot;
  if (said.kind === 'words') file.take(isForeign(said) ? member(said.spot, '@value') : said.spot);
  else if (typeof value === 'object' && value !== null) file.take(member(said.spot, '@id'));
}

/** Takes the name by which one node refers to another; words that stand in its place remain. */
export function takeLink(reading: Reading, said: Said): void {
  if (said.kind === 'node') takeSaid(reading, said);
}

/** Takes the name of a node, which only ties it to others, and the types by which it was read. */
export function takeHeading({ file, graph }: Reading, node: GraphNode): void {
  for (const spot of graph.headings.get(node.id) ?? []) file.take(spot);
}

/** Words in the languages of ours; words of another language, or of none, go to the one they look like. */
export function textOf(reading: Reading, said: readonly Said[]): Text | undefined {
  const text: { en?: string; ru?: string } = {};
  for (const one of said) {
    if (one.kind !== 'words' || one.words.trim() === '') continue;
    const language = languageOf(one) ?? (ownWords(one.words).ru === undefined ? 'en' : 'ru');
    takeSaid(reading, one);
    text[language] = text[language] === undefined ? one.words : `${text[language]}\n${one.words}`;
  }
  return text.en === undefined && text.ru === undefined ? undefined : text;
}

/** “DirectMarketing” → “Direct marketing”: the label of a term whose labels are not in the file. */
export function spelt(iri: string): string {
  const name = iri.replace(/^.*[#/:]/s, '') || iri;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  return words.charAt(0) + words.slice(1).toLowerCase();
}

/** What a node is called: its label, else the words its name is made of. */
export function labelOf(reading: Reading, said: Said): Text | undefined {
  if (said.kind === 'words') return textOf(reading, [said]);
  const node = nodeOf(reading, said);
  const own = textOf(reading, saidOf(node, ...labels));
  if (own) return own;
  return said.id.startsWith('_:') ? undefined : ownWords(spelt(said.id));
}

export const nameOf = (reading: Reading, node: GraphNode): Text | undefined =>
  textOf(reading, saidOf(node, ...labels));

/** Tells that a field was filled by way of a term. */
export function guess({ gathering }: Reading, activity: Uuid, path: string, said: Said): void {
  gathering.guesses.push({
    activity,
    path,
    said: said.kind === 'node' ? said.id : said.words,
    place: dataPlace(said.spot.path),
  });
}
