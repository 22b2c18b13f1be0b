import type { EntityDifference } from '../../../shared/filings/difference.ts';
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
