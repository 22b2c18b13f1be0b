import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Edition } from '../vocabulary.ts';
import { corrected } from './corrected.ts';
import type { Correction } from './correction.ts';
import type { FaultFinder } from './correction-faults.ts';
import type { CorrectableKeys, CorrectableValues, DatedTable, Row } from './dated-table.ts';
import { canCorrect, faultIn } from './fault-in.ts';

/** A row in words, for a screen or a paper that knows nothing of the table’s values. */
export interface ShownRow extends Omit<Row<unknown>, 'value'> {
  readonly label: Wording;
  readonly words: Wording;
  /** The value as the text of a correction; none where the row cannot be corrected. */
  readonly text?: string;
}

/** Any table, whatever its values are: to be listed, shown and corrected. */
export interface ShownTable extends FaultFinder {
  readonly name: Wording;
  readonly about: Wording;
  readonly editions: readonly Edition[];
  readonly checkedOn: IsoDate;
  /** How a correction is asked for; none where the user can correct nothing. */
  readonly correction?: { readonly keys: CorrectableKeys; readonly values: CorrectableValues };
  /** The rows with the corrections laid over them. */
  readonly rows: (corrections: readonly Correction[]) => readonly ShownRow[];
  readonly labelOf: (key: string) => Wording | undefined;
}

export const shown = <Value>(table: DatedTable<Value>): ShownTable => ({
  id: table.id,
  name: table.name,
  about: table.about,
  editions: table.editions,
  checkedOn: table.checkedOn,
  labelOf: table.labelOf,
  ...(table.correction && {
    correction: { keys: table.correction.keys, values: table.correction.values },
  }),
  rows: (corrections) => corrected(table, corrections).rows.map((row) => shownRow(table, row)),
  faultIn: (correction) => faultIn(correction, table),
});

function shownRow<Value>(table: DatedTable<Value>, { value, ...row }: Row<Value>): ShownRow {
  const text = canCorrect(row.key, table) ? table.correction?.write(value) : undefined;
  return {
    ...row,
    label: table.labelOf(row.key) ?? { en: row.key, ru: row.key },
    words: table.say(value),
    ...(text !== undefined && { text }),
  };
}
