import { processorContractContents } from '../../vocabulary/fz-152/contract-contents.ts';
import { art28ContractContents } from '../../vocabulary/gdpr/contract-contents.ts';
import { subProcessorAnswers } from '../../vocabulary/keeping/sub-processors.ts';
import { recipientKinds } from '../../vocabulary/things/recipient-kinds.ts';
import { recipientRoles } from '../../vocabulary/things/recipient-roles.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, flag, items, longText, ref, siblings, text } from '../field.ts';
import type { OwnerValues } from '../field.ts';
import { section } from '../section.ts';

const isProcessor = (owner: OwnerValues): boolean => owner['role'] === 'processor';
const mayEngageOthers = (owner: OwnerValues): boolean =>
  owner['role'] === 'processor' || owner['role'] === 'sub-processor';

export const recipients = section({
  id: 'recipients',
  label: { en: 'Recipients', ru: 'Получатели' },
  lead: {
    en: 'To whom the data have been or will be disclosed, processors included.',
    ru: 'Кому данные раскрыты или будут раскрыты, включая действующих по поручению.',
  },
  fields: {
    noRecipients: flag({
      label: { en: 'There are no recipients', ru: 'Получателей нет' },
      citations: [gdpr('30(1)(d)')],
    }),
    recipients: items(
      {
        party: ref('parties', { label: { en: 'Party', ru: 'Лицо' }, citations: [gdpr('30(1)(d)')] }),
        kind: code(recipientKinds, {
          label: { en: 'Category', ru: 'Категория' },
          citations: [gdpr('30(1)(d)')],
        }),
        role: code(recipientRoles, {
          label: { en: 'Role', ru: 'Роль' },
          citations: [gdpr('4(8)–(10), 26, 28'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
        }),
        purpose: longText({ label: { en: 'What for', ru: 'Для чего' } }),
        groups: siblings('data', {
          label: { en: 'Which data', ru: 'Какие данные' },
          hint: { en: 'Empty means all.', ru: 'Пусто — все.' },
        }),
        ground: longText({
          label: { en: 'Ground for disclosing', ru: 'Основание передачи' },
          citations: [gdpr('6(1)'), fz152('Art. 6 part 3, Art. 7', 'ч. 3 ст. 6, ст. 7')],
        }),
        onRequest: flag({
          label: {
            en: 'Only on request, in a particular inquiry',
            ru: 'Только по запросу в конкретной проверке',
          },
          citations: [gdpr('4(9)')],
          appliesWhen: (owner) => owner['role'] === 'authority',
        }),
        contract: text({
          label: { en: 'Contract', ru: 'Договор (поручение)' },
          hint: { en: 'Number and subject.', ru: 'Номер и предмет.' },
          citations: [gdpr('28(3)'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
        }),
        contractDate: date({ label: { en: 'Of', ru: 'От' } }),
        contractUntil: date({ label: { en: 'Runs until', ru: 'Действует до' } }),
        subjectConsent: flag({
          label: { en: 'The person consents to the assignment', ru: 'Субъект согласен на поручение' },
          citations: [fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
          regimes: ['fz-152'],
          appliesWhen: isProcessor,
        }),
        subProcessors: code(subProcessorAnswers, {
          label: { en: 'Sub-processors', ru: 'Субобработчики' },
          citations: [gdpr('28(2), 28(4)')],
          regimes: ['gdpr'],
          appliesWhen: mayEngageOthers,
        }),
        contractContents: codes(processorContractContents, {
          label: { en: 'The assignment contains, 152-FZ', ru: 'Поручение содержит, 152-ФЗ' },
          citations: [fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
          regimes: ['fz-152'],
          appliesWhen: isProcessor,
        }),
        art28Contents: codes(art28ContractContents, {
          label: { en: 'The contract contains, GDPR', ru: 'Договор содержит, GDPR' },
          hint: {
            en: 'The clauses of Decision (EU) 2021/915 are made to contain all of it.',
            ru: 'На всё это рассчитаны положения Решения (ЕС) 2021/915.',
          },
          citations: [gdpr('28(3)')],
          regimes: ['gdpr'],
          appliesWhen: isProcessor,
        }),
        note: longText({ label: { en: 'Notes for print', ru: 'Примечание для печати' } }),
      },
      {
        label: { en: 'Recipients', ru: 'Получатели' },
        item: { en: 'Recipient', ru: 'Получатель' },
        citations: [gdpr('30(1)(d)'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
      },
    ),
    confidentiality: longText({
      label: { en: 'Conditions of disclosure', ru: 'Условия раскрытия' },
      hint: {
        en: 'Confidentiality, what recipients may not do, where their list is published.',
        ru: 'Конфиденциальность, чего получатели делать не вправе, где опубликован их перечень.',
      },
      citations: [fz152('Art. 7', 'ст. 7'), gdpr('28(3)(b)')],
    }),
  },
});
