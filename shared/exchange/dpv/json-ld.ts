import { collections } from '../../register/collections.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Register } from '../../register/register.ts';
import { activityNodes } from './activity.ts';
import { noteCodes, type UsedCodes } from './concepts.ts';
import {
  dataItemNode,
  measureNode,
  organisationNodes,
  partyNode,
  subjectNode,
  systemNode,
} from './directories.ts';
import { entityIri, namespaces, to, type LinkedNode } from './namespaces.ts';
import { day, linked } from './values.ts';

/** The collections that are told to others; filings, requests, incidents and waivers are the register’s own affair. */
export const toldCollections = [
  'activities',
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const;
export type ToldCollection = (typeof toldCollections)[number];

interface Told {
  readonly revision: number;
  /** The day of the file, `YYYY-MM-DD`. */
  readonly date: string;
}

const title = [
  { '@value': 'Record of processing activities', '@language': 'en' },
  { '@value': 'Реестр процессов обработки персональных данных', '@language': 'ru' },
];

/** A register as a graph in the terms of the W3C’s Data Privacy Vocabulary 2.3, with the prefixes in the file itself. */
export function linkedRegister(register: Register, { revision, date }: Told): LinkedNode {
  const registerIri = entityIri(register.id);
  const us = to(entityIri(register.organisation.id));
  return {
    '@context': namespaces,
    '@graph': [
      ...organisationNodes(register.organisation, registerIri),
      {
        '@id': registerIri,
        '@type': ['dpv:ROPA', 'ropa:register'],
        'dct:title': title,
        'dct:modified': day(date),
        'dct:conformsTo': to('https://w3id.org/dpv/2.3'),
        'ropa:revision': revision,
        'dpv:hasDataController': us,
        ...linked({ 'dpv:hasProcess': register.activities.map(({ id }) => to(entityIri(id))) }),
      },
      ...register.activities.flatMap((activity) => activityNodes(activity, register)),
      ...register.parties.map(partyNode),
      ...register.systems.map(systemNode),
      ...register.measures.map(measureNode),
      ...register.dataItems.map(dataItemNode),
      ...register.subjectCategories.map(subjectNode),
      ...conceptNodes(register),
    ],
  };
}

function conceptNodes(register: Register): readonly LinkedNode[] {
  const used: UsedCodes = new Map();
  noteCodes(register.organisation, organisationFields, used);
  for (const name of toldCollections)
    for (const entry of register[name]) noteCodes(entry, collections[name].fields, used);
  return [...used].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

/** The same as a file: two spaces of indent, one final newline. */
export const dpvJsonLd = (register: Register, told: Told): string =>
  `${JSON.stringify(linkedRegister(register, told), null, 2)}\n`;
