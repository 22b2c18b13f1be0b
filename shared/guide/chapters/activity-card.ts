import { activitySections } from '../../register/activity/activity.ts';
import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, picture, table } from '../parts.ts';

/** One activity: what each section wants, languages, findings. */
export const activityCard: Chapter = {
  id: 'activity-card',
  title: { en: 'The activity card', ru: 'Карточка процесса' },
  parts: [
    paragraph(
      'An activity is one processing of personal data with one main purpose. Its card is one long form: scroll, or jump by the sections at the left. A number beside a section counts what is missing in it.',
      'Процесс — это одна обработка персональных данных с одной основной целью. Карточка — одна длинная форма: прокручивайте её или переходите по разделам слева. Число у раздела — сколько в нём замечаний.',
    ),
    picture(
      'activity',
      'An activity open at its section “Period”, where two things are missing: sections at the left, the form in the middle, findings and history at the right.',
      'Процесс открыт на разделе «Сроки», где не хватает двух сведений: слева разделы, посередине форма, справа замечания и история.',
    ),
    heading('What the sections want', 'Что указать в разделах'),
    table(
      [
        { en: 'Section', ru: 'Раздел' },
        { en: 'What belongs there', ru: 'Что в нём указать' },
      ],
      activitySections.map(({ label, lead }) => [label, lead]),
    ),
    paragraph(
      'Most answers are chosen from lists taken from the laws; the grey words beside a field name the article that asks for it. Beside every list there is room for your own words. Fields that only one law asks for stay out of sight while the activity is not under that law, and a field that hangs on another answer appears with it.',
      'Большинство ответов выбирается из перечней, взятых из законов; серым у поля указана статья, которая его требует. Рядом с перечнями есть место для ваших слов. Поля одного закона не видны, пока процесс под него не подпадает; поле, зависящее от другого ответа, появляется вместе с ним.',
    ),
    heading('English and Russian', 'Русский и английский'),
    list(
      {
        en: 'A text has two sides. EN · RU over the field, or [[Alt L]] in it, turns it over; the side that is still empty is marked and shows the other one faintly.',
        ru: 'У текста две стороны. EN · RU над полем или [[Alt L]] в поле переключают их; пустая сторона помечена, и в ней бледно виден текст другой.',
      },
      {
        en: 'A document prints the language asked for. Where a text lacks it, the other language is printed and the check list of the document says so.',
        ru: 'Документ печатается на выбранном языке. Если текста на нём нет, печатается другой, а список перед печатью об этом предупреждает.',
      },
      {
        en: 'What is chosen from lists is there in both languages already.',
        ru: 'Выбранное из перечней уже есть на обоих языках.',
      },
    ),
    heading('The findings beside the form', 'Замечания рядом с формой'),
    paragraph(
      '**In this section** lists what the laws miss where you are, **Elsewhere in the card** the rest. Click a finding: the form goes to its field. Under them stands the history: who changed what, and when.',
      '**В этом разделе** показано, чего закону не хватает здесь, **В других разделах** — остальное. Нажмите на замечание: форма перейдёт к нужному полю. Ниже — история: кто, что и когда изменил.',
    ),
    heading('The whole card', 'Карточка целиком'),
    list(
      {
        en: '**Print card** leads to the documents with this activity alone.',
        ru: '**Печать карточки** открывает документы только по этому процессу.',
      },
      {
        en: '**Duplicate** (under the three dots) makes a copy to begin a similar activity from.',
        ru: '**Создать копию** (под тремя точками) — заготовка для похожего процесса.',
      },
      {
        en: '**Delete…** takes it out of the register and its documents; this can be undone.',
        ru: '**Удалить…** убирает процесс из реестра и документов; это можно отменить.',
      },
    ),
  ],
};
