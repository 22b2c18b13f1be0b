import { foldedWords } from '../headings/fold-heading.ts';
import type { FoundRecord } from '../found-record.ts';

/** A name that begins with its key: “VT-01: …”, “TR-01 — …”, “AT-04 · …”, “FICHE #3 – …”, “P6 …”, “ROPA-MDC-2 …”. */
const keyed =
  /^\s*((?:\p{Lu}[\p{Lu}\d]{0,9}(?:[-–_. ]\p{Lu}[\p{Lu}\d]{0,9})*[-–_. ]?[#№]?\d{1,4}(?:[.-]\d{1,3}){0,3}\p{Lu}?)|(?:fiche|ficha|scheda|blatt|activity|actividad|attività|verarbeitung(?:stätigkeit)?|traitement|tratamiento|процесс|цель|purpose|processing)\s*(?:n[°ºo]\.?|nr\.?|#|№)?\s*\d{1,3})\s*(?:[:—–.·|)]|\s-\s|\s)\s*(\S.*)$/iu;
/** Section numbers say where in the text it stands and nothing of the activity. */
const section = /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[IVX]{1,5}[.)]|[a-zа-я]\))\s+/u;

/** A name taken apart: the key it begins with, and the rest. */
export interface KeyedName {
  readonly key?: string;
  readonly name: string;
}

/** Takes the key off a name or heading; a section number is none and only falls away. */
export function keyedName(text: string): KeyedName {
  const plain = text.replace(section, '').trim() || text.trim();
  const found = keyed.exec(plain);
  const [, key, name] = found ?? [];
  return key !== undefined && name !== undefined && /\p{L}{2}/u.test(name)
    ? { key: key.trim(), name }
    : { name: plain };
}

/** A reference number as it is compared: “VT-01”, “vt 1” and “VT 01” are one. */
export const foldKey = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

/** A name as it is compared. */
export const foldName = (name: string): string => foldedWords(name).join(' ');

const firstText = (record: FoundRecord, target: 'name' | 'number'): string | undefined =>
  record.said.find((said) => said.target === target && said.text !== '')?.text;

/** What two records of the same activity have in common. */
export const keysOf = (record: FoundRecord): { readonly number?: string; readonly name?: string } => {
  const [number, name] = [firstText(record, 'number'), firstText(record, 'name')];
  return {
    ...(number !== undefined && { number: foldKey(number) }),
    ...(name !== undefined && { name: foldName(name) }),
  };
};
