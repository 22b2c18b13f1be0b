import { assertNever } from '../../basics/assert-never.ts';
import { isUuid, type Uuid } from '../../basics/uuid.ts';
import type { Duration } from '../../register/value.ts';
import { durationUnits } from '../../vocabulary/keeping/duration-units.ts';
import { say, type Language, type Text, type Wording } from '../../wording/wording.ts';
import type { Column } from './columns.ts';
import { labelOf, placeOf, type Naming } from './naming.ts';

/** What cells are written with. */
export interface Showing {
  readonly language: Language;
  readonly naming: Naming;
  /** What an item of a list of the same entry is called in another list: its number and its name. */
  readonly siblings: (list: string, id: Uuid) => string;
}

export const answers: Readonly<Record<'yes' | 'no', Wording>> = {
  yes: { en: 'Yes', ru: 'Да' },
  no: { en: 'No', ru: 'Нет' },
};

/** The members of a set as cells show them, in an order that the same set always has. */
export function shownMembers(
  members: readonly string[],
  { field }: Column,
  showing: Showing,
): readonly string[] {
  const { naming, siblings, language } = showing;
  switch (field.kind) {
    case 'codes': {
      const place = (code: string): number => placeOf(field.vocabulary, code);
      const inOrder = members.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
      return inOrder.map((code) =>
        field.own && isUuid(code) ? naming.shown(field.own, code) : labelOf(field.vocabulary, code, language),
      );
    }
    case 'refs':
      return members.map((id) => naming.shown(field.to, id));
    case 'siblings':
      return members.map((id) => siblings(field.of, id));
    default:
      // A free word of several lines would be several words.
      return members.map((word) => word.replace(/\s*\n\s*/g, ' ⏎ '));
  }
}

/** A value as the text of a cell; members of a set stand a line each. */
export function shown(value: unknown, column: Column, showing: Showing): string {
  if (value === undefined || value === null) return '';
  const { field, part } = column;
  const { language } = showing;
  switch (field.kind) {
    case 'text':
      return (value as Text)[part as Language] ?? '';
    case 'duration': {
      const { amount, unit } = value as Duration;
      return part === 'amount' ? String(amount) : labelOf(durationUnits, unit, language);
    }
    case 'flag':
      return say(answers[value === true ? 'yes' : 'no'], language);
    case 'code':
      return labelOf(field.vocabulary, value as string, language);
    case 'ref':
      return showing.naming.shown(field.to, value as string);
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      return shownMembers(value as readonly string[], column, showing).join('\n');
    case 'number':
      return (value as number).toString();
    case 'line':
    case 'date':
      return value as string;
    default:
      return assertNever(field);
  }
}
