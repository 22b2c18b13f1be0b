import { say, type Language } from '../../wording/wording.ts';
import { durationUnits } from '../../vocabulary/keeping/duration-units.ts';
import type { Column } from '../tables/columns.ts';
import { labelOf, type Named, type Naming } from '../tables/naming.ts';
import { answers } from '../tables/shown.ts';

/** The values that drop-downs offer, each list a column of the hidden sheet of lists. */
export class DropDowns {
  readonly columns: (readonly string[])[] = [];
  private readonly places = new Map<string, number>();
  private readonly language: Language;
  private readonly naming: Naming;

  constructor(language: Language, naming: Naming) {
    this.language = language;
    this.naming = naming;
  }

  /** The number of the column with the values that a cell may have, from 0; `undefined` where it may have any. */
  of({ field, part }: Column): number | undefined {
    if (field.kind === 'flag')
      return this.place('@flag', () => Object.values(answers).map((answer) => say(answer, this.language)));
    if (field.kind === 'ref') return this.named(field.to);
    const vocabulary = field.kind === 'code' ? field.vocabulary : part === 'unit' ? durationUnits : undefined;
    if (!vocabulary) return undefined;
    const offered = vocabulary.terms.filter(({ deprecated }) => !deprecated);
    return this.place(vocabulary.id, () =>
      offered.map(({ code }) => labelOf(vocabulary, code, this.language)),
    );
  }

  /** The names of a directory. */
  named(of: Named): number | undefined {
    return this.place(`@${of}`, () => this.naming.all(of));
  }

  private place(id: string, values: () => readonly string[]): number | undefined {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const list = values();
    if (list.length === 0) return undefined;
    this.places.set(id, this.columns.length);
    this.columns.push(list);
    return this.columns.length - 1;
  }
}
