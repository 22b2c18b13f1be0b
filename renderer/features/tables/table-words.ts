import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { textIn, type Language } from '../../../shared/wording/wording.ts';
import type { Span } from '../../../shared/vocabulary/tables/days.ts';
import type { ShownTable } from '../../../shared/vocabulary/tables/shown-table.ts';

const words = {
  from: { en: 'from', ru: 'с' },
  until: { en: 'until', ru: 'по' },
};

/** “from 1 March 2023 until 1 March 2029”; empty for what always holds. */
export function spanWords({ from, until }: Span, language: Language): string {
  const parts = [
    from && `${words.from[language]} ${dateInWords(from, language)}`,
    until && `${words.until[language]} ${dateInWords(until, language)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What a correction says, in the words of its table; what cannot be read stands as it was typed. */
export function correctionWords({ key = '', value = '' }: Correction, table: ShownTable, language: Language) {
  const values = table.correction?.values;
  const choice = values?.kind === 'choices' ? values.choices.find(({ code }) => code === value) : undefined;
  return {
    label: table.labelOf(key)?.[language] ?? key,
    value: choice?.label[language] ?? value,
  };
}

/** Who corrected and why; empty where neither was written down. */
export const reasonWords = ({ by, reason }: Correction, language: Language): string =>
  [textIn(by, language), textIn(reason, language)].filter(Boolean).join(': ');
