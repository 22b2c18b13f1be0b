import type { Wording } from '../../shared/wording/wording.ts';
import { sentenceOf } from '../desktop/not-kept.ts';

/** What the window says of saving. “Saved” is said only when the transaction is complete. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly message: Wording };

const full: Wording = {
  en: 'Not saved: the disk is full. Free some space; what you typed is still here and will be saved by itself.',
  ru: 'Не сохранено: на диске нет места. Освободите место; введённое не пропало и сохранится само.',
};

const refused = (name: string): Wording => ({
  en: `Not saved: the browser’s store refused (${name}). What you typed is still here: export the register to a file before closing.`,
  ru: `Не сохранено: хранилище отказало (${name}). Введённое не пропало: выгрузите реестр в файл, прежде чем закрыть окно.`,
});

/** While the disk takes its time. */
export const notYetSaved: Wording = {
  en: 'Not saved yet: the disk does not answer. What you typed is still here and will be saved as soon as it does.',
  ru: 'Ещё не сохранено: диск не отвечает. Введённое не пропало и сохранится, как только он ответит.',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** The sentence for a write that did not reach the store. */
export function whyNotSaved(error: unknown): Wording {
  const told = sentenceOf(error);
  if (told) return told;
  const inner = error instanceof Error && 'inner' in error ? nameOf(error.inner) : undefined;
  const names = [nameOf(error), inner];
  return names.includes('QuotaExceededError') ? full : refused(inner ?? nameOf(error));
}
