import type { Content, Run } from '../../paper/paper.ts';

/** A piece of a sentence; empty when there is nothing to say. */
export type Runs = readonly Run[];

/** Words as they are; nothing for an empty or absent text. */
export const words = (text: string | undefined): Runs => (text ? [{ text }] : []);

export const citation = (text: string | undefined): Runs => (text ? [{ text, style: 'citation' }] : []);

/** The parts that say something, with the separator between them. */
export function joined(parts: readonly Runs[], separator: string): Runs {
  const said = parts.filter((part) => part.length > 0);
  return said.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

/** “Label: …”; nothing where there is no value. */
export const labelled = (label: string, value: Runs): Runs =>
  value.length > 0 ? [{ text: `${label}: `, style: 'muted' }, ...value] : [];

/** A word at the beginning: a name that mixes small letters with capitals or digits (“n8n”, “iCloud”) stays as it is. */
export const upperFirst = (text: string): string =>
  /^\p{Ll}+[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** A word inside a sentence: an abbreviation (“IP address”, «ИНН») keeps its capital letter. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(?![\p{Lu}\d&.])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export function capitalised(runs: Runs): Runs {
  const [first, ...rest] = runs;
  return first ? [{ ...first, text: upperFirst(first.text) }, ...rest] : runs;
}

/** A label or sentence as it stands inside another one. */
export const lowered = (runs: Runs): Runs =>
  runs.map((run, index) => (index === 0 ? { ...run, text: lowerFirst(run.text) } : run));

/** The same without its citations, unless it is nothing else. */
export function withoutCitations(runs: Runs): Runs {
  const cites = (index: number): boolean => runs[index]?.style === 'citation';
  const bare = runs.filter((run, index) => !cites(index) && !(run.text === ' ' && cites(index + 1)));
  return bare.length > 0 ? bare : runs;
}

/** Each as a line of its own. */
export const lines = (of: readonly Runs[]): Content =>
  of.filter((runs) => runs.length > 0).map((runs) => ({ runs }));

export const bullets = (of: readonly Runs[]): Content =>
  of.filter((runs) => runs.length > 0).map((runs) => ({ runs, bullet: true }));

/** Several as a list, one alone as a plain line. */
export function listed(of: readonly Runs[]): Content {
  const said = of.filter((runs) => runs.length > 0);
  return said.length > 1 ? bullets(said) : lines(said);
}

/** The text of a content without its styles. */
export const textOf = (content: Content): string =>
  content.map((line) => line.runs.map((run) => run.text).join('')).join('\n');
