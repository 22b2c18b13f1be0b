import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph } from '../parts.ts';

/** What is due, the calendar file, and the tables of the law that dates are counted by. */
export const deadlines: Chapter = {
  id: 'deadlines',
  title: { en: 'What is due', ru: 'Сроки' },
  parts: [
    paragraph(
      'Under **Due** stands everything that has a day: reviews, ends of keeping, contracts that run out, requests, incidents, notifications, controls of protection, changes of the law. What is overdue comes first. Over the register one line says what comes next within 60 days.',
      'В разделе **Сроки** собрано всё, у чего есть дата: пересмотры, окончание хранения, истекающие договоры, обращения, инциденты, уведомления, контроль защиты, изменения законодательства. Просроченное стоит первым. Над реестром одна строка говорит о ближайшем в пределах 60 дней.',
    ),
    list(
      {
        en: 'Click a line: it leads to the field that says when it is done. When that is filled in, the line goes by itself.',
        ru: 'Нажмите на строку: она ведёт к полю, в котором отмечают исполнение. Заполните его — строка исчезнет сама.',
      },
      {
        en: 'Each day has its article. Where no law sets a day, the line says “by practice”.',
        ru: 'У каждой даты есть статья. Если закон даты не задаёт, в строке сказано «по практике».',
      },
      {
        en: '**Calendar file…** saves what is shown for the calendar you use, with a reminder a week before. Names of persons who made requests stay out of it. A newer file moves what an older one brought.',
        ru: '**Файл календаря…** сохраняет показанное для вашего календаря с напоминанием за неделю. Имена тех, кто обращался, в него не попадают. Новый файл переносит то, что принёс прежний.',
      },
    ),
    heading('Tables of the law', 'Таблицы закона'),
    paragraph(
      'Dates are counted by tables: terms, the production calendar, lists of countries. **Settings** lists the acts in force, and **Law tables…** opens all tables with their sources. Where you know better, press **Correct…** and say why: the correction is yours, travels with the register, and can be taken back.',
      'Даты считаются по таблицам: сроки, производственный календарь, перечни стран. В разделе **Настройки** перечислены действующие акты, а **Таблицы закона…** открывает все таблицы с источниками. Если у вас есть сведения точнее, нажмите **Исправить…** и укажите причину: исправление отмечено как ваше, хранится в реестре, и его можно отменить.',
    ),
    paragraph(
      'In the production calendar a press on a day makes it a working day or a day off; arrow keys go from day to day.',
      'В производственном календаре нажатие на день делает его рабочим или нерабочим; стрелки переходят от дня к дню.',
    ),
  ],
};
