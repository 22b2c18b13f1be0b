/* oxlint-disable no-control-regex -- the characters that must not come through are named here */

/** Whatever may have to be replaced, so that ordinary texts cost one look. */
const SUSPECT =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\p{Surrogate}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/u;

const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** NUL, C0 and C1 controls (but tab and line feed), halves of surrogate pairs, and what is no character at all. */
const BROKEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{Surrogate}\ufffe\uffff]/gu;
/** Marks of direction that make a text look other than it is (CVE-2021-42574), and letters that show nothing. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
/** A joiner has a meaning inside an emoji and in Arabic and Indic writing; elsewhere it only makes twins of words. */
const IDLE_JOINER =
  /(?<!\ufe0f|[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;

/**
 * A text as a person sees it: NFC, line ends as \n, controls and halves of characters as �, marks of direction and
 * invisible letters gone. One policy for every word of every format.
 */
export function plainWords(text: string): string {
  if (!SUSPECT.test(text)) return text.normalize('NFC');
  return text
    .replace(LINE_ENDS, '\n')
    .replace(BROKEN, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '')
    .normalize('NFC');
}

/** The same without spaces at the ends of its lines and without empty lines around it. */
export function plainText(text: string): string {
  const words = plainWords(text).trim();
  if (!words.includes('\n')) return words;
  return words
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** One line: what stands in several is joined by a space, and many spaces are one. */
export const oneLine = (text: string): string => plainWords(text).replace(/\s+/g, ' ').trim();
