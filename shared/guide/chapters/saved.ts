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
        en: '“Saved 14:32:07” at the foot of the left column means that the last change is in the store on this computer’s disk. Nothing is sent anywhere.',
        ru: '«Сохранено 14:32:07» внизу слева значит, что последнее изменение записано в хранилище на диске этого компьютера. Никуда ничего не отправляется.',
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
        en: 'In a database inside the program (IndexedDB): on the desktop in the folder that **Settings** names, in a browser in that browser’s profile.',
        ru: 'В базе внутри программы (IndexedDB): в настольной программе — в папке, указанной в разделе **Настройки**, в браузере — в профиле этого браузера.',
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
      'The program does not make backups of its own yet: a broken disk takes the register with it. Export it regularly, after each day of work for instance, and keep the files on another disk or server. A file holds everything; opened on another computer, it is the register with its history.',
      'Резервных копий программа пока не делает: если сломается диск, пропадёт и реестр. Выгружайте его регулярно, например после каждого дня работы, и храните файлы на другом диске или сервере. В файле есть всё: открытый на другом компьютере, он снова станет реестром с историей.',
    ),
    picture(
      'settings',
      'The settings: your name, language and look, where the data lie, and the button that exports the register.',
      'Настройки: ваше имя, язык и вид, где находятся данные, кнопка выгрузки реестра.',
    ),
  ],
};
