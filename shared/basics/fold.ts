/** A text as search compares it: NFC, lower case, ё as е, one space for many. */
export const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
