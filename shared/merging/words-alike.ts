import { fold } from '../basics/fold.ts';
import { languages, type Text } from '../wording/wording.ts';

/** Forms of companies: “ООО «Ромашка»” and “Romashka LLC” are told apart by the name alone. */
const legalForms = new Set(
  (
    'ооо оао ао пао зао ип нко ано фгуп мку гбу llc ltd limited inc incorporated corp corporation plc gmbh ag kg ug mbh se co sa sas ' +
    'sarl srl spa bv nv ab as oy aps sp z o o e v ev the company group'
  ).split(' '),
);

/** The same forms written out, as `plain` leaves them; the longer ones first. */
const longForms =
  /общество с ограниченнои ответственностью|(?:публичное|непубличное|закрытое|открытое)? ?акционерное общество|индивидуальныи предприниматель|автономная некоммерческая организация|gesellschaft mit beschraenkter haftung|aktiengesellschaft|limited liability (?:company|partnership)/gu;

/** Words that say nothing about which activity it is. */
const emptyWords = new Set(
  (
    'and of the for a an to in on with by или и в на с по для о об от за der die das und von für mit le la les des du ' +
    'de et pour el los y para il di e per van en het data personal processing обработка обработки данных персональных'
  ).split(' '),
);

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Without case and accents; umlauts as they are typed where there are none, “S.A.S.” as “SAS”. */
const plain = (text: string): string =>
  fold(
    fold(text.normalize('NFKC'))
      .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
      .replaceAll(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, ''),
  );

const wordsOf = (text: string, left: ReadonlySet<string>): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !left.has(word));

/** A name as two lists compare it: no quotes, no form of company, no case. Empty where nothing else is left. */
export const nameKey = (text: string): string =>
  wordsOf(plain(text).replaceAll(longForms, ' '), legalForms).join(' ');

/** Endings change with number and case, most in Russian: the beginning of a word stands for it. */
const stemLength = 6;

/** Short words are cut at their endings: “учёт” and “учёта”, “wage” and “wages”. */
const ending = /(?<=.{4})(?:[аеиоуыюя]+|e?s|en|e)$/u;

const stemOf = (word: string): string => word.replace(ending, '').slice(0, stemLength);

/** The words of a text in both languages, by their beginnings. */
export function stemsOf(text: Text | undefined): ReadonlySet<string> {
  const words = languages.flatMap((language) => wordsOf(plain(text?.[language] ?? ''), emptyWords));
  return new Set(words.map(stemOf));
}

/** How much two sets share, from 0 to 1 (Dice’s coefficient); `undefined` where one of them is empty. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || other.size === 0) return undefined;
  let both = 0;
  for (const member of one) if (other.has(member)) both += 1;
  return (2 * both) / (one.size + other.size);
}
