import type { Said } from '../../found-record.ts';
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
