import { termOf } from '../../vocabulary/vocabulary.ts';
import type { BasisDemand } from '../../vocabulary/legal-basis-term.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import type { OwnerValues } from '../field.ts';

const codesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function demandsOf(owner: OwnerValues): readonly BasisDemand[] {
  const gdpr = codesOf(owner['gdprBases']).flatMap((code) => termOf(gdprLegalBases, code)?.demands ?? []);
  const fz152 = codesOf(owner['fz152Bases']).flatMap((code) => termOf(fz152LegalBases, code)?.demands ?? []);
  return [...gdpr, ...fz152];
}

/** Whether one of the bases of the owner, or of one of its sub-purposes, asks for the facts named. */
export const demands =
  (demand: BasisDemand) =>
  (owner: OwnerValues): boolean => {
    const subPurposes = Array.isArray(owner['subPurposes']) ? (owner['subPurposes'] as OwnerValues[]) : [];
    return [owner, ...subPurposes].some((one) => demandsOf(one).includes(demand));
  };
