import { byLaw, fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What an organisation or person of the directory is to us; one party may have several roles. */
export const partyRoles: Vocabulary = {
  id: 'party-roles',
  name: { en: 'Roles of a party', ru: 'Роли лица' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'processor',
      label: { en: 'Processor', ru: 'Обработчик (лицо, обрабатывающее данные по поручению)' },
      citations: [gdpr('4(8)'), gdpr('28'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
    },
    {
      code: 'sub-processor',
      label: { en: 'Sub-processor', ru: 'Субобработчик' },
      hint: { en: 'Engaged by a processor.', ru: 'Привлечён обработчиком.' },
      citations: [gdpr('28(2)'), gdpr('28(4)')],
    },
    {
      code: 'joint-controller',
      label: { en: 'Joint controller', ru: 'Совместный контролёр (совместный оператор)' },
      citations: [gdpr('26'), fz152('Art. 3 item 2', 'п. 2 ст. 3')],
    },
    {
      code: 'client-controller',
      label: {
        en: 'Controller on whose behalf we process',
        ru: 'Контролёр (оператор), по поручению которого мы обрабатываем данные',
      },
      hint: {
        en: 'Here we are the processor: the activity belongs in the record under Art. 30(2).',
        ru: 'Здесь обработчик — мы: такая деятельность вносится в реестр по ст. 30(2) GDPR.',
      },
      citations: [gdpr('4(7)'), gdpr('30(2)'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
    },
    {
      code: 'recipient',
      label: { en: 'Recipient (third party)', ru: 'Получатель (третье лицо)' },
      citations: [gdpr('4(9)'), gdpr('4(10)')],
    },
    { code: 'authority', label: { en: 'Public authority', ru: 'Орган власти' }, citations: [] },
    {
      code: 'eu-representative',
      label: { en: 'Representative in the EU', ru: 'Представитель в ЕС' },
      hint: {
        en: 'For a controller or processor outside the EU whose processing falls under Art. 3(2).',
        ru: 'Для контролёра или обработчика вне ЕС, чья обработка подпадает под ст. 3(2).',
      },
      citations: [gdpr('4(17)'), gdpr('27')],
    },
    {
      code: 'uk-representative',
      label: { en: 'Representative in the United Kingdom', ru: 'Представитель в Великобритании' },
      citations: [{ regime: 'gdpr', en: 'Art. 27 UK GDPR', ru: 'ст. 27 UK GDPR' }],
    },
    {
      code: 'dpo',
      label: { en: 'Data protection officer (external)', ru: 'Инспектор по защите данных (DPO), внешний' },
      citations: [gdpr('37'), gdpr('38'), gdpr('39')],
    },
    {
      code: 'responsible-person',
      label: {
        en: 'Person responsible for organising processing (external)',
        ru: 'Ответственный за организацию обработки персональных данных (внешний)',
      },
      hint: {
        en: 'Close to a data protection officer but not the same: the duties are set by 152-FZ.',
        ru: 'Близок к инспектору по защите данных (DPO), но не тождествен ему: обязанности заданы 152-ФЗ.',
      },
      citations: [fz152('Art. 18.1 part 1 item 1', 'п. 1 ч. 1 ст. 18.1'), fz152('Art. 22.1', 'ст. 22.1')],
    },
    {
      code: 'security-contractor',
      label: {
        en: 'Licensed contractor for technical protection of information',
        ru: 'Лицензиат по технической защите конфиденциальной информации',
      },
      citations: [
        byLaw(
          'item 17 of the Requirements approved by Government Decree No. 1119 of 01.11.2012',
          'п. 17 Требований, утв. постановлением Правительства РФ от 01.11.2012 № 1119',
        ),
      ],
    },
    {
      code: 'group-company',
      label: { en: 'Company of our group', ru: 'Компания нашей группы' },
      citations: [gdpr('4(19)')],
    },
  ],
};
