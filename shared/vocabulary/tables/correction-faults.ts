import type { Correction } from './correction.ts';
import type { Fault } from './fault-in.ts';

export interface CorrectionFault extends Fault {
  readonly correction: Correction;
}

/**
 * All corrections that are not applied, each with a sentence.
 * @param corrections the register’s corrections
 * @param tables those that can be corrected
 */
export function correctionFaults(
  corrections: readonly Correction[],
  tables: readonly FaultFinder[],
): readonly CorrectionFault[] {
  return corrections.flatMap((correction) => {
    const table = tables.find(({ id }) => id === correction.table);
    const fault = table ? table.faultIn(correction) : tableless(correction);
    return fault ? [{ correction, ...fault }] : [];
  });
}

/** A table as far as its corrections are looked at. */
export interface FaultFinder {
  readonly id: string;
  readonly faultIn: (correction: Correction) => Fault | undefined;
}

const tableless = ({ table, key = '' }: Correction): Fault => ({
  field: 'table',
  message: table
    ? {
        en: `The correction of “${key}” is not applied: this version of the program has no table “${table}” that can be corrected. Choose a table from the list.`,
        ru: `Исправление для «${key}» не применено: в этой версии программы нет изменяемой таблицы «${table}». Выберите таблицу из списка.`,
      }
    : {
        en: `The correction of “${key}” is not applied: no table is named. Choose the table it is for.`,
        ru: `Исправление для «${key}» не применено: таблица не указана. Выберите, к какой таблице оно относится.`,
      },
});
