import type { Wording } from '../../../wording/wording.ts';
import { choiceRules } from '../choice-rules.ts';
import type { CorrectionRules, DatedTable, Row } from '../dated-table.ts';
import type { IsoDate } from '../../../wording/date.ts';
import { rowOn } from '../dated-table.ts';

/** How far a decision reaches: all recipients, only some, or (after a user’s correction) none. */
export type AdequacyReach = 'all' | 'some' | 'none';

/** A finding of the European Commission that data are adequately protected somewhere (Art. 45(3) GDPR). */
export interface Adequacy {
  readonly reach: AdequacyReach;
  /** Who or what is covered, where that is not everybody. */
  readonly scope?: Wording;
}

const reaches: Readonly<Record<AdequacyReach, Wording>> = {
  all: { en: 'adequate', ru: 'адекватная защита' },
  some: { en: 'adequate in part', ru: 'адекватная защита в части случаев' },
  none: { en: 'no adequacy decision', ru: 'решения об адекватности нет' },
};

export const sayAdequacy = ({ reach, scope }: Adequacy): Wording => ({
  en: [reaches[reach].en, scope?.en].filter(Boolean).join(': '),
  ru: [reaches[reach].ru, scope?.ru].filter(Boolean).join(': '),
});

/** A user says how far a decision reaches; the words of a known scope stay while it still reaches only some. */
export const adequacyCorrection: Omit<CorrectionRules<Adequacy>, 'keys'> = choiceRules<
  Adequacy,
  AdequacyReach
>({
  choices: reaches,
  read: ({ reach }) => reach,
  put: (reach, before) => (reach === 'some' && before?.scope ? { reach, scope: before.scope } : { reach }),
});

/** The decision by its number, as a source; Russian texts write «ЕС» in the number, of the Community and of the Union. */
export const decision = (number: string): Wording => ({
  en: `Commission Decision ${number}`,
  ru: `Решение Европейской комиссии ${number.replaceAll(/\bE[CU]\b/g, 'ЕС')}`,
});

/** The row that makes a transfer one under an adequacy decision on a day (its scope still to be looked at), if any. */
export function adequacyOn(
  table: DatedTable<Adequacy>,
  key: string,
  day: IsoDate,
): Row<Adequacy> | undefined {
  const row = rowOn(table, key, day);
  return row?.value.reach === 'none' ? undefined : row;
}
