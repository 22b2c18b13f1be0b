import type { Run } from '../../paper/paper.ts';
import { xmlText } from '../package/xml.ts';

/*
 * The library drops U+FFFD and more from texts, and takes a text such as “constructor” for a member of its own objects.
 * So it is given numbers only, and the texts stand in a part of our own (ISO/IEC 29500-1, 18.4).
 */

export const font = { family: 'Arial', size: 10 } as const;

const runProperties: Readonly<Record<NonNullable<Run['style']>, string>> = {
  citation: '<sz val="8"/><color rgb="FF686D73"/>',
  muted: `<sz val="${font.size}"/><color rgb="FF5C6066"/>`,
  strong: `<b/><sz val="${font.size}"/><color rgb="FF1C1E21"/>`,
  inserted: `<u/><sz val="${font.size}"/><color rgb="FF1C1E21"/>`,
  deleted: `<strike/><sz val="${font.size}"/><color rgb="FF5C6066"/>`,
};

/** `_x0041_` in a text is an escape to Excel (ST_Xstring); the underscore written as one keeps it a text. */
const escaped = (text: string): string => xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const textElement = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

function itemMarkup(runs: readonly Run[]): string {
  if (!runs.some(({ style }) => style)) return textElement(runs.map(({ text }) => text).join(''));
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, style }) => {
      const family = `<rFont val="${font.family}"/><family val="2"/>`;
      const properties = style ? `<rPr>${runProperties[style]}${family}</rPr>` : '';
      return `<r>${properties}${textElement(text)}</r>`;
    })
    .join('');
}

export interface SharedTexts {
  /** The number that stands for the text in a cell, from 0. */
  readonly numberOf: (runs: readonly Run[]) => number;
  /** The part of the package that holds the texts. */
  readonly part: () => string;
}

/** Each text once, however many cells hold it. */
export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (runs) => {
      const markup = itemMarkup(runs);
      const number = numbers.get(markup) ?? numbers.size;
      numbers.set(markup, number);
      return number;
    },
    part: () => {
      const items = Array.from(numbers.keys(), (markup) => `<si>${markup}</si>`);
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `${items.join('')}</sst>`
      );
    },
  };
}
