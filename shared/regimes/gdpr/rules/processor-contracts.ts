import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import { art28ContractContents } from '../../../vocabulary/gdpr/contract-contents.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { each, type Rule } from '../../rule.ts';
import { isProcessing, kindOf } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';

const processes = (recipient: Recipient, _: Activity, context: Context): boolean =>
  isProcessing(recipient, context);
const hasContract = ({ contract }: Recipient): boolean => isSaid(contract);

/** Services that as a rule engage further processors. */
const onOthersMachines: readonly (string | undefined)[] = [
  'hosting',
  'landing-pages',
  'e-mail-delivery',
  'video-conference',
  'customer-service-software',
  'integration-builder',
];

/** The day from which the GDPR applies (Art. 99(2)); older contracts cannot have been made for it. */
const gdprApplies = '2018-05-25';

const lacking = ({ art28Contents = [] }: Recipient) =>
  art28ContractContents.terms.filter(({ code }) => !art28Contents.includes(code));

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function lackingWords(recipient: Recipient): Wording {
  const terms = lacking(recipient);
  return {
    en: `Missing: ${terms.map(({ label }) => lowered(label.en)).join('; ')}.`,
    ru: `Нет: ${terms.map(({ label }) => lowered(label.ru)).join('; ')}.`,
  };
}

const contract: readonly Rule<Activity>[] = [
  each<Activity, 'recipients'>('recipients', {
    id: 'G61',
    severity: 'error',
    citation: gdpr('28(3), 28(9)'),
    message: {
      en: 'Name the contract with the processor.',
      ru: 'Укажите договор с обработчиком.',
    },
    path: '/contract',
    appliesTo: processes,
    isMet: hasContract,
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G62',
    severity: 'warning',
    citation: gdpr('28(3)'),
    message: {
      en: 'Renew the contract with the processor: it has run out.',
      ru: 'Продлите договор с обработчиком: срок его действия истёк.',
    },
    path: '/contractUntil',
    appliesTo: (recipient, activity, context) =>
      recipient.contractUntil !== undefined && processes(recipient, activity, context),
    isMet: ({ contractUntil = '' }, _, { today }) => contractUntil >= today,
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G62',
    severity: 'info',
    citation: gdpr('28(3), 99(2)'),
    message: {
      en: 'Check the contract: it is older than the day from which the GDPR applies.',
      ru: 'Проверьте договор: он заключён до начала применения GDPR.',
    },
    path: '/contractDate',
    appliesTo: (recipient, activity, context) =>
      recipient.contractDate !== undefined && processes(recipient, activity, context),
    isMet: ({ contractDate = '' }) => contractDate >= gdprApplies,
  }),
];

const contents: readonly Rule<Activity>[] = [
  each<Activity, 'recipients'>('recipients', {
    id: 'G126',
    severity: 'error',
    citation: gdpr('28(3), 28(9)'),
    message: {
      en: 'Amend the contract with the processor: it lacks what it must contain.',
      ru: 'Дополните договор с обработчиком: в нём нет обязательных условий.',
    },
    path: '/art28Contents',
    appliesTo: (recipient, activity, context) =>
      processes(recipient, activity, context) && hasAny(recipient.art28Contents),
    isMet: (recipient) => lacking(recipient).length === 0,
    detail: lackingWords,
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G126',
    severity: 'warning',
    citation: gdpr('28(3), 28(9)'),
    message: {
      en: 'Compare the contract with what Art. 28(3) asks of it, and mark what it contains.',
      ru: 'Сверьте договор с требованиями ст. 28(3) и отметьте, что в нём есть.',
    },
    path: '/art28Contents',
    appliesTo: (recipient, activity, context) =>
      processes(recipient, activity, context) && hasContract(recipient),
    isMet: ({ art28Contents }) => hasAny(art28Contents),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'G63',
    severity: 'warning',
    citation: gdpr('28(2), 28(4)'),
    message: {
      en: 'Say whether the processor engages others, and authorise it in writing.',
      ru: 'Укажите, привлекает ли обработчик других лиц, и разрешите это письменно.',
    },
    path: '/subProcessors',
    appliesTo: (recipient, activity, context) =>
      processes(recipient, activity, context) &&
      (onOthersMachines.includes(kindOf(recipient, context)) || recipient.subProcessors === 'unauthorised'),
    isMet: ({ subProcessors }) => subProcessors !== undefined && subProcessors !== 'unauthorised',
  }),
];

/** Art. 28: contracts with those who process for us, and with those whom we engage as a processor. */
export const processorContractRules: readonly Rule<Activity>[] = [...contract, ...contents];
