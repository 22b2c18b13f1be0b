import { gdpr } from '../../vocabulary/cite.ts';
import type { Citation } from '../../vocabulary/vocabulary.ts';

/** A place of the GDPR with what explains it: recitals and guidance are named as such, never as text of the law. */
export function explained(place: string, en: string, ru: string): Citation {
  const article = gdpr(place);
  return { ...article, en: `${article.en}; ${en}`, ru: `${article.ru}; ${ru}` };
}

/** A place of the GDPR and guidance of the data protection authorities, which binds nobody by itself. */
export const guided = (place: string, en: string, ru: string): Citation =>
  explained(place, `guidance: ${en}`, `разъяснения: ${ru}`);

/** A source that is neither the GDPR nor guidance on it: another act, a judgment. */
export const source = (en: string, ru: string): Citation => ({ regime: 'gdpr', en, ru });
