import { wordsOf } from './fold-words.ts';
import { linesOf } from './plain.ts';

const opening = '([{«“„"';
const closing = ')]}»”“"';

/** The places of a line where a list breaks, outside brackets and quotation marks. */
function breaks(line: string, isBreak: (at: number) => number): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (depth > 0 && closing.includes(sign)) depth -= 1;
    else if (opening.includes(sign)) depth += 1;
    const length = depth === 0 ? isBreak(at) : 0;
    if (length > 0) {
      parts.push(line.slice(from, at));
      from = at + length;
    }
  }
  return balanced(line) ? [...parts, line.slice(from)] : [line];
}

const balanced = (line: string): boolean =>
  (line.match(/[([{]/g)?.length ?? 0) === (line.match(/[)\]}]/g)?.length ?? 0);

/** “1. Visitors”, “a) Staff”, “(ii) Clients” */
const enumeration = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.)\s+(?=\p{L})/iu;

const tidy = (parts: readonly string[]): readonly string[] =>
  parts
    .map((part) =>
      part
        .trim()
        .replace(
          /^(?:and|as well as|und|sowie|et|ainsi que|y|así como|nonché|en|alsmede|и|а также|og|och|oraz|și)\s+/iu,
          '',
        )
        .replace(enumeration, ''),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const between = /\p{N}/u;

/** A comma between digits is a decimal mark, not the end of an item: “1,5 years”. */
const isComma = (line: string, at: number): boolean =>
  line[at] === ',' &&
  !(between.test(line[at - 1] ?? '') && between.test(line[at + 1] ?? '')) &&
  !legalForm.test(line.slice(at, at + longestForm)) &&
  !relative.test(line.slice(at, at + longestRelative));

/** A comma or stop before a legal form is inside the name of a company: “Acme, Inc.”, “Acme Pte. Ltd.” */
const legalForm =
  /^[,.]\s+(?:Inc|Ltd|Limited|LLC|L\.L\.C|LLP|LP|Corp|GmbH|UG|AG|AB|ApS|A\/S|Oy|B\.?V|N\.?V|PLC|Plc|S\.?A\.?S?|S\.?L\.?U?|S\.?r\.?l|S\.?p\.?A|Lda|Ltda|Pty|Sp\. z o\.o)\.?(?=[\s,;.()]|$)/u;
const longestForm = 20;
/** Whether a name ends with its legal form: “Acme GmbH”. */
export const hasLegalForm = (name: string): boolean =>
  /\s\S+$/.test(name) && legalForm.test(`, ${name.trim().split(/\s+/).at(-1)}`);

/** A comma before a participle or relative clause belongs to what stands before it: «документа, удостоверяющего личность». */
const relative =
  /^,\s+(?:предусмотренн|установленн|acting\s|удостоверяющ|подтверждающ|содержащ|стороной котор|котор(?:ый|ая|ое|ые|ых|ым)|(?!служащ|обучающ|управляющ|заведующ|проживающ)\p{Ll}{3,}(?:ющ|ущ|ящ|ащ|вш)(?:ий|ие|их|им|ими|его|ая|ей|ую|ее)(?:ся)?\s|who\s|whose\s|qui\s|dont\s|quienes\s|cuy[oa]s?\s|(?:die|der|das|deren|denen|dessen|welche[rs]?)\s[^,;]*\s\p{Ll}+(?=$|[,;.]))/u;
const longestRelative = 120;

/** Words cut short: “ggf. Schwerbehinderung”. */
const cutShort =
  /(?<!\p{L})(?:ggf|bzw|evtl|inkl|bspw|zzgl|max|min|incl|approx|tel|abs|art|напр|вкл|просп|пер|наб|бульв|корп|обл|пос|дер|мкр|респ)$/iu;

/** A full stop that ends a sentence: after a word of some length, before a capital letter. */
const isStop = (line: string, at: number): boolean =>
  line[at] === '.' &&
  !legalForm.test(line.slice(at, at + longestForm)) &&
  /[\p{L}\p{N})\]]{3}$/u.test(line.slice(0, at)) &&
  !cutShort.test(line.slice(0, at)) &&
  /^\.\s+\p{Lu}/u.test(line.slice(at));

/** “(a) Identity (b) Contact” in one line is a line for each. */
const enumerated = (line: string): readonly string[] =>
  /^\(?a\)\s/i.test(line) ? line.split(/\s+(?=\(?[b-j]\)\s)/i) : [line];

/** The sentences and semicolon parts of a text, line by line: what a legal basis or a period is said in. */
export const clausesOf = (text: string): readonly string[] =>
  linesOf(text)
    .flatMap(enumerated)
    .flatMap((line) =>
      tidy(breaks(line, (at) => (line[at] === ';' || isStop(line, at) ? 1 : 0))).map((part) =>
        part.replace(/(?<=\p{L}{4}|[)»”])[.,]$/u, ''),
      ),
    );

/** The items of an enumeration: parted by lines, semicolons and commas outside brackets. */
export const itemsOf = (text: string): readonly string[] =>
  clausesOf(text).flatMap((clause) => tidy(breaks(clause, (at) => (isComma(clause, at) ? 1 : 0))));

/** The parts of a line between what a sign matches, outside brackets and quotation marks. */
export const partedBy = (line: string, sign: RegExp): readonly string[] =>
  tidy(breaks(line, (at) => sign.exec(line.slice(at, at + 3))?.[0].length ?? 0));

const conjunctionWords =
  'and, und, sowie, et, y, e, ed, en, и, а также, og, och, oraz, și, si, ja, and/or, or, oder, ou, o, of, или, i';
const conjunctions = new RegExp(`\\s+(?:&|${conjunctionWords.replaceAll(', ', '|')})\\s+`, 'iu');
const conjunctionSet: ReadonlySet<string> = new Set(conjunctionWords.split(', ').flatMap(wordsOf));

/** Whether a word, folded, only joins the items of a list. */
export const isConjunction = (word: string): boolean => conjunctionSet.has(word);

/** An item parted once more at its “and”, for whoever does not know it as a whole. */
export const conjunctsOf = (item: string): readonly string[] =>
  /[([]/.test(item) ? [item] : item.split(conjunctions).map((part) => part.trim());

/** An item and what its brackets add: “Bank (for direct debits)”. */
export interface Bracketed {
  readonly head: string;
  readonly inside: string;
}

export function bracketed(item: string): Bracketed | undefined {
  const found = /^([^()]+?)\s*\(((?:[^()]|\([^()]*\))+)\)\s*[.:]?$/u.exec(item);
  return found?.[1] && found[2] ? { head: found[1], inside: found[2] } : undefined;
}

/** A line that begins with a label of its own: “Contact data: e-mail, telephone”. */
export interface Labelled {
  readonly label?: string;
  readonly words: string;
}

const longestLabel = 90;

export function labelled(line: string): Labelled {
  const found = /^([^:\n]{2,}?)\s*(?::|\s[–—]\s)\s+(\S.*)$/u.exec(line);
  const label = found?.[1]?.trim();
  const words = found?.[2]?.trim();
  if (!label || !words || label.length > longestLabel || /[;!?]|[.](?=\s|$)/.test(label) || !balanced(label))
    return { words: line };
  return { label, words };
}
