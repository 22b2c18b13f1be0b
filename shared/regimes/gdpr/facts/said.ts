import type { Text } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { isPlaceholder } from '../detectors/placeholders.ts';

/** Whether a person said something: a text, and not a stand-in for one (“TBD”, a masked address). */
export const isSaid = (text: Text | undefined): boolean =>
  hasText(text) && ![text?.en, text?.ru].some((one) => one !== undefined && isPlaceholder(one));

/** The same for a text that is one for all languages. */
export const isSaidOnce = (line: string | undefined): boolean =>
  Boolean(line?.trim()) && !isPlaceholder(line ?? '');
