import { isUuid } from '../../basics/uuid.ts';
import { activityFields, type Activity, type Transfer } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { recipientKinds } from '../../vocabulary/things/recipient-kinds.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { locationOf, measureProperty } from './directories.ts';
import { codeIri, entityIri, to, type LinkedNode } from './namespaces.ts';
import { ownProperties } from './own-terms.ts';
import { storageConditions } from './storage.ts';
import { dpvPersonalData } from './terms/data.ts';
import { dpvLegalBases, dpvSpecialConditions, dpvTransferMechanisms } from './terms/law.ts';
import { dpvAutomation, dpvDataSources, dpvProcessing } from './terms/processing.ts';
import { dpvDataSubjects } from './terms/subjects.ts';
import { day, linked, texts } from './values.ts';

const mapped = (codes: readonly string[] | undefined, table: Readonly<Record<string, string>>) =>
  distinct((codes ?? []).flatMap((code) => table[code] ?? []));

const distinct = (iris: readonly string[]): readonly LinkedNode[] => [...new Set(iris)].map(to);

/** A code as its term of DPV, an own entry as itself, any other code as the concept of ours. */
const subjectIri = (code: string): string =>
  isUuid(code) ? entityIri(code) : (dpvDataSubjects[code] ?? codeIri(subjectCategories.id, code));
const dataIris = (code: string): readonly string[] =>
  isUuid(code) ? [entityIri(code)] : (dpvPersonalData[code] ?? [codeIri(dataItems.id, code)]);

/** An activity as a process with its purpose and its transfers, which are processes of their own. */
export function activityNodes(activity: Activity, register: Register): readonly LinkedNode[] {
  const iri = entityIri(activity.id);
  const purpose = `${iri}#purpose`;
  const groups = activity.data ?? [];
  return [
    {
      '@id': iri,
      '@type': ['dpv:PersonalDataProcess', 'ropa:activities'],
      ...linked({
        'dct:title': texts(activity.name),
        'dct:identifier': activity.number,
        'dct:created': activity.startDate === undefined ? undefined : day(activity.startDate),
        ...actors(activity, register),
        'dpv:hasPurpose': activity.purpose && to(purpose),
        'dpv:hasLegalBasis': [
          ...mapped(activity.gdprBases, dpvLegalBases),
          ...mapped(activity.gdprConditions, dpvSpecialConditions),
        ],
        'dpv:hasDataSubject': distinct((activity.subjects ?? []).map(subjectIri)),
        'dpv:hasPersonalData': distinct(groups.flatMap(({ items }) => items ?? []).flatMap(dataIris)),
        'dpv:hasDataSource': mapped(
          groups.flatMap(({ sources }) => sources ?? []),
          dpvDataSources,
        ),
        'dpv:hasProcessing': [
          ...mapped(activity.actions, dpvProcessing),
          ...(activity.profiling === true ? [to('dpv:Profiling')] : []),
          ...(activity.automatedDecisions === true ? [to('dpv:AutomatedDecisionMaking')] : []),
        ],
        'dpv:hasAutomationLevel': mapped(
          activity.automation === undefined ? [] : [activity.automation],
          dpvAutomation,
        ),
        'dpv:hasProcessingScale': activity.largeScale === true ? to('dpv:LargeScaleProcessing') : undefined,
        'dpv:hasStorageCondition': storageConditions(activity),
        ...measuresOf(activity, register),
        'dpv:hasNotice': activity.notice?.document && {
          '@type': 'dpv:PrivacyNotice',
          ...linked({ 'dct:title': texts(activity.notice.document) }),
        },
        'dpv:hasProcess': (activity.transfers ?? []).map(({ id }) => to(entityIri(id))),
      }),
      ...ownProperties(activity, activityFields),
    },
    ...(activity.purpose ? [purposeNode(purpose, activity)] : []),
    ...(activity.transfers ?? []).map((transfer) => transferNode(transfer, register)),
  ];
}

const purposeNode = (iri: string, activity: Activity): LinkedNode => ({
  '@id': iri,
  '@type': 'dpv:Purpose',
  ...linked({
    'skos:prefLabel': texts(activity.purpose),
    'skos:broader': activity.directMarketing === true ? to('dpv:DirectMarketing') : undefined,
  }),
});

/** The property of DPV for a recipient, by our role codes. */
const recipientProperties: Readonly<Record<string, string>> = {
  processor: 'dpv:hasDataProcessor',
  'joint-controller': 'dpv:hasJointDataControllers',
  'third-party': 'dpv:hasRecipientThirdParty',
};

/** Who takes part: we as controller or processor, and everyone the data go to. */
function actors(activity: Activity, register: Register): Record<string, LinkedNode[]> {
  const found: Record<string, LinkedNode[]> = {};
  const add = (property: string, iri: string): void => {
    (found[property] ??= []).push(to(iri));
  };
  const us = entityIri(register.organisation.id);
  add(activity.role === 'processor' ? 'dpv:hasDataProcessor' : 'dpv:hasDataController', us);
  for (const id of activity.onBehalfOf ?? []) add('dpv:hasDataController', entityIri(id));
  for (const id of activity.jointControllers ?? []) add('dpv:hasJointDataControllers', entityIri(id));
  for (const { party, kind, role } of activity.recipients ?? []) {
    const iri = party === undefined ? kind && codeIri(recipientKinds.id, kind) : entityIri(party);
    if (iri) add(recipientProperties[role ?? ''] ?? 'dpv:hasRecipient', iri);
  }
  return found;
}

function measuresOf(activity: Activity, register: Register): Record<string, LinkedNode[]> {
  const found: Record<string, LinkedNode[]> = {};
  for (const id of activity.measures ?? []) {
    const property = measureProperty(register.measures.find((measure) => measure.id === id));
    (found[property] ??= []).push(to(entityIri(id)));
  }
  return found;
}

/** The transfer’s own fields stand with it in the activity, under the same name. */
const transferNode = (transfer: Transfer, register: Register): LinkedNode => ({
  '@id': entityIri(transfer.id),
  '@type': 'dpv:PersonalDataProcess',
  ...linked({
    'dct:title': texts(transfer.purpose),
    'dpv:hasProcessing': to('dpv:CrossBorderTransfer'),
    'dpv:hasDataExporter': to(entityIri(register.organisation.id)),
    'dpv:hasDataImporter': transfer.party === undefined ? undefined : to(entityIri(transfer.party)),
    'dpv:hasThirdCountry': transfer.country === undefined ? undefined : locationOf(transfer.country),
    'dpv:hasLegalBasis': mapped(
      transfer.mechanism === undefined ? [] : [transfer.mechanism],
      dpvTransferMechanisms,
    ),
    'dct:source': texts(transfer.document),
  }),
});
