import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, picture, table } from '../parts.ts';

/** What the rules say, how grave it is, and how completeness is counted. */
export const findings: Chapter = {
  id: 'findings',
  title: { en: 'What is missing', ru: 'Чего не хватает' },
  parts: [
    paragraph(
      'The rules of both laws look through the register at every change. What they miss is said in three places: in the register, under **Completeness**; in the card, beside the field; and under **Findings**, for the whole register.',
      'Правила обоих законов проверяют реестр при каждом изменении. О недостающем сказано в трёх местах: в реестре, в столбце **Полнота**; в карточке, у поля; и в разделе **Замечания** — по всему реестру.',
    ),
    picture(
      'findings',
      'The page of findings: errors and things to check by activity, each with its article.',
      'Раздел замечаний: ошибки и то, что стоит проверить, по процессам, каждое со статьёй.',
    ),
    table(
      [
        { en: 'Severity', ru: 'Важность' },
        { en: 'Meaning', ru: 'Что значит' },
      ],
      [
        [
          { en: '**Error**', ru: '**Ошибка**' },
          {
            en: 'Something the law asks for in so many words is not there, or contradicts it.',
            ru: 'Нет того, что прямо требует закон, или это ему противоречит.',
          },
        ],
        [
          { en: '**To check**', ru: '**Проверить**' },
          {
            en: 'Something a person should look at: it may be right, but an inspector may ask.',
            ru: 'Стоит посмотреть человеку: возможно, всё верно, но проверяющий может спросить.',
          },
        ],
        [
          { en: '**To know**', ru: '**К сведению**' },
          {
            en: 'Good to know; it is counted nowhere.',
            ru: 'Полезно знать; нигде не считается.',
          },
        ],
      ],
    ),
    list(
      {
        en: 'Click a finding: it leads to the field that mends it. When the field is filled, the finding goes by itself.',
        ru: 'Нажмите на замечание: оно ведёт к полю, которое надо исправить. Заполните поле — замечание исчезнет само.',
      },
      {
        en: 'Choose a severity, one law, and grouping by activity, article, severity or law.',
        ru: 'Можно выбрать важность, один закон, группировку по процессам, статьям, важности или закону.',
      },
      {
        en: 'Organisation, systems, logs and filings have findings too, not only activities.',
        ru: 'Замечания бывают не только к процессам, но и к организации, системам, журналам и подачам.',
      },
      {
        en: 'What is right as it is: **Leave as it is…**, with the reason and whose decision it is. It is counted no more, can be shown again and taken back, and comes back by itself when the field changes.',
        ru: 'Если так и должно быть: **Оставить как есть…**, с причиной и указанием, кто решил. Такое замечание больше не считается, его можно показать и вернуть; если поле изменится, оно вернётся само.',
      },
      {
        en: 'For a draft the register says “draft” instead of counting, for it is not finished; its findings stand on the page of findings all the same.',
        ru: 'У черновика в реестре стоит «черновик», а не число замечаний: он ещё не закончен; в разделе замечаний они всё равно есть.',
      },
    ),
    heading('Completeness', 'Полнота'),
    paragraph(
      'The bar shows how many of the rules that must be met are met. Things to check do not shorten it. A full bar means that no rule of this program finds anything missing; whether the facts are true, only you can know.',
      'Полоса показывает, какая часть обязательных правил выполнена. То, что стоит проверить, её не укорачивает. Полная полоса значит, что правила программы ничего не нашли; верны ли сами сведения, знаете только вы.',
    ),
  ],
};
