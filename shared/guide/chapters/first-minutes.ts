import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, picture, steps } from '../parts.ts';

/** From nothing to a printed document. */
export const firstMinutes: Chapter = {
  id: 'first-minutes',
  title: { en: 'The first five minutes', ru: 'Первые пять минут' },
  parts: [
    paragraph(
      'Ropa Desk keeps the record of processing activities of an organisation on your own computer, and makes finished documents of it under the GDPR and Russian Federal Law 152-FZ. A fact is entered once; both laws use it.',
      'Ropa Desk ведёт реестр процессов обработки персональных данных организации на вашем компьютере и создаёт по нему готовые документы по 152-ФЗ и GDPR. Сведения вносятся один раз, их используют оба закона.',
    ),
    picture(
      'start',
      'The start page with three doors: an empty register, a sample, a file. The samples are unfolded.',
      'Начальная страница с тремя входами: пустой реестр, пример, файл. Список примеров раскрыт.',
    ),
    heading('Look around in a sample', 'Осмотритесь в примере'),
    steps(
      {
        en: 'Choose **Open a sample**, then **International software vendor**: twelve activities of an invented company under both laws.',
        ru: 'Нажмите **Открыть пример**, затем **Международный поставщик программ**: двенадцать процессов вымышленной компании по обоим законам.',
      },
      {
        en: 'Click an activity. It opens as one form; the sections are at the left, what is missing at the right.',
        ru: 'Нажмите на процесс. Он откроется одной формой: слева разделы, справа — чего не хватает.',
      },
      {
        en: 'Go to **Documents** and press PDF: a document for an inspector, made on this computer.',
        ru: 'Перейдите в **Документы** и нажмите PDF: документ для проверяющего готов, и создан он на этом компьютере.',
      },
    ),
    heading('Begin your own register', 'Начните свой реестр'),
    steps(
      {
        en: 'Press the name of the organisation at the top left and choose **New register or sample…**, then **Start an empty register**. Give the name and tick the laws.',
        ru: 'Нажмите на название организации слева вверху, выберите **Новый реестр или пример…**, затем **Начать пустой реестр**. Укажите название и отметьте законы.',
      },
      {
        en: 'Say once who writes here. The name stands beside each change.',
        ru: 'Один раз укажите, кто ведёт реестр: имя стоит у каждого изменения.',
      },
      {
        en: 'Fill in **Organisation**: name, address, contacts, the data protection officer or the person responsible.',
        ru: 'Заполните раздел **Организация**: наименование, адрес, контакты, ответственный за обработку или инспектор по защите данных.',
      },
      {
        en: 'Press **New activity** or [[N]] and begin with the processing you know best, payroll for instance. Write from top to bottom; leave open what you do not know.',
        ru: 'Нажмите **Новый процесс** или клавишу [[N]] и начните с процесса, который знаете лучше всего, например с кадрового учёта. Пишите сверху вниз; чего не знаете — пропустите.',
      },
      {
        en: 'See **Findings** for what is still open, and print.',
        ru: 'Посмотрите **Замечания**: там то, что осталось. Затем печатайте.',
      },
    ),
    heading('Good to know', 'Полезно знать'),
    list(
      {
        en: 'There is no button to save: each change is stored as you make it, and can be undone.',
        ru: 'Кнопки «Сохранить» нет: каждое изменение сохраняется сразу, и его можно отменить.',
      },
      {
        en: 'EN and RU at the top right switch the whole window. Texts of yours keep both languages.',
        ru: 'EN и RU справа вверху переключают весь интерфейс. Ваши тексты хранятся на обоих языках.',
      },
      {
        en: 'Export the register to a file now and then: see the chapter “Saved, undo and where the data lie”.',
        ru: 'Время от времени выгружайте реестр в файл: см. главу «Сохранение, отмена и место хранения».',
      },
      {
        en: '[[F1]] opens this guide at the chapter on the page you are on.',
        ru: '[[F1]] открывает это руководство на главе о текущем разделе.',
      },
    ),
  ],
};
