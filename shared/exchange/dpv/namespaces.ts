import type { Json } from '../../basics/json.ts';

/** The prefixes of a DPV file of ours. They stand in the file, so that it is read without the net. */
export const namespaces = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ropa: 'urn:ropa-desk:terms:',
} as const;

/** Where earlier editions of DPV kept the same terms. */
export const formerNamespaces: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/dpv#': namespaces.dpv,
  'https://w3id.org/dpv/dpv#': namespaces.dpv,
  'https://w3id.org/dpv/dpv-owl#': namespaces.dpv,
  'https://w3id.org/dpv/owl#': namespaces.dpv,
  'https://w3id.org/dpv/pd/owl#': namespaces.pd,
  'https://w3id.org/dpv/dpv-pd#': namespaces.pd,
  'https://w3id.org/dpv/dpv-owl/dpv-pd#': namespaces.pd,
  'https://w3id.org/dpv/dpv-gdpr#': namespaces['eu-gdpr'],
  'https://w3id.org/dpv/dpv-legal#': namespaces['eu-gdpr'],
  'https://w3id.org/dpv/dpv-owl/dpv-gdpr#': namespaces['eu-gdpr'],
  'https://w3id.org/dpv/legal/eu/gdpr/owl#': namespaces['eu-gdpr'],
};

/** One thing of the graph as JSON-LD writes it. */
export type LinkedNode = { readonly [key: string]: Json };

export const to = (iri: string): LinkedNode => ({ '@id': iri });
export const entityIri = (id: string): string => `urn:uuid:${id}`;
/** A code of one of our vocabularies. */
export const codeIri = (vocabulary: string, code: string): string =>
  `ropa:${vocabulary}/${encodeURIComponent(code)}`;
