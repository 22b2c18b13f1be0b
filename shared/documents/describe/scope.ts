import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Measure } from '../../register/measure.ts';
import type { OwnDataItem, OwnSubjectCategory } from '../../register/own-terms.ts';
import type { Party } from '../../register/party.ts';
import type { Register } from '../../register/register.ts';
import type { System } from '../../register/system.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { say, textIn, type Language, type Text, type Wording } from '../../wording/wording.ts';

/** What values are described with: the language, the law of the document, and the directories that ids lead to. */
export interface Scope {
  readonly language: Language;
  /** Its articles are cited; fields and citations of the other law are left out. */
  readonly regime: RegimeId;
  readonly register: Register;
  readonly activities: ReadonlyMap<Uuid, Activity>;
  readonly parties: ReadonlyMap<Uuid, Party>;
  readonly systems: ReadonlyMap<Uuid, System>;
  readonly measures: ReadonlyMap<Uuid, Measure>;
  readonly dataItems: ReadonlyMap<Uuid, OwnDataItem>;
  readonly subjectCategories: ReadonlyMap<Uuid, OwnSubjectCategory>;
}

const byId = <Entry extends { readonly id: Uuid }>(entries: readonly Entry[]): ReadonlyMap<Uuid, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export const scopeOf = (register: Register, language: Language, regime: RegimeId): Scope => ({
  language,
  regime,
  register,
  activities: byId(register.activities),
  parties: byId(register.parties),
  systems: byId(register.systems),
  measures: byId(register.measures),
  dataItems: byId(register.dataItems),
  subjectCategories: byId(register.subjectCategories),
});

/** Words of the program in the language of the document. */
export const tell = (wording: Wording, scope: Scope): string => say(wording, scope.language);

/** A line that ends with a mark of its own, or with a word after which more must come, goes on in the next. */
const goesOn =
  /[.;:,!?…–—-]$|(?<![\p{L}\d])(?:and|or|of|the|an?|to|for|in|with|и|или|либо|в|на|с|по|для|от|об?|за)$/iu;
/** So does one before a line that begins within a sentence. */
const goesOnIn = /^(?:[(–—]|(?:and|or|и|или|либо|а|но)(?![\p{L}\d]))/u;

const between = (before: string, after: string): string =>
  goesOn.test(before) || goesOnIn.test(after) ? ' ' : '; ';

/** A person's text on one line: what stood line under line is told apart. */
export const oneLine = (text: Text | undefined, scope: Scope): string | undefined =>
  paragraphsOf(text, scope).reduce<string | undefined>(
    (said, line) => (said === undefined ? line : said + between(said, line) + line),
    undefined,
  );

/** A person's text by its paragraphs. */
export const paragraphsOf = (text: Text | undefined, scope: Scope): readonly string[] =>
  (textIn(text, scope.language) ?? '')
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
