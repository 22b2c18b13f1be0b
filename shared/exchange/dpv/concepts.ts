import { isUuid } from '../../basics/uuid.ts';
import type { Field, Fields } from '../../register/field.ts';
import type { AnyEntry, Duration } from '../../register/value.ts';
import { durationUnits } from '../../vocabulary/keeping/duration-units.ts';
import { termOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codeIri, to, type LinkedNode } from './namespaces.ts';
import { dpvAutomation, dpvDataSources, dpvProcessing } from './terms/processing.ts';
import { dpvLegalBases, dpvSpecialConditions, dpvTransferMechanisms } from './terms/law.ts';
import { dpvMeasures } from './terms/measures.ts';
import { dpvPersonalData } from './terms/data.ts';
import { dpvDataSubjects } from './terms/subjects.ts';
import { linked, texts } from './values.ts';

type Terms = Readonly<Record<string, string | readonly string[]>>;

/** The terms of DPV for the codes of a vocabulary, by its id. */
const counterparts: Readonly<Record<string, Terms>> = {
  'gdpr-legal-bases': dpvLegalBases,
  'gdpr-special-conditions': dpvSpecialConditions,
  'gdpr-transfer-mechanisms': dpvTransferMechanisms,
  'fz-152-processing-actions': dpvProcessing,
  'fz-152-automation-kinds': dpvAutomation,
  'data-sources': dpvDataSources,
  'data-items': dpvPersonalData,
  'subject-categories': dpvDataSubjects,
  'security-measures': Object.fromEntries(Object.entries(dpvMeasures).map(([code, [, iri]]) => [code, iri])),
};

/** The codes that entries use, gathered as they are met. */
export type UsedCodes = Map<string, LinkedNode>;

/** Notes every code of an entry, each with its label in both languages and its nearest term of DPV. */
export function noteCodes(owner: Readonly<Record<string, unknown>>, fields: Fields, used: UsedCodes): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value !== undefined && value !== null) noteValue(value, field, used);
  }
}

function noteValue(value: unknown, field: Field, used: UsedCodes): void {
  if (field.kind === 'group') return noteCodes(value as AnyEntry, field.fields, used);
  if (field.kind === 'items')
    return (value as readonly AnyEntry[]).forEach((item) => noteCodes(item, field.fields, used));
  if (field.kind === 'duration') return note(durationUnits, (value as Duration).unit, used);
  if (field.kind === 'code') return note(field.vocabulary, value as string, used);
  if (field.kind === 'codes')
    for (const code of value as readonly string[]) if (!isUuid(code)) note(field.vocabulary, code, used);
}

function note(vocabulary: Vocabulary, code: string, used: UsedCodes): void {
  const iri = codeIri(vocabulary.id, code);
  if (used.has(iri)) return;
  const near = counterparts[vocabulary.id]?.[code];
  used.set(
    iri,
    linked({
      '@id': iri,
      '@type': 'skos:Concept',
      'skos:notation': code,
      'skos:prefLabel': texts(termOf(vocabulary, code)?.label),
      'skos:closeMatch': [near ?? []].flat().map(to),
    }),
  );
}
