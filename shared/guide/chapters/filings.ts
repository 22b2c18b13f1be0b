import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, steps } from '../parts.ts';

/** Filings: freezing what was told, what changed since, the portal, and the register of a past day. */
export const filings: Chapter = {
  id: 'filings',
  title: { en: 'Filings', ru: 'Подачи' },
  parts: [
    paragraph(
      'Under **Filings** stands what was handed to an authority or made public. Above the list one sees how it stands: whether Roskomnadzor was notified, until when changes have to be told, and which published documents no longer say what the register says.',
      'В разделе **Подачи** собрано то, что направлено в орган или опубликовано. Над списком видно, как обстоят дела: уведомлён ли Роскомнадзор, до какого дня сообщить об изменениях, какие опубликованные документы больше не соответствуют реестру.',
    ),
    steps(
      {
        en: 'Press **New filing** and choose the kind. Addressee and numbers that are known already are filled in.',
        ru: 'Нажмите **Новая подача** и выберите вид. Известные адресат и номера заполнятся сами.',
      },
      {
        en: 'Press **Freeze the register’s facts** on the day you file: later changes are told from it.',
        ru: 'В день подачи нажмите **Зафиксировать сведения реестра**: от этого считаются изменения.',
      },
      {
        en: 'Set the **State**. What has to be filled in then is marked beside the field.',
        ru: 'Выберите **Состояние**. Что теперь нужно заполнить, отмечено у полей.',
      },
      {
        en: '**What changed since** shows each field with what went struck through and what came underlined; **Print changes** prints that.',
        ru: '**Что изменилось** показывает каждое поле: исключённое зачёркнуто, внесённое подчёркнуто; **Печать изменений** печатает это.',
      },
    ),
    list({
      en: '**For the portal** gives a notification field by field in the order of the portal’s form, each value with a button that copies it.',
      ru: '**Для портала** выводит уведомление поле за полем в порядке формы портала; у каждого значения есть кнопка копирования.',
    }),
    heading('The register of a past day', 'Реестр на прошедший день'),
    paragraph(
      'Over the table of activities, the three dots lead to **As of a past day…**: the register opens as it was at the end of that day, to be read and printed. **Back to today**, going back and reloading lead to today’s.',
      'Над таблицей процессов за тремя точками есть **На прошедший день…**: реестр откроется таким, каким он был на конец этого дня, – для чтения и печати. **Вернуться к сегодняшнему**, шаг назад и перезагрузка возвращают нынешний.',
    ),
  ],
};
