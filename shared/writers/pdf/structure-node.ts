/** Structure types of ISO 32000-1, 14.8.4 that a paper needs. */
export type StructureTag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link';

/** A place in the structure tree: what assistive technology reads a piece of text as. */
export interface StructureNode {
  readonly tag: StructureTag;
  readonly parent: StructureNode | undefined;
  /** For a `TH`: the cells it heads. */
  readonly scope?: 'Column' | 'Row';
}

export const childOf = (parent: StructureNode, tag: StructureTag): StructureNode => ({ tag, parent });

export const headerCellOf = (row: StructureNode, scope: 'Column' | 'Row'): StructureNode => ({
  tag: 'TH',
  parent: row,
  scope,
});
