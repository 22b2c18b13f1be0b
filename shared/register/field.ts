import type { Wording } from '../wording/wording.ts';
import type { Citation, RegimeId, Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * A field of the register is declared once. Its type, its check, its control in the form, its label in both languages,
 * its column in documents and its paths in history all follow from the declaration.
 */
export type Field =
  | TextField
  | LineField
  | DateField
  | NumberField
  | FlagField
  | CodeField
  | CodesField
  | RefField
  | RefsField
  | SiblingsField
  | TagsField
  | DurationField
  | GroupField
  | ItemsField
  | SnapshotField;

export interface Fields {
  readonly [name: string]: Field;
}

/** What every field says of itself. */
export interface Facts {
  readonly label: Wording;
  /** What belongs here, in a sentence; shown under the label. */
  readonly hint?: Wording;
  /** The articles that ask for it. */
  readonly citations?: readonly Citation[];
  /** The laws that the field is for; without it the field is for both. */
  readonly regimes?: readonly RegimeId[];
  /** Other names of the field in people's files, lower case, for imports. */
  readonly aliases?: readonly string[];
  /** Whether the field has anything to say beside the others of its owner; without it, always. */
  readonly appliesWhen?: (owner: OwnerValues) => boolean;
}

/** The values of the thing a field stands in, for `appliesWhen`. */
export type OwnerValues = Readonly<Record<string, unknown>>;

/** A text people typed, in English and Russian. */
export interface TextField extends Facts {
  readonly kind: 'text';
  readonly lines: 'one' | 'many';
}

/** A text that is the same in all languages: a number, an address of a page, an e-mail. */
export interface LineField extends Facts {
  readonly kind: 'line';
  readonly format: 'any' | 'email' | 'url';
}

export interface DateField extends Facts {
  readonly kind: 'date';
}

/** A whole number, not negative. */
export interface NumberField extends Facts {
  readonly kind: 'number';
}

/** Yes, no, or not answered yet. */
export interface FlagField extends Facts {
  readonly kind: 'flag';
}

export interface CodeField extends Facts {
  readonly kind: 'code';
  readonly vocabulary: Vocabulary;
}

/** A set of codes, and of ids of own entries where `own` names their directory. */
export interface CodesField extends Facts {
  readonly kind: 'codes';
  readonly vocabulary: Vocabulary;
  readonly own?: OwnDirectory;
}

/** Directories in which a register keeps terms of its own beside a vocabulary. */
export type OwnDirectory = 'dataItems' | 'subjectCategories';

/** Directories that other entries refer to by id. */
export type Directory = 'parties' | 'systems' | 'measures';

/** Collections that an entry can refer to by id. */
export type Referable = Directory | 'activities';

export interface RefField extends Facts {
  readonly kind: 'ref';
  readonly to: Referable;
}

export interface RefsField extends Facts {
  readonly kind: 'refs';
  readonly to: Referable;
}

/** A set of items of a list of the same activity, by their ids. */
export interface SiblingsField extends Facts {
  readonly kind: 'siblings';
  readonly of: string;
}

/** A set of short free words. */
export interface TagsField extends Facts {
  readonly kind: 'tags';
}

export interface DurationField extends Facts {
  readonly kind: 'duration';
}

/** Fields that belong together, such as all about consent. */
export interface GroupField<Inner extends Fields = Fields> extends Facts {
  readonly kind: 'group';
  readonly fields: Inner;
}

/** A list of things with fields of their own, each with an id. */
export interface ItemsField<Inner extends Fields = Fields> extends Facts {
  readonly kind: 'items';
  readonly fields: Inner;
  /** What one of them is called: “Recipient”. */
  readonly item: Wording;
}

/** A value that is frozen as a whole when it is written: nobody edits it, it is only replaced or taken away. */
export interface SnapshotField extends Facts {
  readonly kind: 'snapshot';
}

export const text = (facts: Facts): TextField => ({ kind: 'text', lines: 'one', ...facts });
export const longText = (facts: Facts): TextField => ({ kind: 'text', lines: 'many', ...facts });
export const line = (facts: Facts): LineField => ({ kind: 'line', format: 'any', ...facts });
export const email = (facts: Facts): LineField => ({ kind: 'line', format: 'email', ...facts });
export const url = (facts: Facts): LineField => ({ kind: 'line', format: 'url', ...facts });
export const date = (facts: Facts): DateField => ({ kind: 'date', ...facts });
export const number = (facts: Facts): NumberField => ({ kind: 'number', ...facts });
export const flag = (facts: Facts): FlagField => ({ kind: 'flag', ...facts });
export const tags = (facts: Facts): TagsField => ({ kind: 'tags', ...facts });
export const duration = (facts: Facts): DurationField => ({ kind: 'duration', ...facts });

export const code = (vocabulary: Vocabulary, facts: Facts): CodeField => ({
  kind: 'code',
  vocabulary,
  ...facts,
});

export const codes = (vocabulary: Vocabulary, facts: Facts): CodesField => ({
  kind: 'codes',
  vocabulary,
  ...facts,
});

export const codesAndOwn = (vocabulary: Vocabulary, own: OwnDirectory, facts: Facts): CodesField => ({
  kind: 'codes',
  vocabulary,
  own,
  ...facts,
});

export const snapshot = (facts: Facts): SnapshotField => ({ kind: 'snapshot', ...facts });
export const ref = (to: Referable, facts: Facts): RefField => ({ kind: 'ref', to, ...facts });
export const refs = (to: Referable, facts: Facts): RefsField => ({ kind: 'refs', to, ...facts });
export const siblings = (of: string, facts: Facts): SiblingsField => ({ kind: 'siblings', of, ...facts });

export const group = <Inner extends Fields>(fields: Inner, facts: Facts): GroupField<Inner> => ({
  kind: 'group',
  fields,
  ...facts,
});

export const items = <Inner extends Fields>(
  fields: Inner,
  facts: Facts & { readonly item: Wording },
): ItemsField<Inner> => ({ kind: 'items', fields, ...facts });
