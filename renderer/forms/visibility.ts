import type { Field, Fields, OwnerValues } from '../../shared/register/field.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';

/** Whether one of the laws asks for the field. */
const isUnderLaw = (field: Field, regimes: readonly RegimeId[]): boolean =>
  field.regimes === undefined || field.regimes.some((regime) => regimes.includes(regime));

/** Whether any field of a group has something to ask under these laws. */
const hasFieldUnderLaw = (fields: Fields, regimes: readonly RegimeId[]): boolean =>
  Object.values(fields).some((field) => isAsked(field, regimes));

/** Whether the laws ask for the field at all, whatever the values of its owner. */
export function isAsked(field: Field, regimes: readonly RegimeId[]): boolean {
  if (field.kind === 'snapshot' || !isUnderLaw(field, regimes)) return false;
  return field.kind !== 'group' || hasFieldUnderLaw(field.fields, regimes);
}

/** Whether the field is seen: a law asks for it, and it applies to the thing it stands in. A hidden field keeps its value. */
export const isShown = (field: Field, owner: OwnerValues, regimes: readonly RegimeId[]): boolean =>
  isAsked(field, regimes) && (field.appliesWhen === undefined || field.appliesWhen(owner));

const allRegimes: readonly RegimeId[] = ['gdpr', 'fz-152'];

/** The laws an entry is under: its own, else the organisation's, else all, so that nothing is hidden from who has not chosen yet. */
export function lawsOf(own: unknown, organisations: unknown): readonly RegimeId[] {
  for (const chosen of [own, organisations]) {
    if (!Array.isArray(chosen)) continue;
    const known = allRegimes.filter((regime) => chosen.includes(regime));
    if (known.length > 0) return known;
  }
  return allRegimes;
}
