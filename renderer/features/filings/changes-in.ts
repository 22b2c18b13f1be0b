import { differencesBetween, type EntityDifference } from '../../../shared/filings/difference.ts';
import { subjectOfFiling } from '../../../shared/filings/subjects.ts';
import { thaw } from '../../../shared/filings/thaw.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import type { Register } from '../../../shared/register/register.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Language } from '../../../shared/wording/wording.ts';

const change = {
  en: { one: 'change', other: 'changes' },
  ru: { one: 'изменение', few: 'изменения', many: 'изменений' },
};

/** How many changes a person counts: each field of an entry that stayed, and each entry that came or went. */
export const countChanges = (differences: readonly EntityDifference[]): number =>
  differences.reduce((sum, { how, fields }) => sum + (how === 'changed' ? fields.length : 1), 0);

export const changesInWords = (differences: readonly EntityDifference[], language: Language): string =>
  counted(countChanges(differences), change, language);

/** What a filing froze and what has become otherwise since; nothing where it froze nothing. */
export interface SinceFiling {
  readonly before: Register;
  readonly differences: readonly EntityDifference[];
}

export function changedSinceFiling(filing: Filing, register: Register): SinceFiling | undefined {
  const before = thaw(filing);
  if (!before) return undefined;
  return {
    before,
    differences: differencesBetween(before, register, subjectOfFiling(filing, before.activities)),
  };
}
