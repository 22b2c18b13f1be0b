import type { Wording } from '../../../wording/wording.ts';
import type { Edition } from '../../vocabulary.ts';
import type { Row } from '../dated-table.ts';
import type { Span } from '../days.ts';

/** A text of law the program works with, and what it is about. */
export interface ActInForce {
  readonly edition: Edition;
  readonly subject: Wording;
}

type Marks = Pick<Row<ActInForce>, 'note' | 'doubtful' | 'needsReview'>;

/** One act with the days of its force; its source is its publication, where that is known. */
export const act = (
  edition: Edition,
  span: Span,
  en: string,
  ru: string,
  published?: Wording,
  marks: Marks = {},
): Row<ActInForce> => ({
  key: edition.id,
  value: { edition, subject: { en, ru } },
  ...span,
  source: published ?? edition.name,
  ...marks,
});

/** The official publication at publication.pravo.gov.ru and the registration at the Ministry of Justice. */
export const registered = (justice: string, published?: string): Wording => ({
  en: [`registered by the Ministry of Justice under No. ${justice}`, published && `publication ${published}`]
    .filter(Boolean)
    .join(', '),
  ru: [`зарегистрирован Минюстом России за № ${justice}`, published && `опубликование ${published}`]
    .filter(Boolean)
    .join(', '),
});
/** The official publication alone. */
export const publication = (number: string): Wording => ({
  en: `publication ${number}`,
  ru: `опубликование ${number}`,
});
