/** What XML 1.0 (fifth edition, 2.2) does not admit: control characters, half surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu; // oxlint-disable-line no-control-regex

/** The same text with what XML cannot hold shown as U+FFFD, and every line end as one `\n`. The length stays but for `\r\n`. */
export const legalText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '\ufffd');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags or in double quotes: what is illegal made visible, what is markup escaped. */
export const xmlText = (text: string): string =>
  legalText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
