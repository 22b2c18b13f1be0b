import type { Content, Run } from '../../paper/paper.ts';

/** How a cell looks: `head` names a column, `label` a row. */
export type Look = 'title' | 'heading' | 'head' | 'label' | 'text' | 'muted';

export interface SheetCell {
  readonly runs: readonly Run[];
  readonly look: Look;
}

export type SheetRow = readonly (SheetCell | undefined)[];

/** One sheet of a workbook before it has a format. */
export interface Sheet {
  /** As the paper has it; the workbook shortens it to what a sheet's name may be. */
  readonly name: string;
  /** `table`: the first row is a header that stays, repeats in print and filters; `page`: labels and texts to read. */
  readonly kind: 'table' | 'page';
  /** Characters; without it each column is as wide as its texts. */
  readonly widths?: readonly number[];
  readonly rows: () => Iterable<SheetRow>;
}

export const cell = (text: string, look: Look = 'text'): SheetCell => ({ runs: [{ text }], look });

/** The lines of a content one under another, as one cell; nothing where there are none. */
export function contentCell(content: Content): SheetCell | undefined {
  if (content.length === 0) return undefined;
  const runs = content.flatMap(({ runs: line, bullet }, at): readonly Run[] => {
    const before = `${at > 0 ? '\n' : ''}${bullet ? '• ' : ''}`;
    return before === '' ? line : [{ text: before }, ...line];
  });
  return { runs, look: 'text' };
}
