import type { CountedNoun } from '../../../shared/wording/plural.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Language } from '../../../shared/wording/wording.ts';
import type { TakenCounts } from '../../work/importing/import-state.ts';

const added: CountedNoun = {
  en: { one: 'new entry', other: 'new entries' },
  ru: { one: 'новая запись', few: 'новые записи', many: 'новых записей' },
};
const changed: CountedNoun = {
  en: { one: 'changed', other: 'changed' },
  ru: { one: 'изменена', few: 'изменены', many: 'изменено' },
};
const deleted: CountedNoun = {
  en: { one: 'deleted', other: 'deleted' },
  ru: { one: 'удалена', few: 'удалены', many: 'удалено' },
};
const left: CountedNoun = {
  en: { one: 'left out', other: 'left out' },
  ru: { one: 'не берётся', few: 'не берутся', many: 'не берутся' },
};
const mentions: CountedNoun = {
  en: { one: 'mention will lead', other: 'mentions will lead' },
  ru: { one: 'ссылка приведёт', few: 'ссылки приведут', many: 'ссылок приведут' },
};

const open: CountedNoun = {
  en: { one: 'conflict stays open', other: 'conflicts stay open' },
  ru: {
    one: 'конфликт ждёт решения',
    few: 'конфликта ждут решения',
    many: 'конфликтов ждут решения',
  },
};

const nothing = { en: 'Nothing is taken in.', ru: 'Ничего не берётся.' };
const nowhere = { en: 'to what is left out', ru: 'к тому, что не берётся' };

/** “3 new entries, 5 changed, 1 left out. 2 conflicts stay open.”: what will happen, or has. */
export function applySentence(counts: TakenCounts, dangling: number, language: Language): string {
  const parts = [
    counts.added > 0 ? counted(counts.added, added, language) : '',
    counts.changed > 0 ? counted(counts.changed, changed, language) : '',
    counts.deleted > 0 ? counted(counts.deleted, deleted, language) : '',
    counts.left > 0 ? counted(counts.left, left, language) : '',
  ].filter(Boolean);
  const isNothing = counts.added + counts.changed + counts.deleted === 0;
  return [
    isNothing ? nothing[language] : `${parts.join(', ')}.`,
    counts.open > 0 ? `${counted(counts.open, open, language)}.` : '',
    dangling > 0 ? `${counted(dangling, mentions, language)} ${nowhere[language]}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
