/** What the purpose of one activity is called where it begins a title; the plural announces a list instead. */
const words =
  '(?:цель|для цели)(?: обработки(?: персональных данных| пдн)?)?|purpose(?: of (?:the )?processing)?|processing purpose|(?:verarbeitungs)?zweck(?: der verarbeitung)?|finalité(?: du traitement)?|finalidad(?: del tratamiento)?|finalità(?: del trattamento)?|doel(?: van de verwerking)?|(?:verwerkings)?doeleinde|formål|ändamål|cel(?: przetwarzania)?';

const section = String.raw`^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?`;
const counted = new RegExp(
  String.raw`${section}(?:${words})\s*(?:№|n[°ºo]\.?|nr\.?|no\.?|#)?\s*\d{1,3}(?![\d.]\d|\d)\s*[.:)–—-]?\s*(.*)$`,
  'isu',
);
const named = new RegExp(String.raw`${section}(?:${words})\s*(?::\s*|\s[–—-]\s+|(?=[«"“„]))(\S.*)$`, 'isu');
const quoted = /^[«"“„]([^«»"“”„]+)[»"”“][.;:]?$/u;

/** “Purpose 3: …”, «Цель № 2», «3.1. Цель обработки – учёт», «Цель обработки "Учёт"»: the title of an activity by what it is for. */
export interface PurposeTitle {
  /** The purpose without the word and its number; empty where only counted. */
  readonly name: string;
  /** The word, with its numbers, as it stands in the file. */
  readonly label: string;
}

/** Whether a line that is marked as nothing opens a card: «Цель обработки ПДн № 1: учёт кадров». */
export const isCountedPurpose = (text: string): boolean => /\p{L}{2}/u.test(counted.exec(text)?.[1] ?? '');

/** A title that says what one activity is for; `undefined` for any other. */
export function purposeTitle(text: string): PurposeTitle | undefined {
  const name = (counted.exec(text) ?? named.exec(text))?.[1]?.trim();
  if (name === undefined) return undefined;
  const label = text.trim().slice(0, text.trim().length - name.length);
  return { name: quoted.exec(name)?.[1]?.trim() ?? name, label: label.replace(/[\s:–—-]+$/u, '') };
}
