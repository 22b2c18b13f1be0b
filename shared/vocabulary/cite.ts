import type { Citation } from './vocabulary.ts';

/**
 * `gdpr('6(1)(a)')` → “Art. 6(1)(a) GDPR”, «ст. 6(1)(a) GDPR»; the only words in a place are “second subparagraph”, put
 * behind its article: `gdpr('49(1) second subparagraph')` → «ст. 49(1) второй абзац GDPR».
 */
export const gdpr = (place: string): Citation => ({
  regime: 'gdpr',
  en: `Art. ${place} GDPR`,
  ru: `ст. ${place.replace('second subparagraph', 'второй абзац')} GDPR`,
});

/** A place in 152-FZ or a by-law, in the order each language puts it: `fz152('Art. 6 part 1 item 1', 'п. 1 ч. 1 ст. 6')`. */
export const fz152 = (en: string, ru: string): Citation => ({
  regime: 'fz-152',
  en: `${en} 152-FZ`,
  ru: `${ru} 152-ФЗ`,
});

/** An order or decree beside 152-FZ, named in full by the caller. */
export const byLaw = (en: string, ru: string): Citation => ({ regime: 'fz-152', en, ru });
