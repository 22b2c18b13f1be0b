import type { Language, Text } from '../../../shared/wording/wording.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import type { CameFile } from './messages.ts';

const both: readonly RegimeId[] = ['fz-152', 'gdpr'];

/** What a register is called that a table of somebody begins: after the organisation, else after the file. */
export function newRegisterOf(
  file: CameFile,
  fileName: string,
  language: Language,
): { readonly name: Text; readonly regimes: readonly RegimeId[] } {
  const regimes = file.kind === 'foreign' && file.regimes.length > 0 ? file.regimes : both;
  const bare = fileName.replace(/(?:\.[A-Za-z0-9]{1,8}){1,2}$/, '').trim();
  return { name: file.organisation ?? { [language]: bare === '' ? fileName : bare }, regimes };
}
