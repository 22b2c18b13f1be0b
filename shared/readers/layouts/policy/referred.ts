import type { Said } from '../../found-record.ts';
import { foldWords } from '../../values/fold-words.ts';
import type { Purpose } from './purpose-list.ts';

const reference =
  /(?<!\p{L})(?:цел(?:ь|и|ью|ей|ям|ях)|purposes?|zweck\p{L}*|finalit\p{L}+|finalidad\p{L}*)\s*(?:№|n[°º]|no\.|nr\.)?\s*(\d{1,2})(?![\d.]\d|\d)/giu;

/** The numbers of purposes that words refer to: «для Цели 2». */
const numbersIn = (words: string): ReadonlySet<string> =>
  new Set([...words.matchAll(reference)].map(([, number = '']) => number));

/** A purpose is called by its number where it is listed, «учёт кадров (далее — Цель 1)», or by its place in the list. */
function purposeOf(number: string, purposes: readonly Purpose[]): Purpose | undefined {
  const called = purposes.find(({ said }) => said.some(({ text }) => numbersIn(text).has(number)));
  return called ?? purposes[Number(number) - 1];
}

const shortestWord = 4;
const stemLength = 6;
const mostStems = 4;

/** Words as they begin, whatever their endings: «исполнение договора» and «для исполнения договоров». */
const stemsOf = (text: string): readonly string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => word.length >= shortestWord)
    .map((word) => word.slice(0, stemLength));

const named = /(?:для|в) цел(?:ей|ях|и)\s+(.+)$/isu;

/** The purposes that words name: «Работники — для целей ведения кадрового учёта». */
function namedIn(label: string, purposes: readonly Purpose[]): readonly Purpose[] {
  const words = named.exec(label)?.[1];
  if (words === undefined) return [];
  const stems = new Set(stemsOf(words));
  return purposes.filter(({ said }) => {
    const own = stemsOf(said.find(({ target }) => target === 'purpose')?.text ?? '').slice(0, mostStems);
    return own.length > 1 && own.every((stem) => stems.has(stem));
  });
}

/** Gives each purpose what a chapter for all says of the purposes that it names. */
export function withoutNamed(ofAll: readonly Said[], purposes: readonly Purpose[]): readonly Said[] {
  return ofAll.filter((said) => {
    const meant = said.target === undefined ? [] : namedIn(said.label, purposes);
    for (const purpose of meant) purpose.said.push(said);
    return meant.length === 0;
  });
}

/** Gives each purpose what a chapter for all says of it alone, and returns what is said of all. */
export function withoutReferred(ofAll: readonly Said[], purposes: readonly Purpose[]): readonly Said[] {
  const referred = new Map(
    ofAll.flatMap((said) => {
      const [number, ...more] = numbersIn(`${said.label} ${said.text}`);
      const purpose = number === undefined || more.length > 0 ? undefined : purposeOf(number, purposes);
      return purpose && said.target !== undefined ? [[said, purpose] as const] : [];
    }),
  );
  // One alone may number anything: a purpose of the law, of the list of somebody else.
  if (new Set(referred.values()).size < 2) return ofAll;
  for (const [said, purpose] of referred) purpose.said.push(said);
  return ofAll.filter((said) => !referred.has(said));
}
