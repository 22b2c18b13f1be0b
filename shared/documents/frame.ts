import type { Cover, LabelledRow, Paper, Section } from '../paper/paper.ts';
import { plain } from '../paper/paper.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';
import { fz152Edition, gdprEdition } from '../vocabulary/editions.ts';
import { dateInWords } from '../wording/date.ts';
import type { Wording } from '../wording/wording.ts';
import { oneLine, tell, type Scope } from './describe/scope.ts';
import type { DocumentRequest } from './document-kind.ts';

const words = {
  unnamed: { en: 'Organisation without a name', ru: 'Организация без названия' },
  revision: { en: 'revision', ru: 'редакция' },
  of: { en: 'of', ru: 'от' },
  revisionLabel: { en: 'Revision', ru: 'Редакция' },
  checkedLabel: { en: 'Checked against', ru: 'Проверено по' },
} as const satisfies Record<string, Wording>;

const editions = { gdpr: gdprEdition, 'fz-152': fz152Edition } as const;

/** What a footer says of the law that the document was checked against. */
const footers: Readonly<Record<Scope['regime'], (asOf: string) => Wording>> = {
  gdpr: () => ({
    en: `Checked against ${gdprEdition.name.en}`,
    ru: `Проверено по тексту: ${gdprEdition.name.ru}`,
  }),
  'fz-152': (asOf) => ({
    en: `Checked against 152-FZ, edition of ${dateInWords(asOf, 'en')}`,
    ru: `Проверено по редакции 152-ФЗ от ${dateInWords(asOf, 'ru')}`,
  }),
};

/** The short name of the organisation, for headers and sentences; a sentence where it has none. */
export function organisationName(scope: Scope): string {
  const { shortName, name } = scope.register.organisation;
  return oneLine(shortName, scope) ?? oneLine(name, scope) ?? tell(words.unnamed, scope);
}

/** What is particular to a document; header, footer and dates follow from the request. */
export interface Frame {
  readonly title: Wording;
  /** The title at the top of a page, where it is too long for a line beside the revision. */
  readonly shortTitle?: Wording;
  readonly subtitle: Wording;
  /** Facts of the cover before the revision and the edition of the law. */
  readonly facts: readonly LabelledRow[];
  readonly sections: readonly Section[];
  /** Short, to be signed: no contents, and what stands at the head and foot of each page is not said again above. */
  readonly brief?: true;
  /** The laws it was checked against, where they are others than the scope’s. */
  readonly laws?: readonly RegimeId[];
}

/** What stands at the foot of a report on both laws: one line. */
const bothFooter = (asOf: string): Wording => ({
  en: `Checked against the GDPR and 152-FZ, edition of ${dateInWords(asOf, 'en')}`,
  ru: `Проверено по GDPR и по редакции 152-ФЗ от ${dateInWords(asOf, 'ru')}`,
});

const noLawFooter: Wording = { en: 'Checked against no law', ru: 'Без проверки по закону' };

function footerOf(laws: readonly RegimeId[], scope: Scope): string {
  if (laws.length === 0) return tell(noLawFooter, scope);
  const [law, ...others] = laws;
  const of = others.length > 0 ? bothFooter : footers[law ?? scope.regime];
  return tell(of(others.length > 0 ? fz152Edition.asOf : editions[law ?? scope.regime].asOf), scope);
}

/** A paper with the cover, header and footer that all our documents share. */
export function paperOf(request: DocumentRequest, scope: Scope, frame: Frame): Paper {
  const [title, organisation] = [tell(frame.title, scope), organisationName(scope)];
  const day = dateInWords(request.date, request.language);
  const revision = `${request.revision} ${tell(words.of, scope)} ${day}`;
  const laws = frame.laws ?? [scope.regime];
  return {
    language: request.language,
    title,
    cover: coverOf(frame, scope, [
      { label: tell(words.revisionLabel, scope), value: plain(revision) },
      {
        label: tell(words.checkedLabel, scope),
        value: laws.flatMap((law) => plain(tell(editions[law].name, scope))),
      },
    ]),
    header: {
      left: `${organisation} · ${tell(frame.shortTitle ?? frame.title, scope)}`,
      right: `${tell(words.revision, scope)} ${revision}`,
    },
    footer: footerOf(laws, scope),
    date: request.date,
    author: organisation,
    sections: frame.sections.filter((section) => section.blocks.length > 0),
  };
}

const coverOf = (frame: Frame, scope: Scope, dates: readonly LabelledRow[]): Cover => ({
  organisation: organisationName(scope),
  title: tell(frame.title, scope),
  subtitle: tell(frame.subtitle, scope),
  facts: [...frame.facts, ...(frame.brief ? [] : dates)].filter((fact) => fact.value.length > 0),
  contents: !frame.brief,
});
