import { longestText } from '../../register/schema.ts';
import type { TargetId } from '../targets.ts';

/** What is longer is no cell but a chapter: it is kept whole beside the activity and not taken apart. */
const longestCell = 10_000;
const longestOf = (target: TargetId): number =>
  target === 'purpose' || target === 'notes' ? longestText : longestCell;

/** More items than any list somebody wrote for a person to read. */
const mostItems = 500;
const separators = /[\n;,]/g;

/** Whether a text is a chapter or a dump and no answer: it would take long to take apart, and nobody could check it. */
export const isTooLong = (target: TargetId, text: string): boolean =>
  text.length > longestOf(target) ||
  (longestOf(target) === longestCell && (text.match(separators)?.length ?? 0) > mostItems);
