import { foldHeading, plainLetters } from '../headings/fold-heading.ts';
import type { Row } from '../source-document.ts';
import { emptyTitle } from './cards.ts';
import { filledCells } from './label-cells.ts';
import { purposeTitle } from './purpose-title.ts';
import { isRegisterTitle } from './register-title.ts';
import type { Table } from './table.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

const longestTitle = 120;

/** What a form calls itself or a part of it, instead of the activity it is filled in for. */
const ofForm =
  /^(?:(?:\d+|[a-z])[.)]\s*)?(?:general|basic|part\b|section|step|details?\b|information\b|description of|allgemein|angaben|teil\b|abschnitt|stammdaten|informations|partie|volet|datos\b|parte\b|seccion|informacion|dati\b|sezione|informazioni|deel\b|algemen|gegevens|generelt|del\b|czesc|dane\b|общ|раздел|сведения|часть)|record\b|article 30|art\.? ?30|gdpr|dsgvo|rgpd/u;

const isTitle = (text: string, { of }: Understanding): boolean =>
  text.length <= longestTitle &&
  /\p{L}{3}/u.test(text) &&
  !/[:;]$|\p{L}{3}\.$/u.test(text) &&
  !emptyTitle.test(text) &&
  !ofForm.test(plainLetters(text)) &&
  !isRegisterTitle(text) &&
  purposeTitle(text) === undefined &&
  of(text).sure < 0.75;

/** The label right below a row, folded; `undefined` where none stands there that means an activity's place. */
function labelBelow(row: Row | undefined, { of }: Understanding): string | undefined {
  const [label, ...values] = row === undefined ? [] : filledCells(row);
  if (label === undefined || values.length === 0 || !canBeHeading(label.text)) return undefined;
  const { target, sure } = of(label.text);
  return target === undefined || sure < 0.75 ? undefined : foldHeading(label.text);
}

/** A sheet is called what its activity is called, unless it is only counted. */
const isCounted = (name: string): boolean =>
  emptyTitle.test(name) || /^\p{L}{1,5}[-_. ]?\d{1,3}$/u.test(name);

/**
 * The rows of a table of labels that only say which activity follows: “1. Payroll” across the table, above “Purpose”. The
 * first row may be one, and then each further one over the same label.
 */
export function titleRows({ rows, name }: Table, understanding: Understanding): ReadonlySet<Row> {
  if (name !== undefined && !isCounted(name)) return new Set();
  const filled = rows.filter((row) => filledCells(row).length > 0);
  const named = filled.some((row) => understanding.of(filledCells(row)[0]?.text ?? '').target === 'name');
  const [first] = filled;
  const below = labelBelow(filled[1], understanding);
  if (named || first === undefined || below === undefined) return new Set();
  const titles = filled.filter((row, at) => {
    const [cell, ...more] = filledCells(row);
    const isAlone = cell !== undefined && more.length === 0 && isTitle(cell.text, understanding);
    return isAlone && labelBelow(filled[at + 1], understanding) === below;
  });
  return titles.includes(first) ? new Set(titles) : new Set();
}
