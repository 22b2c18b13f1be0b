import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, picture } from '../parts.ts';

/** What “saved” means, undo, and where the data are. */
export const saved: Chapter = {
  id: 'saved',
  title: { en: 'Saved, undo and where the data lie', ru: 'Сохранение, отмена и место хранения' },
  parts: [
    heading('Saved', 'Сохранено'),
    list(
      {
        en: '“Saved 14:32:07” at the foot of the left column means that the last change is on this computer’s disk, on the desktop in both copies. Nothing is sent anywhere.',
        ru: '«Сохранено 14:32:07» внизу слева значит, что последнее изменение записано на диск этого компьютера, в настольной программе — в оба экземпляра. Никуда ничего не отправляется.',
      },
      {
        en: 'If a change cannot be stored, a red bar stands over every page until it can. What you typed stays in the window and is tried again; export the register before closing.',
        ru: 'Если изменение не записывается, над всеми разделами стоит красная полоса. Введённое остаётся в окне, запись повторяется; перед закрытием выгрузите реестр в файл.',
      },
    ),
    heading('Undo', 'Отмена'),
    list(
      {
        en: '[[Ctrl Z]] takes back the last step, [[Ctrl Shift Z]] brings it back; a run of typing in one field is one step. It works for deletions too, and after a restart: the last 500 changes can be reached.',
        ru: '[[Ctrl Z]] отменяет последний шаг, [[Ctrl Shift Z]] возвращает; набор текста подряд в одном поле — один шаг. Отменяются и удаления, и после перезапуска: доступны последние 500 изменений.',
      },
      {
        en: 'Undo does not erase history: it is a change of its own, and the history of the card shows it.',
        ru: 'Отмена не стирает историю: это отдельное изменение, и оно видно в истории карточки.',
      },
      {
        en: 'What came with a file was done elsewhere and is not undone here.',
        ru: 'То, что пришло с файлом, сделано в другом месте и здесь не отменяется.',
      },
    ),
    heading('Where the data lie', 'Где находятся данные'),
    list(
      {
        en: 'On the desktop twice, in a journal and in a database inside the program (IndexedDB), in the folder that **Data health** names; if one is damaged, it is rebuilt from the other. In a browser once, in that browser’s profile.',
        ru: 'В настольной программе — дважды: в журнале и в базе внутри программы (IndexedDB), в папке, указанной в разделе **Сохранность данных**; повреждённый экземпляр восстанавливается по другому. В браузере — один раз, в профиле этого браузера.',
      },
      {
        en: 'A browser may clear it, and does so when you delete its site data or use a private window. The desktop program is the safer place.',
        ru: 'Браузер может очистить её, а при удалении данных сайтов и в приватном окне очистит точно. Настольная программа надёжнее.',
      },
      {
        en: 'One window writes. A second window or tab says **Ropa Desk is open elsewhere** and goes on by itself when the first is closed.',
        ru: 'Пишет одно окно. Второе окно или вкладка сообщает **Ropa Desk уже открыт** и продолжает само, когда первое закрыто.',
      },
    ),
    heading('Keep a copy', 'Храните копию'),
    paragraph(
      'On the desktop the program makes backups by itself; the next chapter tells how to restore from them. A second place on another disk, and an exported file now and then, save the register from a broken disk. In a browser the exported file is all there is.',
      'В настольной программе копии создаются сами; как из них восстановить, сказано в следующей главе. От поломки диска спасут второе место на другом диске и выгруженный время от времени файл. В браузере выгруженный файл — единственная копия.',
    ),
    picture(
      'settings',
      'The settings: your name, language and look, where the data lie, and the button that exports the register.',
      'Настройки: ваше имя, язык и вид, где находятся данные, кнопка выгрузки реестра.',
    ),
  ],
};
