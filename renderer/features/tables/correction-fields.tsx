import { useMemo } from 'react';
import { countries } from '../../../shared/vocabulary/things/countries.ts';
import type { FaultyField } from '../../../shared/vocabulary/tables/fault-in.ts';
import type { ShownTable } from '../../../shared/vocabulary/tables/shown-table.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import type { FieldFinding } from '../../components/field-findings.tsx';
import { LineField } from '../../components/line-field.tsx';
import type { Option } from '../../components/option.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Draft } from './use-correcting.ts';

export interface FieldProps {
  readonly table: ShownTable;
  readonly typed: Draft;
  readonly onTyped: (change: Draft) => void;
  readonly findingsOf: (field: FaultyField) => readonly FieldFinding[];
}

const words = {
  day: { en: 'Day', ru: 'День' },
  country: { en: 'Country', ru: 'Страна' },
  row: { en: 'Row', ru: 'Строка' },
  value: { en: 'What holds', ru: 'Что действует' },
  number: { en: 'Number', ru: 'Число' },
  now: { en: 'Now', ru: 'Сейчас' },
} satisfies Record<string, Wording>;

/** The rows or countries of a table that a correction can be of. */
function keyOptions(table: ShownTable, language: Language): readonly Option[] {
  if (table.correction?.keys === 'countries') {
    return countries.terms
      .filter(({ code }) => table.labelOf(code) !== undefined)
      .map(({ code, label }) => ({ value: code, label: label[language], detail: code }));
  }
  const keys = new Set(table.rows([]).flatMap(({ key, text }) => (text === undefined ? [] : [key])));
  return [...keys].map((key) => ({ value: key, label: table.labelOf(key)?.[language] ?? key }));
}

/** Of what the correction is. */
export function KeyField({ table, typed, onTyped, findingsOf }: FieldProps) {
  const say = useSay();
  const { language } = useLanguage();
  const options = useMemo(() => keyOptions(table, language), [table, language]);
  if (table.correction?.keys === 'days') {
    return (
      <DateField
        label={say(words.day)}
        value={typed.key}
        findings={findingsOf('key')}
        onChange={(key) => onTyped({ key })}
      />
    );
  }
  return (
    <ChoiceField
      label={say(table.correction?.keys === 'countries' ? words.country : words.row)}
      options={options}
      value={typed.key}
      findings={findingsOf('key')}
      onChange={(key) => onTyped({ key })}
    />
  );
}

/** What the table says of the key without corrections. */
function wordsNow({ key }: Draft, table: ShownTable): Wording | undefined {
  return table.rows([]).findLast((row) => row.key === key)?.words;
}

/** What holds instead: one of the table’s choices, or a number. */
export function ValueField({ table, typed, onTyped, findingsOf }: FieldProps) {
  const say = useSay();
  const { language } = useLanguage();
  const values = table.correction?.values;
  const now = wordsNow(typed, table);
  const hint = now && `${say(words.now)}: ${say(now)}`;
  const options = useMemo(
    () =>
      values?.kind === 'choices'
        ? values.choices.map(({ code, label }): Option => ({ value: code, label: label[language] }))
        : [],
    [values, language],
  );
  if (values?.kind === 'choices') {
    return (
      <ChoiceField
        label={say(words.value)}
        hint={hint}
        options={options}
        value={typed.value}
        findings={findingsOf('value')}
        onChange={(value) => onTyped({ value })}
      />
    );
  }
  return (
    <LineField
      label={say(words.number)}
      hint={hint}
      value={typed.value}
      findings={findingsOf('value')}
      onChange={(value) => onTyped({ value })}
    />
  );
}
