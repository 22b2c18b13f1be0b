import type { Chapter } from '../chapter.ts';
import { list, paragraph, picture, table } from '../parts.ts';

/** What is entered once and named in many activities. */
export const directories: Chapter = {
  id: 'directories',
  title: { en: 'Directories', ru: 'Справочники' },
  parts: [
    paragraph(
      'What many activities share is described once, under **Directories**, and named in the cards. Correct an address there and every document has the new one.',
      'То, что общее для многих процессов, описывается один раз в разделе **Справочники** и указывается в карточках. Исправьте адрес там — и во всех документах будет новый.',
    ),
    picture(
      'directories',
      'The directory of parties: the list at the left, one entry at the right with its form.',
      'Справочник контрагентов и органов: слева список, справа запись и её форма.',
    ),
    table(
      [
        { en: 'Directory', ru: 'Справочник' },
        { en: 'What belongs there', ru: 'Что в нём' },
      ],
      [
        [
          { en: '**Parties**', ru: '**Контрагенты и органы**' },
          {
            en: 'Everyone outside: recipients, processors, joint controllers, representatives, authorities, with address and country. The country decides whether a disclosure is a transfer.',
            ru: 'Все, кто вне организации: получатели, обработчики по поручению, совместные операторы, представители, органы — с адресом и страной. От страны зависит, есть ли трансграничная передача.',
          },
        ],
        [
          { en: '**Systems**', ru: '**Информационные системы**' },
          {
            en: 'Where data lie: kind, country and address of the database and, for 152-FZ, what its protection level depends on.',
            ru: 'Где находятся данные: вид, страна и адрес базы данных, а для 152-ФЗ — то, от чего зависит уровень защищённости.',
          },
        ],
        [
          { en: '**Measures**', ru: '**Меры защиты**' },
          {
            en: 'Technical and organisational measures. Do not write down what helps an attacker: passwords, keys, addresses inside the network.',
            ru: 'Технические и организационные меры. Не пишите того, что поможет злоумышленнику: пароли, ключи, внутренние адреса сети.',
          },
        ],
        [
          { en: '**Own data items**', ru: '**Свои виды данных**' },
          {
            en: 'Kinds of data that the program’s list lacks, each with its category (special, biometric and so on).',
            ru: 'Виды данных, которых нет в перечне программы, с их категорией (специальные, биометрические и т. д.).',
          },
        ],
        [
          { en: '**Own subject categories**', ru: '**Свои категории субъектов**' },
          {
            en: 'Categories of persons that the program’s list lacks; say whether they are workers, minors or vulnerable.',
            ru: 'Категории людей, которых нет в перечне программы; отметьте, работники ли это, несовершеннолетние или уязвимые.',
          },
        ],
      ],
    ),
    list(
      {
        en: 'You need not come here first: type a new name into a field of the card and it is offered as a new entry.',
        ru: 'Начинать отсюда не обязательно: введите новое название в поле карточки, и программа предложит создать запись.',
      },
      {
        en: 'The number beside an entry says how often it is named. **Where it is used** under its form leads to these places.',
        ru: 'Число у записи — сколько раз она указана. **Где используется** под формой ведёт в эти места.',
      },
      {
        en: 'Deleting an entry takes it out of all cards; the question before it lists them, and undo brings everything back.',
        ru: 'Удаление убирает запись из всех карточек; вопрос перед удалением перечисляет их, а отмена возвращает всё.',
      },
    ),
  ],
};
