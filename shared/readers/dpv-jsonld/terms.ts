import { dpvPersonalData } from '../../exchange/dpv/terms/data.ts';
import { dpvLegalBases, dpvSpecialConditions, dpvTransferMechanisms } from '../../exchange/dpv/terms/law.ts';
import { dpvMeasures } from '../../exchange/dpv/terms/measures.ts';
import {
  dpvAutomation,
  dpvDataSources,
  dpvDurations,
  dpvProcessing,
} from '../../exchange/dpv/terms/processing.ts';
import { dpvDataSubjects } from '../../exchange/dpv/terms/subjects.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';

const full = (iri: string): string => {
  const [prefix = '', name = ''] = iri.split(':');
  return `${namespaces[prefix as keyof typeof namespaces]}${name}`;
};

/** Code by term: where several codes share a term, the first of them. */
function codesByTerm(
  table: Readonly<Record<string, string | readonly string[]>>,
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, terms] of Object.entries(table))
    for (const term of [terms].flat()) if (!codes.has(full(term))) codes.set(full(term), code);
  return codes;
}

/** Our codes for the terms of DPV. */
export const codesOfDpv = {
  legalBases: codesByTerm(dpvLegalBases),
  specialConditions: codesByTerm(dpvSpecialConditions),
  mechanisms: codesByTerm(dpvTransferMechanisms),
  personalData: codesByTerm(dpvPersonalData),
  subjects: codesByTerm(dpvDataSubjects),
  processing: codesByTerm(dpvProcessing),
  automation: codesByTerm(dpvAutomation),
  sources: codesByTerm(dpvDataSources),
  durations: codesByTerm(dpvDurations),
  measures: codesByTerm(
    Object.fromEntries(Object.entries(dpvMeasures).map(([code, [, iri]]) => [code, iri])),
  ),
} as const;
