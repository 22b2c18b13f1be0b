import { dateInWords, isIsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Correction } from './correction.ts';
import type { CorrectableValues, DatedTable } from './dated-table.ts';
import { isWithin } from './days.ts';

/** The part of a correction that is to be mended. */
export type FaultyField = 'table' | 'key' | 'value' | 'from' | 'until';

/** Why a correction is not applied: what is wrong, where, and what to do. */
export interface Fault {
  readonly field: FaultyField;
  readonly message: Wording;
}

/** What keeps a correction from being applied to its table, or `undefined`. */
export function faultIn<Value>(correction: Correction, table: DatedTable<Value>): Fault | undefined {
  if (!table.correction) return unchangeable(table);
  return keyFault(correction, table) ?? daysFault(correction, table) ?? valueFault(correction, table);
}

function keyFault<Value>({ key }: Correction, table: DatedTable<Value>): Fault | undefined {
  if (!key)
    return inTable(
      table,
      'key',
      'nothing is named that it corrects. Name it.',
      'не указано, что исправляется. Укажите это.',
    );
  if (table.labelOf(key) !== undefined && canCorrect(key, table)) return undefined;
  return inTable(
    table,
    'key',
    `“${key}” is not a row that can be corrected. Choose one from the list.`,
    `«${key}» — не строка, которую можно исправить. Выберите строку из списка.`,
  );
}

/** Whether a row of this key can be corrected: the table takes new keys, or the value it has could be given anew. */
export function canCorrect<Value>(key: string, { correction, rows }: DatedTable<Value>): boolean {
  if (!correction) return false;
  if (correction.keys !== 'rows') return true;
  const row = rows.find((one) => one.key === key);
  return row !== undefined && correction.parse(correction.write(row.value), row.value) !== undefined;
}

function daysFault<Value>(correction: Correction, table: DatedTable<Value>): Fault | undefined {
  const { key = '', from, until } = correction;
  for (const field of ['from', 'until'] as const) {
    const day = correction[field];
    if (day === undefined || isIsoDate(day)) continue;
    return inTable(table, field, `“${day}” is not a day. Enter a date.`, `«${day}» — не дата. Введите дату.`);
  }
  if (from !== undefined && until !== undefined && from > until) {
    return inTable(
      table,
      'until',
      'it ends before it begins. Change one of the dates.',
      'срок действия кончается раньше, чем начинается. Измените одну из дат.',
    );
  }
  if (table.correction?.keys !== 'days' || isWithin(key, { from, until })) return undefined;
  return inTable(
    table,
    'from',
    `its dates leave out ${dateInWords(key, 'en')} itself. Remove the dates.`,
    `указанный срок не включает сам день ${dateInWords(key, 'ru')}. Удалите даты.`,
  );
}

function valueFault<Value>({ key = '', value }: Correction, table: DatedTable<Value>): Fault | undefined {
  const { correction } = table;
  const before = table.rows.find((row) => row.key === key)?.value;
  if (value && correction?.parse(value, before) !== undefined) return undefined;
  const [en, ru] = [table.labelOf(key)?.en ?? key, table.labelOf(key)?.ru ?? key];
  const accepted = correction ? acceptedWords(correction.values) : { en: 'Remove it', ru: 'Удалите его' };
  return inTable(
    table,
    'value',
    `the value “${value ?? ''}” for ${en} cannot be read. ${accepted.en}.`,
    `значение «${value ?? ''}» для строки «${ru}» не удалось прочитать. ${accepted.ru}.`,
  );
}

function acceptedWords(values: CorrectableValues): Wording {
  if (values.kind === 'number') {
    return {
      en: `Enter a whole number from ${values.least} to ${values.most}`,
      ru: `Введите целое число от ${values.least} до ${values.most}`,
    };
  }
  const listed = (language: 'en' | 'ru', or: string): string =>
    values.choices.map(({ label }) => `“${label[language]}”`).join(or);
  return {
    en: `Choose ${listed('en', ' or ')}`,
    ru: `Выберите ${listed('ru', ' или ')}`.replaceAll('“', '«').replaceAll('”', '»'),
  };
}

const unchangeable = <Value>(table: DatedTable<Value>): Fault =>
  inTable(
    table,
    'table',
    'this table cannot be corrected. Remove the correction.',
    'эту таблицу нельзя исправить. Удалите исправление.',
  );

const inTable = <Value>({ name }: DatedTable<Value>, field: FaultyField, en: string, ru: string): Fault => ({
  field,
  message: {
    en: `A correction of “${name.en}” is not applied: ${en}`,
    ru: `Исправление таблицы «${name.ru}» не применено: ${ru}`,
  },
});
