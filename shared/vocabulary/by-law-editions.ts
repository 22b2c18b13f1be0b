import type { Edition } from './vocabulary.ts';

const act = (id: string, asOf: string, en: string, ru: string): Edition => ({ id, asOf, name: { en, ru } });

/** “1 March 2013” as Russian acts are cited: 01.03.2013. */
const cited = (day: string): string => day.split('-').toReversed().join('.');

const rknOrder = (number: string, day: string): Edition =>
  act(
    `rkn-order-${number}-${day.slice(0, 4)}`,
    day,
    `Roskomnadzor Order No. ${number} of ${cited(day)}`,
    `Приказ Роскомнадзора от ${cited(day)} № ${number}`,
  );

const decree = (number: string, day: string): Edition =>
  act(
    `decree-${number}-${day.slice(0, 4)}`,
    day,
    `Government Decree No. ${number} of ${cited(day)}`,
    `Постановление Правительства РФ от ${cited(day)} № ${number}`,
  );

/** The list of countries that protect data adequately (Art. 12 part 2 152-FZ). */
export const rknOrder128Edition = rknOrder('128', '2022-08-05');
/** The three forms of notification under Art. 22. */
export const rknOrder180Edition = rknOrder('180', '2022-10-28');
/** Roskomnadzor’s information system for consents to distribution. */
export const rknOrder106Edition = rknOrder('106', '2021-06-21');
/** Requirements and methods of de-identification. */
export const rknOrder140Edition = rknOrder('140', '2025-06-19');
/** How leaks are reported. */
export const rknOrder187Edition = rknOrder('187', '2022-11-14');

/** The check-list of inspections, as amended by Order No. 1 of 10.01.2023. */
export const rknOrder253Edition = act(
  'rkn-order-253-2021',
  '2023-01-10',
  'Roskomnadzor Order No. 253 of 24.12.2021, edition of 10.01.2023',
  'Приказ Роскомнадзора от 24.12.2021 № 253, редакция от 10.01.2023',
);

/** Processing without automation. */
export const decree687Edition = decree('687', '2008-09-15');
/** Further documents of state and municipal bodies. */
export const decree211Edition = decree('211', '2012-03-21');
/** State control of processing. */
export const decree1046Edition = decree('1046', '2021-06-29');
/** De-identification for the state system. */
export const decree1154Edition = decree('1154', '2025-08-01');

/** Days off moved by the Government, year by year. */
export const dayOffDecrees = {
  2024: decree('1314', '2023-08-10'),
  2025: decree('1335', '2024-10-04'),
  2026: decree('1466', '2025-09-24'),
  2027: decree('1187', '2026-09-17'),
} as const;

/** Organisational and technical measures in information systems. */
export const fstecOrder21Edition = act(
  'fstec-order-21-2013',
  '2013-02-18',
  'FSTEC Order No. 21 of 18.02.2013',
  'Приказ ФСТЭК России от 18.02.2013 № 21',
);

/** Measures in state information systems. */
export const fstecOrder117Edition = act(
  'fstec-order-117-2025',
  '2025-04-11',
  'FSTEC Order No. 117 of 11.04.2025',
  'Приказ ФСТЭК России от 11.04.2025 № 117',
);

/** Measures of operators that use cryptography. */
export const fsbOrder378Edition = act(
  'fsb-order-378-2014',
  '2014-07-10',
  'FSB Order No. 378 of 10.07.2014',
  'Приказ ФСБ России от 10.07.2014 № 378',
);

/** The Labour Code; its Art. 112 names the holidays. */
export const labourCodeEdition = act(
  'labour-code-2026-05-25',
  '2026-05-25',
  'Labour Code of the Russian Federation No. 197-FZ of 30.12.2001, edition of 25.05.2026',
  'Трудовой кодекс Российской Федерации от 30.12.2001 № 197-ФЗ, редакция от 25.05.2026',
);
