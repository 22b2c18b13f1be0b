import type { Block } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { labelledLine } from './label-line.ts';
import { core, type Understanding } from './understanding.ts';

/** Deeper than any heading of a document and any line that counts itself. */
const level = 60;
const longestCard = 3000;
const longestTitle = 120;
const leastLabels = 3;
const leastCore = 2;

/** Where a label may begin inside a line. */
const breaks = /\s*[;|•·]\s+|[.,:]\s+|\s+[—–-]\s+/gu;

interface Label {
  /** Where what stands before it ends, and where the label begins. */
  readonly after: number;
  readonly at: number;
  readonly target: TargetId;
}

/** The known labels of a line, each with its colon. */
function labelsIn(text: string, { of }: Understanding): readonly Label[] {
  const starts = [...text.matchAll(breaks)].map(({ 0: all, index }) => ({
    after: index,
    at: index + all.length,
  }));
  return [{ after: 0, at: 0 }, ...starts].flatMap(({ after, at }): readonly Label[] => {
    const split = labelledLine(text.slice(at, at + longestTitle));
    if (split?.by !== 'colon' || split.value === '' || /[;,|—–]/.test(split.label)) return [];
    const { target, sure } = of(split.label);
    return target === undefined || sure < 0.9 ? [] : [{ after, at, target }];
  });
}

/**
 * An activity in one line as the heading and lines that it means: “Payroll — purpose: pay; data: name; basis: contract”.
 * Any other block stays as it is.
 */
export function withoutInlineCards(blocks: readonly Block[], understanding: Understanding): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading' || block.type === 'table' || block.text.length > longestCard) return [block];
    if (block.text.includes('\n')) return [block];
    const labels = labelsIn(block.text, understanding);
    const targets = new Set(labels.map(({ target }) => target));
    const title = block.text.slice(0, labels[0]?.after ?? 0).replace(/[\s:—–-]+$/u, '');
    const isCard =
      targets.size >= leastLabels &&
      targets.size === labels.length &&
      [...targets].filter((target) => core.has(target)).length >= leastCore &&
      title.length <= longestTitle;
    if (!isCard) return [block];
    const lines = labels.map(({ at }, index) => block.text.slice(at, labels[index + 1]?.after));
    return [
      ...(title === '' ? [] : [{ type: 'heading' as const, level, text: title, place: block.place }]),
      ...lines.map((text) => ({ type: 'paragraph' as const, text, place: block.place })),
    ];
  });
}
