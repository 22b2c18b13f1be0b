import { sureLabel, type Understanding } from './understanding.ts';

/** A line taken apart at its label. */
export interface LabelledLine {
  readonly label: string;
  readonly value: string;
  /** How the two are kept apart: a colon is plain, a dash may stand in any sentence, and some run together. */
  readonly by: 'colon' | 'dash' | 'nothing';
}

const longestLabel = 120;
/** What bears the number of a register or a postal code says something itself: “VAT 123456789, address: …”. */
const numbered = /\d{5}/;
const separators: readonly (readonly [LabelledLine['by'], RegExp])[] = [
  ['colon', /:(?=\s|$)|\?(?=\s+\S)|\t+/],
  ['dash', /\s+[—–―-]\s+|[—–]\s+/],
];

/** A line as “Label: value” or “Label — value”, at whichever comes first; `undefined` where it has neither. */
export function labelledLine(text: string): LabelledLine | undefined {
  const found = separators
    .flatMap(([by, separator]) => {
      const match = separator.exec(text);
      return match ? [{ by, at: match.index, end: match.index + match[0].length }] : [];
    })
    .toSorted((a, b) => a.at - b.at)[0];
  if (found === undefined || found.at === 0 || found.at > longestLabel) return undefined;
  const label = text.slice(0, found.at).trim();
  return label === '' || numbered.test(label)
    ? undefined
    : { label, value: text.slice(found.end).trim(), by: found.by };
}

const mostWords = 12;
const leastWords = 3;

/** A known label that runs into what is said: “Procedure for destruction of personal data Personal data are destroyed …”. */
export function runTogether(text: string, { of }: Understanding): LabelledLine | undefined {
  const words = [...text.matchAll(/\S+/g)];
  for (let count = Math.min(mostWords, words.length - 1); count >= leastWords; count -= 1) {
    const next = words[count];
    if (next === undefined || !/^\p{Lu}/u.test(next[0])) continue;
    const label = text.slice(0, next.index).trim();
    const { target, sure, generic } = of(label);
    if (target !== undefined && sure === 1 && !generic)
      return { label, value: text.slice(next.index), by: 'nothing' };
  }
  return undefined;
}

/** A line that is a known label as a whole, with what is said of it below. */
export function bareLabel(text: string, { of }: Understanding): LabelledLine | undefined {
  const { target, sure, generic } = of(text);
  const one = text.length <= longestLabel && !/[.;]\s*$/.test(text);
  return one && target !== undefined && sure >= 0.9 && !generic
    ? { label: text, value: '', by: 'nothing' }
    : undefined;
}

/** Whether a line begins with a label whose meaning is known well enough to part two activities by it. */
export function knownLabel(text: string, understanding: Understanding): LabelledLine | undefined {
  const together = runTogether(text, understanding);
  if (together) return together;
  const split = labelledLine(text);
  const known = split && understanding.of(split.label);
  if (split && known && known.sure >= sureLabel && (known.target !== undefined || split.by === 'colon'))
    return split;
  return bareLabel(text, understanding);
}

/** Longer lines are prose. */
const longestRow = 600;
const rowBreak = /(?<=[.;,])\s+(?=\p{Lu})|\s+[·|•]\s+/gu;

/** “Controller: Harbour Ltd. DPO: dpo@harbour.example” is two lines in one, each with a known label. */
export function labelledParts(text: string, { of }: Understanding): readonly string[] {
  const isLabelled = (part: string): boolean => {
    const split = labelledLine(part);
    const isLabel = split?.by === 'colon' && !/[,;]/.test(split.label);
    const known = isLabel ? of(split.label) : undefined;
    return known?.target !== undefined && known.sure >= 0.9;
  };
  if (text.length > longestRow || !isLabelled(text)) return [text];
  const starts = [...text.matchAll(rowBreak)]
    .map((found) => found.index + found[0].length)
    // The number in front of a line is no line of its own.
    .filter((at) => /\p{L}{3}/u.test(text.slice(0, at)) && isLabelled(text.slice(at)));
  if (starts.length === 0) return [text];
  return [0, ...starts].map((from, at) =>
    text
      .slice(from, starts[at])
      .replace(/\s*[·|•;,.]\s*$/u, '')
      .trim(),
  );
}
