import type { Field, Fields, GroupField, ItemsField, SnapshotField } from '../../register/field.ts';
import { child } from '../../register/leaves.ts';
import { languages, otherLanguage, say, type Language, type Wording } from '../../wording/wording.ts';

/** A field that one cell can hold. */
export type CellField = Exclude<Field, GroupField | ItemsField | SnapshotField>;
type Part = Language | 'amount' | 'unit';

/** A column of a table of entries: a field, or one language of a text, or a half of a duration. */
export interface Column {
  /** The path of its leaves: “/consent/asked/ru”. */
  readonly key: string;
  /** The names that lead to the field: `consent`, `asked`. */
  readonly names: readonly string[];
  /** The declarations on the way, the field itself last. */
  readonly trail: readonly Field[];
  readonly field: CellField;
  readonly part?: Part;
}

/** A list inside an entry, which is a table of its own. */
export interface ListColumn {
  readonly key: string;
  readonly names: readonly string[];
  readonly trail: readonly Field[];
  readonly field: ItemsField;
}

interface Place {
  readonly names: readonly string[];
  readonly trail: readonly Field[];
}

const keyOf = (names: readonly string[]): string => names.reduce(child, '');

const top: Place = { names: [], trail: [] };

function walk<Found>(
  fields: Fields,
  found: (field: Field, place: Place) => readonly Found[],
  above: Place = top,
): readonly Found[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = { names: [...above.names, name], trail: [...above.trail, field] };
    return field.kind === 'group' ? walk(field.fields, found, place) : found(field, place);
  });
}

/** Made once for each declaration: tables ask for them row by row. */
function once<Made>(make: (fields: Fields) => Made): (fields: Fields) => Made {
  const known = new WeakMap<Fields, Made>();
  return (fields) => {
    const made = known.get(fields) ?? make(fields);
    known.set(fields, made);
    return made;
  };
}

/** The columns of all fields that a cell can hold; lists and frozen values have none. */
export const columnsOf: (fields: Fields) => readonly Column[] = once((fields) =>
  walk(fields, (field, { names, trail }) => {
    if (field.kind === 'group' || field.kind === 'items' || field.kind === 'snapshot') return [];
    const parts: readonly (Part | undefined)[] =
      field.kind === 'text' ? languages : field.kind === 'duration' ? ['amount', 'unit'] : [undefined];
    return parts.map((part) => ({
      key: part === undefined ? keyOf(names) : child(keyOf(names), part),
      names,
      trail,
      field,
      ...(part === undefined ? {} : { part }),
    }));
  }),
);

/** The lists of an entry, those in groups too. */
export const listsOf: (fields: Fields) => readonly ListColumn[] = once((fields) =>
  walk(fields, (field, { names, trail }) =>
    field.kind === 'items' ? [{ key: keyOf(names), names, trail, field }] : [],
  ),
);

/** The value that a way of names leads to. */
export const valueAt = (owner: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    owner,
  );

const parts: Readonly<Record<Part, Wording>> = {
  en: { en: 'in English', ru: 'по-английски' },
  ru: { en: 'in Russian', ru: 'по-русски' },
  amount: { en: 'amount', ru: 'число' },
  unit: { en: 'unit', ru: 'единица' },
};

/** “Consent › How consent is asked”; the other language and the halves of a duration are told. */
export function headingOf(column: Pick<Column, 'trail' | 'part'>, language: Language): string {
  const label = column.trail.map((field) => say(field.label, language)).join(' › ');
  const { part } = column;
  return part === undefined || part === language ? label : `${label} (${say(parts[part], language)})`;
}

/** Whether a column is only there for texts in the language that was not chosen. */
export const isOtherLanguage = ({ part }: Column, language: Language): boolean =>
  part === otherLanguage(language);
