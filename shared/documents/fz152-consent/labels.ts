import type { Wording } from '../../wording/wording.ts';

/** The labels of both forms of consent. */
export const labels = {
  subject: { en: 'Data subject: name', ru: 'Субъект: фамилия, имя, отчество' },
  address: { en: 'Address', ru: 'Адрес' },
  identity: {
    en: 'Main identity document: number, date of issue, issuing body',
    ru: 'Основной документ, удостоверяющий личность: номер, дата выдачи, выдавший орган',
  },
  representative: {
    en: 'Representative (if a representative consents): name, address',
    ru: 'Представитель (если согласие даёт он): фамилия, имя, отчество, адрес',
  },
  representativeIdentity: {
    en: 'Identity document of the representative: number, date of issue, issuing body',
    ru: 'Документ, удостоверяющий личность представителя: номер, дата выдачи, выдавший орган',
  },
  authority: {
    en: 'Power of attorney or other document of authority',
    ru: 'Доверенность или иной документ, подтверждающий полномочия',
  },
  operator: { en: 'Operator: name, address', ru: 'Оператор: наименование (ФИО), адрес' },
  purpose: { en: 'Purpose of processing', ru: 'Цель обработки' },
  data: { en: 'Personal data', ru: 'Перечень персональных данных' },
  processors: {
    en: 'Who processes the data on the operator’s assignment: name, address',
    ru: 'Лицо, обрабатывающее данные по поручению оператора: наименование (ФИО), адрес',
  },
  recipients: { en: 'To whom the data are handed', ru: 'Кому передаются данные' },
  actions: { en: 'Actions with the data', ru: 'Перечень действий с данными' },
  methods: { en: 'Methods of processing', ru: 'Описание способов обработки' },
  term: { en: 'Term of the consent', ru: 'Срок действия согласия' },
  withdrawal: { en: 'How the consent is withdrawn', ru: 'Способ отзыва согласия' },
  policy: { en: 'Policy of the operator', ru: 'Политика оператора' },
  contacts: {
    en: 'Telephone, e-mail or postal address of the data subject',
    ru: 'Телефон, адрес электронной почты или почтовый адрес субъекта',
  },
  resources: {
    en: 'Resources on which the data will be open to an indefinite circle of persons',
    ru: 'Информационные ресурсы, на которых данные будут доступны неограниченному кругу лиц',
  },
} as const satisfies Record<string, Wording>;
