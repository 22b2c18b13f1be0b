import type { Content } from '../../paper/paper.ts';
import { dateInWords, type IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { adequacyFor } from '../describe/adequacy.ts';
import { labelled, lines, words } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';

const said = {
  all: { en: 'Adequate', ru: 'Защита адекватна' },
  some: { en: 'Adequate in part', ru: 'Защита адекватна для части случаев' },
  none: { en: 'No adequacy decision', ru: 'Решения об адекватности нет' },
  scope: { en: 'Covers', ru: 'Охватывает' },
  until: { en: 'In force until', ru: 'Действует до' },
  review: {
    en: 'To be confirmed: the source may be out of date',
    ru: 'Требует проверки: источник мог устареть',
  },
} as const satisfies Record<string, Wording>;

/** Whether the Commission found the country adequate on the day: the decision, whom it covers, until when (Art. 45). */
export function adequacyLines(country: string | undefined, day: IsoDate, scope: Scope): Content {
  if (!country) return [];
  const row = adequacyFor(country, day, scope);
  if (!row) return lines([words(tell(said.none, scope))]);
  const { reach, scope: covers } = row.value;
  return lines([
    words(tell(said[reach], scope)),
    words(tell(row.source, scope)),
    labelled(tell(said.scope, scope), words(covers && tell(covers, scope))),
    labelled(tell(said.until, scope), words(row.until && dateInWords(row.until, scope.language))),
    words(row.note && tell(row.note, scope)),
    words(row.needsReview && tell(said.review, scope)),
  ]);
}
