import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, steps } from '../parts.ts';

/** What was handed in or published, what has changed since, and the register of a past day. */
export const filings: Chapter = {
  id: 'filings',
  title: { en: 'Filings and past days', ru: 'Подачи и прошедшие дни' },
  parts: [
    paragraph(
      'A filing is what was handed to Roskomnadzor or published: a notification, a policy, a privacy notice. It keeps the facts as they were, with the outgoing number, the number and key that the portal gives, and the number in the register of operators.',
      'Подача — то, что направлено в Роскомнадзор или опубликовано: уведомление, политика, уведомление о конфиденциальности. Она хранит сведения, какими они были, исходящий номер, номер и ключ, присвоенные порталом, и номер в реестре операторов.',
    ),
    steps(
      {
        en: 'Under **Filings** press **New filing** and choose the kind.',
        ru: 'В разделе **Подачи** нажмите **Новая подача** и выберите вид.',
      },
      {
        en: '**For the portal** shows the notification field by field in the order of the portal: copy each value, tick the boxes named.',
        ru: '**Для портала** показывает уведомление поле за полем в порядке портала: копируйте значения и отмечайте названные графы.',
      },
      {
        en: 'When it is sent, press **Freeze the register’s facts** and fill in the numbers. From then on changes are told from it.',
        ru: 'Когда уведомление направлено, нажмите **Зафиксировать сведения реестра** и заполните номера. С этого дня изменения считаются от него.',
      },
    ),
    list(
      {
        en: 'At the top stands how filings stand: not filed, in force, or changes due until a day with their number. **What changed since** lists them field by field, with old and new words.',
        ru: 'Вверху видно состояние подач: не подано, действует или сообщить об изменениях до даты, с их числом. **Что изменилось** перечисляет их поле за полем, с прежними и новыми словами.',
      },
      {
        en: 'A published policy or notice is a filing too: the page says which of them is **No longer what the register says**.',
        ru: 'Опубликованная политика или уведомление — тоже подача: страница говорит, какая из них **Больше не соответствует реестру**.',
      },
      {
        en: '**Print changes** makes the report of changes; the document “Notification of changes” tells Roskomnadzor only what differs.',
        ru: '**Печать изменений** создаёт отчёт об изменениях; документ «Уведомление об изменении сведений» сообщает Роскомнадзору только то, что отличается.',
      },
    ),
    heading('The register on a past day', 'Реестр на прошедший день'),
    paragraph(
      'From the register’s menu, or from a filing by **Register on that day**, the register opens as it was at the end of a day, to be read and printed. Nothing can be changed there, and today’s register stays as it is.',
      'Из меню реестра или из подачи (**Реестр на тот день**) реестр открывается таким, каким был к концу дня: его можно читать и печатать. Изменить там ничего нельзя, а сегодняшний реестр остаётся прежним.',
    ),
    heading('Destroying data', 'Уничтожение данных'),
    paragraph(
      'When the term of an activity has come, press **Destroy data…** in its menu and choose what was destroyed and why. The act holds what Order 179 asks for: fill in who destroyed the data and how, print it with the sheet for the export from the event log, and keep it for three years; **Due** reminds of its end.',
      'Когда срок процесса наступил, нажмите **Уничтожить данные…** в его меню и укажите, что и почему уничтожено. Акт содержит то, чего требует приказ № 179: заполните, кто и как уничтожил данные, распечатайте его с листом выгрузки из журнала событий и храните три года; об окончании срока напомнят **Сроки**.',
    ),
  ],
};
