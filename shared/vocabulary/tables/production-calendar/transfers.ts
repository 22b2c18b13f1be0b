import { dayOffDecrees } from '../../by-law-editions.ts';
import type { IsoDate } from '../../../wording/date.ts';
import type { Edition } from '../../vocabulary.ts';

/** What the Government’s decree for a year moves: the day off of the first day to the second. */
export interface YearOfTransfers {
  readonly decree: Edition;
  readonly moved: readonly (readonly [from: IsoDate, to: IsoDate])[];
}

/** The years for which the decree is known. Each was found with the same days in two or more public calendars. */
export const transfers: ReadonlyMap<number, YearOfTransfers> = new Map([
  [
    2024,
    {
      decree: dayOffDecrees[2024],
      moved: [
        ['2024-01-06', '2024-05-10'],
        ['2024-01-07', '2024-12-31'],
        ['2024-04-27', '2024-04-29'],
        ['2024-11-02', '2024-04-30'],
        ['2024-12-28', '2024-12-30'],
      ],
    },
  ],
  [
    2025,
    {
      decree: dayOffDecrees[2025],
      moved: [
        ['2025-01-04', '2025-05-02'],
        ['2025-01-05', '2025-12-31'],
        ['2025-02-23', '2025-05-08'],
        ['2025-03-08', '2025-06-13'],
        ['2025-11-01', '2025-11-03'],
      ],
    },
  ],
  [
    2026,
    {
      decree: dayOffDecrees[2026],
      moved: [
        ['2026-01-03', '2026-01-09'],
        ['2026-01-04', '2026-12-31'],
      ],
    },
  ],
  [
    2027,
    {
      decree: dayOffDecrees[2027],
      moved: [
        ['2027-01-02', '2027-11-05'],
        ['2027-01-03', '2027-12-31'],
        ['2027-02-20', '2027-02-22'],
      ],
    },
  ],
]);
