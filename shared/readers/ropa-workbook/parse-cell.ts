import { fail, succeed, type Result } from '../../basics/result.ts';
import type { Column } from '../../exchange/tables/columns.ts';
import { codeOf, fold, type Named } from '../../exchange/tables/naming.ts';
import { answers, shownMembers, type Showing } from '../../exchange/tables/shown.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { longestCode, longestText, mostOfDuration } from '../../register/schema.ts';
import { durationUnits } from '../../vocabulary/keeping/duration-units.ts';
import { isIsoDate } from '../../wording/date.ts';
import type { CellFault } from './cell-faults.ts';

/** What a cell is read with: the names as they stand in the workbook now, and as they were exported. */
export interface Resolving {
  readonly showing: Showing;
  readonly entry: (of: Named, name: string) => string | undefined;
  /** The id of the item with a number in a list of the same entry. */
  readonly sibling: (list: string, number: number) => string | undefined;
}

type Parsed = Result<unknown, CellFault>;

const orFault = (value: unknown, fault: CellFault): Parsed =>
  value === undefined ? fail(fault) : succeed(value);

/** The value that a cell says; `undefined` for an empty one. `before` is what was exported. */
export function parseCell(text: string, column: Column, before: unknown, resolving: Resolving): Parsed {
  const words = text.trim();
  if (words === '') return succeed(undefined);
  const { field, part } = column;
  switch (field.kind) {
    case 'text':
    case 'line':
      return text.length > longestText ? fail('tooLong') : succeed(text);
    case 'date':
      return orFault(dateOf(words), 'notADate');
    case 'number':
      return orFault(wholeNumber(words), 'notANumber');
    case 'flag':
      return orFault(answerOf(words), 'notAnAnswer');
    case 'code':
      return orFault(codeAs(field.vocabulary, words, before), 'notInList');
    case 'duration':
      return part === 'amount' ? amountOf(words) : orFault(codeOf(durationUnits, words), 'notInList');
    case 'ref':
      return orFault(resolving.entry(field.to, words), 'noEntry');
    default:
      return setOf(words, column, before, resolving);
  }
}

/** A code of the list; one of a newer program that the cell had before stays allowed. */
const codeAs = (vocabulary: Vocabulary, words: string, before: unknown): string | undefined =>
  codeOf(vocabulary, words) ?? (before === words ? words : undefined);

function dateOf(words: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  const iso = day === undefined ? words : `${year}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

function wholeNumber(words: string): number | undefined {
  const digits = words.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function amountOf(words: string): Parsed {
  const amount = wholeNumber(words);
  return amount !== undefined && amount > mostOfDuration ? fail('tooMany') : orFault(amount, 'notANumber');
}

const yes = new Set([fold(answers.yes.en), fold(answers.yes.ru), 'true', 'истина', '1']);
const no = new Set([fold(answers.no.en), fold(answers.no.ru), 'false', 'ложь', '0']);

function answerOf(words: string): boolean | undefined {
  if (yes.has(fold(words))) return true;
  return no.has(fold(words)) ? false : undefined;
}

/** A set, a member a line. Members that were there before are known by what was shown for them. */
function setOf(words: string, column: Column, before: unknown, resolving: Resolving): Parsed {
  const { field } = column;
  const members = Array.isArray(before) ? (before as readonly string[]) : [];
  const known = new Map(
    members.map((member) => [fold(shownMembers([member], column, resolving.showing)[0] ?? ''), member]),
  );
  const found: string[] = [];
  for (const line of words.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const member = known.get(fold(line)) ?? memberOf(line, column, resolving);
    if (member === undefined)
      return fail(field.kind === 'codes' ? 'notInList' : field.kind === 'siblings' ? 'noSibling' : 'noEntry');
    if (member.length > longestCode) return fail('tooLong');
    found.push(member);
  }
  return succeed([...new Set(found)]);
}

function memberOf(line: string, { field }: Column, { entry, sibling }: Resolving): string | undefined {
  if (field.kind === 'codes')
    return codeOf(field.vocabulary, line) ?? (field.own ? entry(field.own, line) : undefined);
  if (field.kind === 'refs') return entry(field.to, line);
  if (field.kind === 'siblings') return sibling(field.of, Number.parseInt(line.replace(/^№\s*/, ''), 10));
  return line;
}
