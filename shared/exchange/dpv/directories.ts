import { measureFields, type Measure } from '../../register/measure.ts';
import type { Organisation } from '../../register/organisation.ts';
import { organisationFields } from '../../register/organisation.ts';
import {
  ownDataItemFields,
  ownSubjectCategoryFields,
  type OwnDataItem,
  type OwnSubjectCategory,
} from '../../register/own-terms.ts';
import { partyFields, type Party } from '../../register/party.ts';
import { systemFields, type System } from '../../register/system.ts';
import { securityMeasures } from '../../vocabulary/things/security-measures.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { entityIri, to, type LinkedNode } from './namespaces.ts';
import { ownProperties } from './own-terms.ts';
import { dpvMeasures } from './terms/measures.ts';
import { linked, texts } from './values.ts';

/** What a party is in DPV, by our role codes. */
const partyTypes: Readonly<Record<string, string>> = {
  processor: 'dpv:DataProcessor',
  'sub-processor': 'dpv:DataSubProcessor',
  'joint-controller': 'dpv:JointDataControllers',
  'client-controller': 'dpv:DataController',
  recipient: 'dpv:ThirdParty',
  authority: 'dpv:Authority',
  'eu-representative': 'dpv:Representative',
  'uk-representative': 'dpv:Representative',
  dpo: 'dpv:DataProtectionOfficer',
};

const contacts = (...given: readonly (string | undefined)[]): readonly string[] =>
  given.filter((one) => one !== undefined);

/** The controller or processor whose register it is, with its officer. */
export function organisationNodes(organisation: Organisation, registerIri: string): readonly LinkedNode[] {
  const iri = entityIri(organisation.id);
  const { dpo } = organisation;
  const officer = `${iri}#dpo`;
  const node = {
    '@id': iri,
    '@type': ['dpv:DataController', 'ropa:organisation'],
    ...linked({
      'dpv:hasName': texts(organisation.name),
      'dpv:hasAddress': texts(organisation.address),
      'dpv:hasContact': contacts(organisation.email, organisation.phone),
      'dpv:hasDataProtectionOfficer': dpo && [to(officer)],
      'dpv:hasRepresentative': (organisation.euRepresentatives ?? []).map((id) => to(entityIri(id))),
      'dpv:hasRecordOfActivity': to(registerIri),
    }),
    ...ownProperties(organisation, organisationFields),
  };
  if (!dpo) return [node];
  return [
    node,
    {
      '@id': officer,
      '@type': 'dpv:DataProtectionOfficer',
      ...linked({
        'dpv:hasName': texts(dpo.name),
        'dpv:hasAddress': texts(dpo.address),
        'dpv:hasContact': contacts(dpo.email, dpo.phone),
      }),
    },
  ];
}

export function partyNode(party: Party): LinkedNode {
  const types = [...new Set((party.roles ?? []).flatMap((role) => partyTypes[role] ?? []))];
  return {
    '@id': entityIri(party.id),
    '@type': [...(types.length > 0 ? types : ['dpv:LegalEntity']), 'ropa:parties'],
    ...linked({
      'dpv:hasName': texts(party.name),
      'dpv:hasAddress': texts(party.address),
      'dpv:hasContact': contacts(party.email, party.phone, party.website),
      'dpv:hasLocation': party.country === undefined ? undefined : locationOf(party.country),
    }),
    ...ownProperties(party, partyFields),
  };
}

/** A country of ISO 3166-1; our regions have no term there. */
export const locationOf = (code: string): LinkedNode | undefined =>
  /^[A-Z]{2}$/.test(code) ? to(`loc:${code}`) : undefined;

export const systemNode = (system: System): LinkedNode => ({
  '@id': entityIri(system.id),
  '@type': ['dpv:Technology', 'ropa:systems'],
  ...linked({
    'dpv:hasName': texts(system.name),
    'dct:description': texts(system.description),
    'dpv:hasLocation': system.country === undefined ? undefined : locationOf(system.country),
  }),
  ...ownProperties(system, systemFields),
});

export function measureNode(measure: Measure): LinkedNode {
  const term = measure.kind === undefined ? undefined : dpvMeasures[measure.kind];
  const label = measure.name ?? termOf(securityMeasures, measure.kind ?? '')?.label;
  return {
    '@id': entityIri(measure.id),
    '@type': [term?.[1] ?? 'dpv:TechnicalOrganisationalMeasure', 'ropa:measures'],
    ...linked({ 'skos:prefLabel': texts(label), 'dct:description': texts(measure.description) }),
    ...ownProperties(measure, measureFields),
  };
}

export const dataItemNode = (item: OwnDataItem): LinkedNode => ({
  '@id': entityIri(item.id),
  '@type': [
    item.category === 'special' ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
    'ropa:dataItems',
  ],
  ...linked({ 'skos:prefLabel': texts(item.name) }),
  ...ownProperties(item, ownDataItemFields),
});

export const subjectNode = (category: OwnSubjectCategory): LinkedNode => ({
  '@id': entityIri(category.id),
  '@type': ['dpv:DataSubject', 'ropa:subjectCategories'],
  ...linked({ 'skos:prefLabel': texts(category.name) }),
  ...ownProperties(category, ownSubjectCategoryFields),
});

/** The property that ties an activity to a measure. */
export function measureProperty(measure: Measure | undefined): string {
  const term = measure?.kind === undefined ? undefined : dpvMeasures[measure.kind];
  return term ? `dpv:has${term[0]}Measure` : 'dpv:hasTechnicalOrganisationalMeasure';
}
