import { counted } from '../../shared/wording/plural.ts';
import { textIn, type Language, type Text, type Wording } from '../../shared/wording/wording.ts';

/** What was done to one register when the journal and the working store did not say the same. */
export type Recovery =
  | {
      readonly type: 'empty' | 'damaged' | 'contradicts';
      readonly name: Text;
      readonly activities: number;
    }
  | { readonly type: 'behind' | 'journal-behind'; readonly name: Text; readonly changes: number }
  | { readonly type: 'journal-empty' | 'first'; readonly name: Text };

const activity = {
  en: { one: 'activity', other: 'activities' },
  ru: { one: 'процесс', few: 'процесса', many: 'процессов' },
};
const change = {
  en: { one: 'change', other: 'changes' },
  ru: { one: 'изменение', few: 'изменения', many: 'изменений' },
};

/** What was recovered, each in a sentence; a journal that was only begun is nothing to tell. */
export function recovered(recoveries: readonly Recovery[]): readonly Wording[] {
  return recoveries.filter(({ type }) => type !== 'first').map(sentence);
}

const called = (name: Text, language: Language): string =>
  textIn(name, language) ?? (language === 'en' ? 'Unnamed register' : 'Реестр без названия');

function sentence(recovery: Recovery): Wording {
  const { type } = recovery;
  const [en, ru] = [called(recovery.name, 'en'), called(recovery.name, 'ru')];
  switch (type) {
    case 'empty':
    case 'damaged': {
      const [en2, ru2] = [
        counted(recovery.activities, activity, 'en'),
        counted(recovery.activities, activity, 'ru'),
      ];
      return {
        en: `“${en}”: the working store was ${type}. All was rebuilt from the journal, ${en2}; nothing is missing.`,
        ru: `«${ru}»: рабочее хранилище оказалось ${type === 'empty' ? 'пустым' : 'повреждено'}. Всё восстановлено по журналу, ${ru2}; ничего не потеряно.`,
      };
    }
    case 'contradicts':
      return {
        en: `“${en}”: the working store and the journal told different things. The journal holds; the other version is kept among the backups, pinned.`,
        ru: `«${ru}»: рабочее хранилище и журнал расходились. Действует журнал; другой вариант сохранён среди резервных копий и закреплён.`,
      };
    case 'behind': {
      const [en2, ru2] = [counted(recovery.changes, change, 'en'), counted(recovery.changes, change, 'ru')];
      return {
        en: `“${en}”: ${en2} that had not reached the working store came back from the journal. Nothing is missing.`,
        ru: `«${ru}»: из журнала возвращено ${ru2}, не попавших в рабочее хранилище. Ничего не потеряно.`,
      };
    }
    case 'journal-behind': {
      const [en2, ru2] = [counted(recovery.changes, change, 'en'), counted(recovery.changes, change, 'ru')];
      return {
        en: `“${en}”: the journal lacked ${en2}; they were written again from the working store. Nothing is missing.`,
        ru: `«${ru}»: в журнале не хватало: ${ru2}. Записано заново из рабочего хранилища. Ничего не потеряно.`,
      };
    }
    case 'journal-empty':
    case 'first':
      return {
        en: `“${en}”: the journal was gone and has been written again from the working store. Nothing is missing.`,
        ru: `«${ru}»: журнал пропал и записан заново из рабочего хранилища. Ничего не потеряно.`,
      };
  }
}
