import type { Text } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { isPlaceholder } from '../detectors/placeholders.ts';

/** Whether there is a text that is one for all languages, and not a stand-in for one (“TBD”, a masked address). */
export const isSaidOnce = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !isPlaceholder(line);

/** Whether a person said something: at least one language is there, and none of those there is a stand-in. */
export const isSaid = (text: Text | undefined): boolean =>
  hasText(text) && !isPlaceholder(text?.en) && !isPlaceholder(text?.ru);
