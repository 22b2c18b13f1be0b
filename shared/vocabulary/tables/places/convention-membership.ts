import { fz152Edition } from '../../editions.ts';
import type { IsoDate } from '../../../wording/date.ts';
import { rowOn, type DatedTable } from '../dated-table.ts';

/** Whether membership of the Convention alone makes a country adequate. */
export type ConventionEffect = 'enough' | 'not-enough';

const KEY = 'convention-membership';

/**
 * Until 26.07.2026 a party to the Convention of the Council of Europe (ETS 108) counted as adequate by law; since 265-FZ
 * only the list counts. That the change began on the very day of the law is inferred, so it is to be reviewed.
 */
export const conventionMembership: DatedTable<ConventionEffect> = {
  id: 'convention-membership',
  name: { en: 'Membership of Convention 108', ru: 'Участие в Конвенции № 108' },
  about: {
    en: 'Whether being a party to Convention 108 alone makes a country adequate under Art. 12 152-FZ',
    ru: 'Достаточно ли участия в Конвенции № 108, чтобы страна считалась адекватной по ст. 12 152-ФЗ',
  },
  editions: [fz152Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) =>
    key === KEY ? { en: 'Party to Convention 108', ru: 'Сторона Конвенции № 108' } : undefined,
  say: (value) =>
    value === 'enough'
      ? { en: 'enough for adequacy', ru: 'достаточно для адекватности' }
      : { en: 'not enough: only the list counts', ru: 'недостаточно: решает только перечень' },
  rows: [
    {
      key: KEY,
      value: 'enough',
      until: '2026-07-25',
      source: { en: 'Art. 12 152-FZ before 265-FZ', ru: 'ст. 12 152-ФЗ до изменений 265-ФЗ' },
    },
    {
      key: KEY,
      value: 'not-enough',
      from: '2026-07-26',
      source: {
        en: 'Art. 12 152-FZ as amended by 265-FZ of 26.07.2026',
        ru: 'ст. 12 152-ФЗ в редакции 265-ФЗ от 26.07.2026',
      },
      needsReview: true,
    },
  ],
};

/** Whether a party to the Convention is adequate on a day without a look at the list. */
export const conventionSuffices = (day: IsoDate): boolean =>
  rowOn(conventionMembership, KEY, day)?.value === 'enough';
