import type { Content, LabelledRow } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { blank, filledRow } from '../forms.ts';

/** The labels of both forms of consent. */
export const labels = {
  subject: { en: 'Data subject', ru: 'Субъект персональных данных' },
  address: { en: 'Address', ru: 'Адрес' },
  identity: { en: 'Identity document', ru: 'Основной документ' },
  representative: { en: 'Representative', ru: 'Представитель' },
  operator: { en: 'Operator', ru: 'Оператор' },
  purpose: { en: 'Purpose of processing', ru: 'Цель обработки' },
  data: { en: 'Personal data', ru: 'Перечень данных' },
  processors: { en: 'Processors on the operator’s assignment', ru: 'Обработка поручена' },
  recipients: { en: 'To whom the data are handed', ru: 'Получатели данных' },
  actions: { en: 'Actions with the data', ru: 'Перечень действий' },
  methods: { en: 'Methods of processing', ru: 'Способы обработки' },
  term: { en: 'Term of the consent', ru: 'Срок действия согласия' },
  withdrawal: { en: 'How it is withdrawn', ru: 'Способ отзыва согласия' },
  policy: { en: 'Policy of the operator', ru: 'Политика оператора' },
  contacts: { en: 'Contacts', ru: 'Контакты субъекта' },
  resources: { en: 'Resources', ru: 'Информационные ресурсы' },
} as const satisfies Record<string, Wording>;

/** What belongs on a line left empty, in the words of the law. */
const hints: Partial<Record<keyof typeof labels, Wording>> = {
  subject: { en: 'surname, first name, patronymic', ru: 'фамилия, имя, отчество' },
  identity: {
    en: 'main document: number, date of issue, issuing body',
    ru: 'удостоверяющий личность: номер, дата выдачи, кем выдан',
  },
  representative: {
    en: 'surname, first name, patronymic, address, if a representative consents',
    ru: 'фамилия, имя, отчество, адрес, если согласие даёт представитель',
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

const representative: readonly Wording[] = [
  {
    en: 'identity document: number, date of issue, issuing body',
    ru: 'документ, удостоверяющий личность: номер, дата, кем выдан',
  },
  {
    en: 'power of attorney or another document that confirms the authority',
    ru: 'реквизиты доверенности или иного документа о полномочиях',
  },
];

/** All that a written consent says of a representative, in one row: Art. 9 part 4 item 2. */
export function representativeRow(scope: Scope): LabelledRow {
  const { label, value } = formRow('representative', [], scope);
  return { label, value: [...value, ...representative.flatMap((hint) => blank(tell(hint, scope)))] };
}
