import type { Wording } from '../../../shared/wording/wording.ts';

/** Said where comparing failed for a reason of ours. */
export const notCompared = (error: unknown): Wording => {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    en: `The file could not be compared (${reason}). Nothing was changed.`,
    ru: `Файл не удалось сравнить (${reason}). Ничего не изменено.`,
  };
};
