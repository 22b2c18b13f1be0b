import type { Text } from '../wording/wording.ts';

/** Whether a person typed anything, in either language. */
export const hasText = (text: Text | undefined): boolean => Boolean(text?.en?.trim() || text?.ru?.trim());

export const hasAny = (list: readonly unknown[] | undefined): boolean =>
  list !== undefined && list.length > 0;
