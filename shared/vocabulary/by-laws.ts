import { byLaw } from './cite.ts';
import type { Citation } from './vocabulary.ts';

/** Roskomnadzor Order 18 (consent for distribution). */
export const order18: Citation = byLaw(
  'Roskomnadzor Order No. 18 of 24.02.2021',
  'приказ Роскомнадзора от 24.02.2021 № 18',
);

/** Roskomnadzor Order 178 (assessment of harm). */
export const order178: Citation = byLaw(
  'Roskomnadzor Order No. 178 of 27.10.2022',
  'приказ Роскомнадзора от 27.10.2022 № 178',
);

const items = (item: string): string => `${/[–,]/.test(item) ? 'items' : 'item'} ${item}`;

/** An item, or several (“9–12”), of the requirements approved by Roskomnadzor Order 179 (proof of destruction). */
export const order179 = (item: string): Citation =>
  byLaw(
    `${items(item)} of the requirements approved by Roskomnadzor Order No. 179 of 28.10.2022`,
    `п. ${item} требований, утверждённых приказом Роскомнадзора от 28.10.2022 № 179`,
  );

/** An item of the requirements approved by Government Decree 1119 (levels of protection). */
export const decree1119 = (item: string): Citation =>
  byLaw(
    `${items(item)} of the requirements approved by Government Decree No. 1119 of 01.11.2012`,
    `п. ${item} требований, утверждённых постановлением Правительства РФ от 01.11.2012 № 1119`,
  );
