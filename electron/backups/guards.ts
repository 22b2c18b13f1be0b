import type { Text, Wording } from '../../shared/wording/wording.ts';
import type { BackupEntry } from './entry.ts';
import type { BackupsState } from './state.ts';

/** Below this, halves say nothing: one of three activities may well be deleted. */
const fewestActivities = 4;
const fewestBytes = 16 * 1024;

/** Whether a register lost more than half of its activities or of its text since the backup before. */
export const shrank = (
  before: Pick<BackupEntry, 'activities' | 'textBytes'>,
  now: Pick<BackupEntry, 'activities' | 'textBytes'>,
): boolean =>
  (before.activities >= fewestActivities && now.activities * 2 < before.activities) ||
  (before.textBytes >= fewestBytes && now.textBytes * 2 < before.textBytes);

const quoted = (name: Text | undefined, language: 'en' | 'ru'): string => {
  const words = name?.[language] ?? name?.en ?? name?.ru;
  return words === undefined ? '' : language === 'en' ? ` “${words}”` : ` «${words}»`;
};

/** Why no backup is deleted at present; nothing where they rotate as usual. */
export function frozenWords({ frozen }: BackupsState, isDamaged: boolean): Wording | undefined {
  if (isDamaged)
    return {
      en: 'The store was found damaged, so no backup is deleted.',
      ru: 'Хранилище повреждено, поэтому резервные копии не удаляются.',
    };
  if (!frozen) return undefined;
  if (frozen.reason === 'restore')
    return {
      en: 'A backup was restored. Until you confirm that the data are right, no backup is deleted.',
      ru: 'Данные восстановлены из резервной копии. Пока вы не подтвердите, что они верны, копии не удаляются.',
    };
  return {
    en: `The register${quoted(frozen.name, 'en')} lost more than half of its content. Until you confirm that this was meant, no backup is deleted.`,
    ru: `Реестр${quoted(frozen.name, 'ru')} уменьшился более чем вдвое. Пока вы не подтвердите, что так и задумано, копии не удаляются.`,
  };
}
