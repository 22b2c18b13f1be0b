import { gdprEdition } from '../../editions.ts';
import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import { choiceRules } from '../choice-rules.ts';
import { rowsOn, type DatedTable, type Row } from '../dated-table.ts';

export type RuleStatus = 'in-force' | 'proposed';

/** What takes the exemption away again; each alone is enough. */
export type CounterException = 'risk' | 'high-risk' | 'not-occasional' | 'special-data' | 'criminal-data';

/** A text of Art. 30(5) GDPR: who need not keep the record. */
export interface ExemptionRule {
  readonly status: RuleStatus;
  /** The exemption is for organisations with fewer persons than this. */
  readonly fewerThan: number;
  readonly counterExceptions: readonly CounterException[];
}

const statuses: Readonly<Record<RuleStatus, Wording>> = {
  'in-force': { en: 'in force', ru: 'действует' },
  proposed: { en: 'proposed', ru: 'предложено' },
};

const names: ReadonlyMap<string, Wording> = new Map([
  ['gdpr-2016', { en: 'Art. 30(5) GDPR as of 2016', ru: 'Ст. 30(5) GDPR в тексте 2016 года' }],
  [
    'omnibus-2025-commission',
    { en: 'Proposal of the Commission of 21 May 2025', ru: 'Предложение Комиссии от 21.05.2025' },
  ],
  [
    'omnibus-2026-parliament',
    {
      en: 'Position of Parliament’s committees of 25 February 2026',
      ru: 'Позиция комитетов Парламента от 25.02.2026',
    },
  ],
]);

/** The texts of Art. 30(5) GDPR: the one in force and those proposed. A proposal becomes law by a correction, with its day. */
export const recordExemption: DatedTable<ExemptionRule> = {
  id: 'record-exemption',
  name: { en: 'Exemption from the record', ru: 'Освобождение от ведения реестра' },
  about: {
    en: 'A text of Art. 30(5) GDPR, in force or proposed',
    ru: 'Текст ст. 30(5) GDPR, действующий или предложенный',
  },
  editions: [gdprEdition],
  checkedOn: '2026-11-22',
  labelOf: (key) => names.get(key),
  say: ({ status, fewerThan }) => ({
    en: `${statuses[status].en}: fewer than ${fewerThan} persons`,
    ru: `${statuses[status].ru}: менее ${fewerThan} человек`,
  }),
  rows: [
    {
      key: 'gdpr-2016',
      value: {
        status: 'in-force',
        fewerThan: 250,
        counterExceptions: ['risk', 'not-occasional', 'special-data', 'criminal-data'],
      },
      from: '2018-05-25',
      source: { en: 'Art. 30(5) GDPR', ru: 'ст. 30(5) GDPR' },
    },
    {
      key: 'omnibus-2025-commission',
      value: { status: 'proposed', fewerThan: 750, counterExceptions: ['high-risk'] },
      from: '2025-05-21',
      source: {
        en: 'COM(2025) 501, procedure 2025/0130(COD)',
        ru: 'COM(2025) 501, процедура 2025/0130(COD)',
      },
    },
    {
      key: 'omnibus-2026-parliament',
      value: {
        status: 'proposed',
        fewerThan: 1000,
        counterExceptions: ['high-risk', 'special-data', 'criminal-data'],
      },
      from: '2026-02-25',
      source: {
        en: 'vote of the committees of the European Parliament, procedure 2025/0130(COD)',
        ru: 'голосование комитетов Европейского парламента, процедура 2025/0130(COD)',
      },
      needsReview: true,
    },
  ],
  correction: {
    keys: 'rows',
    ...choiceRules<ExemptionRule, RuleStatus>({
      choices: statuses,
      read: ({ status }) => status,
      put: (status, before) => before && { ...before, status },
    }),
  },
};

/** The text that binds on a day: of those in force, one the user put in force, else the one in force since the latest day. */
export function exemptionRuleOn(
  day: IsoDate,
  table: DatedTable<ExemptionRule> = recordExemption,
): Row<ExemptionRule> | undefined {
  const inForce = rowsOn(table, day).filter(({ value }) => value.status === 'in-force');
  const byDay = inForce.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  return byDay.findLast(({ correctedBy }) => correctedBy !== undefined) ?? byDay.at(-1);
}
