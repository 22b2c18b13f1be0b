import type { Edition } from './vocabulary.ts';

/** Regulation (EU) 2016/679; its Art. 30(5) stands unamended as far as is known on the date given. */
export const gdprEdition: Edition = {
  id: 'gdpr-2016',
  name: { en: 'Regulation (EU) 2016/679 (GDPR)', ru: 'Регламент (ЕС) 2016/679 (GDPR)' },
  asOf: '2016-04-27',
};

/** Federal Law 152-FZ as amended by 265-FZ of 26.07.2026. */
export const fz152Edition: Edition = {
  id: 'fz-152-2026-07-26',
  name: {
    en: 'Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”, edition of 26.07.2026',
    ru: 'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных», редакция от 26.07.2026',
  },
  asOf: '2026-07-26',
};

/** Roskomnadzor's order on the content of consent for distribution. */
export const rknOrder18Edition: Edition = {
  id: 'rkn-order-18-2021',
  name: {
    en: 'Roskomnadzor Order No. 18 of 24.02.2021',
    ru: 'Приказ Роскомнадзора от 24.02.2021 № 18',
  },
  asOf: '2021-02-24',
};

/** Roskomnadzor's requirements for the assessment of harm. */
export const rknOrder178Edition: Edition = {
  id: 'rkn-order-178-2022',
  name: {
    en: 'Roskomnadzor Order No. 178 of 27.10.2022',
    ru: 'Приказ Роскомнадзора от 27.10.2022 № 178',
  },
  asOf: '2022-10-27',
};

/** Roskomnadzor's requirements for the proof of destruction. */
export const rknOrder179Edition: Edition = {
  id: 'rkn-order-179-2022',
  name: {
    en: 'Roskomnadzor Order No. 179 of 28.10.2022',
    ru: 'Приказ Роскомнадзора от 28.10.2022 № 179',
  },
  asOf: '2022-10-28',
};

/** The Government's requirements for the protection of data in information systems. */
export const decree1119Edition: Edition = {
  id: 'decree-1119-2012',
  name: {
    en: 'Government Decree No. 1119 of 01.11.2012',
    ru: 'Постановление Правительства РФ от 01.11.2012 № 1119',
  },
  asOf: '2012-11-01',
};

/** The European Commission’s page of adequacy decisions, as read on that day. */
export const adequacyListEdition: Edition = {
  id: 'gdpr-adequacy-decisions-2026-08-05',
  name: {
    en: 'Adequacy decisions of the European Commission, as of 5 August 2026',
    ru: 'Решения Европейской комиссии об адекватности на 05.08.2026',
  },
  asOf: '2026-08-05',
};
