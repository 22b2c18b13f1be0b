import type { Candidate, Suspicion, Verdict } from '../../../shared/merging/candidate.ts';
import { collections, type EntityKind } from '../../../shared/register/collections.ts';
import type { CountedNoun } from '../../../shared/wording/plural.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Tone } from '../../components/status-chip.tsx';

const organisation = {
  label: { en: 'Organisation', ru: 'Организация' },
  one: { en: 'Organisation', ru: 'Организация' },
};

export const kindLabel = (kind: EntityKind): Wording =>
  kind === 'organisation' ? organisation.label : collections[kind].label;

export const kindOne = (kind: EntityKind): Wording =>
  kind === 'organisation' ? organisation.one : collections[kind].one;

/** What becomes of an entry, in a word. */
export const verdictWords: Readonly<Record<Verdict | 'left', Wording>> = {
  new: { en: 'new', ru: 'новая' },
  changed: { en: 'changed', ru: 'изменена' },
  conflict: { en: 'conflict', ru: 'конфликт' },
  deleted: { en: 'deleted', ru: 'удалена' },
  left: { en: 'left out', ru: 'не берётся' },
};

export const verdictTones: Readonly<Record<Verdict | 'left', Tone>> = {
  new: 'accent',
  changed: 'quiet',
  conflict: 'check',
  deleted: 'error',
  left: 'quiet',
};

export const filterWords: Readonly<Record<Verdict | 'left' | 'all', Wording>> = {
  all: { en: 'All', ru: 'Все' },
  new: { en: 'New', ru: 'Новые' },
  changed: { en: 'Changed', ru: 'Изменённые' },
  conflict: { en: 'In conflict', ru: 'Спорные' },
  deleted: { en: 'Deleted there', ru: 'Удалённые там' },
  left: { en: 'Left out', ru: 'Не берутся' },
};

/** Why an entry is left out unless somebody insists. */
export const suspicionWords: Readonly<Record<Suspicion, Wording>> = {
  'knows-our-future': {
    en: 'The file claims to know changes of this computer that were never made here: a copied profile, or a forgery. It is left out. Ask the sender before you take it.',
    ru: 'Файл ссылается на изменения этого компьютера, которых здесь не было: это скопированный профиль или подделка. Запись не берётся. Прежде чем взять её, спросите отправителя.',
  },
  'one-write-two-values': {
    en: 'The same change says one thing here and another in the file: a copied profile, or a forgery. Both values are kept side by side; look at them.',
    ru: 'Одно и то же изменение здесь говорит одно, а в файле другое: это скопированный профиль или подделка. Сохраняются оба значения: сравните их.',
  },
  'other-kind': {
    en: 'Here this identifier belongs to an entry of another kind. It cannot be taken in.',
    ru: 'Здесь этот идентификатор принадлежит записи другого вида. Взять её нельзя.',
  },
  'other-organisation': {
    en: 'This is the organisation of another register. There is one organisation here: either it is the same, and its details are compared, or it stays out.',
    ru: 'Это организация другого реестра. Здесь организация одна: либо это она же, и сведения сравниваются, либо она не берётся.',
  },
  'organisation-gone': {
    en: 'In the file our organisation is deleted. There is no register without its organisation, so it stays, and nothing of this entry is taken in.',
    ru: 'В файле наша организация удалена. Реестра без организации не бывает, поэтому она остаётся, и ничего из этой записи не берётся.',
  },
};

export const changeNoun: CountedNoun = {
  en: { one: 'change', other: 'changes' },
  ru: { one: 'изменение', few: 'изменения', many: 'изменений' },
};

export const questionNoun: CountedNoun = {
  en: { one: 'conflict', other: 'conflicts' },
  ru: { one: 'конфликт', few: 'конфликта', many: 'конфликтов' },
};

/** What will happen, or happened, to an entry, in a sentence above its fields. */
export function verdictSentence({ verdict, conflicts, theirs }: Candidate): Wording {
  if (verdict === 'new') return { en: 'Only the file has it.', ru: 'Есть только в файле.' };
  if (verdict === 'deleted')
    return {
      en: 'Deleted there by somebody who had seen all that stands here.',
      ru: 'Удалена там тем, кто видел всё, что есть здесь.',
    };
  if (conflicts.some(({ path }) => path === '/_life'))
    return theirs
      ? {
          en: 'Deleted by one side and changed by the other, neither knowing of it.',
          ru: 'Одна сторона удалила запись, другая изменила, не зная об этом.',
        }
      : { en: 'Deleted there, changed here.', ru: 'Там удалена, здесь изменена.' };
  if (verdict === 'conflict')
    return {
      en: 'Both sides wrote here, neither knowing of the other. Until you decide, ours is shown and both are kept.',
      ru: 'Обе стороны писали здесь, не зная друг о друге. Пока вы не решите, показано ваше, а хранится и то и другое.',
    };
  return { en: 'Changed in the file since.', ru: 'В файле есть изменения.' };
}
