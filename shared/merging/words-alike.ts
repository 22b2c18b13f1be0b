import { fold } from '../basics/fold.ts';
import { languages, type Text } from '../wording/wording.ts';

/** Forms of companies: “ООО «Ромашка»” and “Romashka LLC” are told apart by the name alone. */
const legalForms = new Set(
  (
    'ооо оао ао пао зао ип нко ано фгуп мку гбу llc ltd limited inc corp corporation plc gmbh ag kg ug se co sa sas ' +
    'sarl srl spa bv nv ab as oy aps sp z o o e v ev the company group'
  ).split(' '),
);

/** Words that say nothing about which activity it is. */
const emptyWords = new Set(
  (
    'and of the for a an to in on with by или и в на с по для о об от за der die das und von für mit le la les des du ' +
    'de et pour el los y para il di e per van en het data personal processing обработка обработки данных персональных'
  ).split(' '),
);

const wordsOf = (text: string, left: ReadonlySet<string>): readonly string[] =>
  fold(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !left.has(word));

/** A name as two lists compare it: no quotes, no form of company, no case. Empty where nothing else is left. */
export const nameKey = (text: string): string => wordsOf(text, legalForms).join(' ');

/** Endings change with number and case, most in Russian: the beginning of a word stands for it. */
const stemLength = 6;

/** The words of a text in both languages, by their beginnings. */
export function stemsOf(text: Text | undefined): ReadonlySet<string> {
  const words = languages.flatMap((language) => wordsOf(text?.[language] ?? '', emptyWords));
  return new Set(words.map((word) => word.slice(0, stemLength)));
}

/** How much two sets share, from 0 to 1 (Dice’s coefficient); `undefined` where one of them is empty. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || other.size === 0) return undefined;
  let both = 0;
  for (const member of one) if (other.has(member)) both += 1;
  return (2 * both) / (one.size + other.size);
}
