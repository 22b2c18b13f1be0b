import type { Content, LabelledRow } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Scope } from '../describe/scope.ts';
import { filledRow } from '../forms.ts';

/** The labels of both forms of consent. */
export const labels = {
  subject: { en: 'Data subject', ru: 'Субъект данных' },
  address: { en: 'Address', ru: 'Адрес' },
  identity: { en: 'Identity document', ru: 'Документ' },
  representative: { en: 'Representative', ru: 'Представитель' },
  representativeIdentity: { en: 'Representative’s document', ru: 'Документ представителя' },
  authority: { en: 'Document of authority', ru: 'Полномочия' },
  operator: { en: 'Operator', ru: 'Оператор' },
  purpose: { en: 'Purpose of processing', ru: 'Цель обработки' },
  data: { en: 'Personal data', ru: 'Перечень персональных данных' },
  processors: { en: 'Processors on the operator’s assignment', ru: 'Обработка поручена' },
  recipients: { en: 'To whom the data are handed', ru: 'Кому передаются данные' },
  actions: { en: 'Actions with the data', ru: 'Перечень действий' },
  methods: { en: 'Methods of processing', ru: 'Способы обработки' },
  term: { en: 'Term of the consent', ru: 'Срок действия согласия' },
  withdrawal: { en: 'How it is withdrawn', ru: 'Способ отзыва согласия' },
  policy: { en: 'Policy of the operator', ru: 'Политика оператора' },
  contacts: { en: 'Contacts', ru: 'Контакты субъекта' },
  resources: { en: 'Resources', ru: 'Информационные ресурсы' },
} as const satisfies Record<string, Wording>;

const document: Wording = {
  en: 'number of the main identity document, date of issue, issuing body',
  ru: 'номер основного документа, удостоверяющего личность, дата выдачи, выдавший орган',
};

/** What belongs on a line left empty, in the words of the law. */
const hints: Partial<Record<keyof typeof labels, Wording>> = {
  subject: { en: 'surname, first name, patronymic', ru: 'фамилия, имя, отчество' },
  identity: document,
  representative: {
    en: 'surname, first name, patronymic, address, if a representative consents',
    ru: 'фамилия, имя, отчество, адрес, если согласие даёт представитель',
  },
  representativeIdentity: document,
  authority: {
    en: 'power of attorney or another document that confirms the authority',
    ru: 'реквизиты доверенности или иного документа, подтверждающего полномочия',
  },
  operator: { en: 'name, address', ru: 'наименование (ФИО), адрес' },
  contacts: {
    en: 'telephone, e-mail or postal address',
    ru: 'номер телефона, адрес электронной почты или почтовый адрес',
  },
  resources: {
    en: 'addresses of the pages on which the data will be open to an indefinite circle of persons',
    ru: 'адреса страниц, на которых данные будут доступны неограниченному кругу лиц',
  },
};

/** A row of a form: what is known, else a line to write on. */
export const formRow = (label: keyof typeof labels, value: Content, scope: Scope): LabelledRow =>
  filledRow(labels[label], value, scope, hints[label]);
