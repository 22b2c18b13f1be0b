import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../files/disk.ts';
import type { Recovered } from './recovered.ts';
import { surveyOf } from './survey.ts';

/**
 * What the snapshots and journal in a folder say, as it stood after change `upTo` if that is given (or after the last
 * change before it that can be read). Reads only. `undefined` where there is no register, or none as old as that;
 * throws with the code `JOURNAL_DAMAGED` or `JOURNAL_NEWER` where there is one of which nothing can be read.
 */
export async function recover(
  disk: Disk,
  folder: string,
  register: Uuid,
  upTo?: number,
): Promise<Recovered | undefined> {
  const survey = await surveyOf({ disk, folder, register }, upTo);
  if (!survey) return undefined;
  const { position, about, content, notices } = survey;
  return { position, about, content, notices };
}
