import type { Term } from '../../vocabulary.ts';
import type { DataItemGroup } from './data-item-groups.ts';
import type { PortalBox } from './portal-box.ts';

/** One item of personal data, as fine as a policy's list of data needs it. */
export interface DataItemTerm extends Term {
  /** The category under 152-FZ, and under the GDPR where `gdprCategory` says nothing else. */
  readonly category: 'ordinary' | 'special' | 'biometric' | 'criminal';
  /** The category under Art. 9 and 10 GDPR where it is not the same. */
  readonly gdprCategory?: 'ordinary' | 'special' | 'criminal';
  readonly group: DataItemGroup;
  /** The box of the Roskomnadzor form to tick; without it the item is named beside “иные персональные данные”. */
  readonly portalBox?: PortalBox;
  /** Data of a highly personal nature: criterion 4 of the guidelines WP 248 on impact assessments. */
  readonly highlyPersonal?: true;
  /** A national identification number or a document that bears one: Art. 87 GDPR. */
  readonly nationalId?: true;
}

/** An item as its group lists it: ordinary and without citations unless it says so. */
export type DataItemRow = Omit<DataItemTerm, 'group' | 'category' | 'citations'> &
  Partial<Pick<DataItemTerm, 'category' | 'citations'>>;

/** The items of one group, in the order in which they are offered. */
export const itemsOf = (group: DataItemGroup, rows: readonly DataItemRow[]): readonly DataItemTerm[] =>
  rows.map((row) => ({ category: 'ordinary', citations: [], ...row, group }));

/** The category of an item under the GDPR, where biometric data that identify a person are special (Art. 9(1)). */
export const gdprCategoryOf = (item: DataItemTerm): 'ordinary' | 'special' | 'criminal' =>
  item.gdprCategory ?? (item.category === 'biometric' ? 'special' : item.category);
