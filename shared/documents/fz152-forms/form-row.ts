import type { Uuid } from '../../basics/uuid.ts';
import type { Block, Content } from '../../paper/paper.ts';
import { textIn, type Language, type Text, type Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { card } from '../blocks.ts';
import type { Scope } from '../describe/scope.ts';
import type { ChecklistItem } from '../document-kind.ts';
import { blank, filledRow } from '../forms.ts';

/** A row of an official form: where the register says nothing, a line to write on is printed, or no row. */
export interface FormRow {
  readonly label: Wording;
  readonly value: Content;
  /** The form goes without it. */
  readonly optional?: true;
  /** Whose row it is, where the form repeats its rows. */
  readonly owner?: Text;
  /** The field that fills it, and the entry it stands in. */
  readonly path?: string;
  readonly entity?: Uuid;
}

const isEmpty = ({ value }: FormRow): boolean => value.length === 0;

/** The rows as they stand in the form. */
export const formRows = (rows: readonly FormRow[], scope: Scope): readonly Block[] =>
  card(
    rows
      .filter((row) => !(row.optional && isEmpty(row)))
      .map(({ label, value }) => filledRow(label, value, scope)),
  );

/** Rows of cards in a form: where the law asks for a fact and there is none, a line to write on. */
export const toFillIn = (rows: readonly CardRow[]): readonly CardRow[] =>
  rows.map((row) =>
    row.required
      ? {
          ...row,
          describe: (activity, scope) => {
            const said = row.describe(activity, scope);
            return said.length > 0 ? said : blank();
          },
        }
      : row,
  );

const ownerWords = (owner: Text | undefined, language: Language): string => {
  const name = textIn(owner, language);
  return name ? `${name}, ` : '';
};

/** What the form asks for and the register does not know: a line is printed there. */
export const blanksIn = (rows: readonly FormRow[]): readonly ChecklistItem[] =>
  rows
    .filter((row) => isEmpty(row) && !row.optional)
    .map(({ label, owner, path, entity }) => ({
      en: `${ownerWords(owner, 'en')}${label.en} — not recorded, a blank line is printed`,
      ru: `${ownerWords(owner, 'ru')}${label.ru} — не указано, печатается пустая строка`,
      ...(entity && path && { entity, path }),
    }));
