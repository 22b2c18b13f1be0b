import { automatedGrounds } from '../../vocabulary/keeping/automated-grounds.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { codes, flag, items, longText } from '../field.ts';
import { section } from '../section.ts';

const whenTrue =
  (name: string) =>
  (owner: Readonly<Record<string, unknown>>): boolean =>
    owner[name] === true;

export const purpose = section({
  id: 'purpose',
  label: { en: 'Purpose', ru: 'Цель' },
  lead: {
    en: 'One card is one main purpose. Be specific enough for a stranger to understand.',
    ru: 'Одна карточка — одна основная цель. Пишите так, чтобы понял посторонний.',
  },
  fields: {
    purpose: longText({
      label: { en: 'Main purpose', ru: 'Цель обработки' },
      citations: [gdpr('30(1)(b)'), fz152('Art. 22 part 3 item 2', 'п. 2 ч. 3 ст. 22')],
      aliases: ['purpose', 'purposes', 'цель', 'цель обработки'],
    }),
    subPurposes: items(
      {
        purpose: longText({ label: { en: 'Sub-purpose', ru: 'Подцель' } }),
        gdprBases: codes(gdprLegalBases, {
          label: { en: 'Legal basis, GDPR', ru: 'Правовое основание, GDPR' },
          hint: {
            en: 'Only where it differs from the activity’s.',
            ru: 'Только если отличается от основания процесса.',
          },
          citations: [gdpr('6(1)')],
          regimes: ['gdpr'],
        }),
        fz152Bases: codes(fz152LegalBases, {
          label: { en: 'Legal basis, 152-FZ', ru: 'Правовое основание, 152-ФЗ' },
          hint: {
            en: 'Only where it differs from the activity’s.',
            ru: 'Только если отличается от основания процесса.',
          },
          citations: [fz152('Art. 6 part 1', 'ч. 1 ст. 6')],
          regimes: ['fz-152'],
        }),
      },
      {
        label: { en: 'Sub-purposes', ru: 'Подцели' },
        item: { en: 'Sub-purpose', ru: 'Подцель' },
        hint: {
          en: 'What the purpose is made of; each can rest on its own basis.',
          ru: 'Из чего складывается цель; у каждой может быть своё основание.',
        },
        citations: [gdpr('30(1)(b)')],
      },
    ),
    directMarketing: flag({
      label: { en: 'Direct marketing', ru: 'Продвижение товаров, работ, услуг' },
      hint: { en: 'Under 152-FZ also political campaigning.', ru: 'По 152-ФЗ также политическая агитация.' },
      citations: [gdpr('21(2)–(3)'), fz152('Art. 15', 'ст. 15')],
    }),
    directContact: flag({
      label: { en: 'By direct contact with the person', ru: 'Путём прямых контактов с потребителем' },
      hint: { en: 'Calls, e-mail, messages.', ru: 'Звонки, письма, сообщения.' },
      citations: [fz152('Art. 15 part 1', 'ч. 1 ст. 15'), gdpr('21(2)–(3)')],
      appliesWhen: whenTrue('directMarketing'),
    }),
    softOptIn: longText({
      label: { en: 'Existing customers told that they may object', ru: 'Рассылка клиентам с правом отказа' },
      hint: {
        en: 'Own similar goods, address from a sale, a free way to object each time.',
        ru: 'Собственные аналогичные товары, адрес получен при продаже, отказ бесплатен при каждом сообщении.',
      },
      citations: [
        { regime: 'gdpr', en: 'Art. 13(2) Directive 2002/58/EC', ru: 'ст. 13(2) Директивы 2002/58/ЕС' },
      ],
      regimes: ['gdpr'],
      appliesWhen: whenTrue('directMarketing'),
    }),
    furtherProcessing: flag({
      label: { en: 'Another purpose than at collection', ru: 'Цель отличается от цели сбора' },
      citations: [gdpr('6(4), 13(3)'), fz152('Art. 5 part 2', 'ч. 2 ст. 5')],
    }),
    compatibility: longText({
      label: { en: 'Why the purposes are compatible', ru: 'Почему цели совместимы' },
      citations: [gdpr('6(4)'), fz152('Art. 5 part 2', 'ч. 2 ст. 5')],
      appliesWhen: whenTrue('furtherProcessing'),
    }),
    profiling: flag({
      label: { en: 'Profiling', ru: 'Профилирование' },
      citations: [gdpr('4(4)')],
    }),
    automatedDecisions: flag({
      label: { en: 'Solely automated decisions', ru: 'Исключительно автоматизированные решения' },
      hint: {
        en: 'Decisions with legal or similarly significant effect, taken without a person.',
        ru: 'Решения, порождающие юридические последствия или иным образом затрагивающие права, без участия человека.',
      },
      citations: [gdpr('22(1)'), fz152('Art. 16', 'ст. 16')],
    }),
    automatedGrounds: codes(automatedGrounds, {
      label: { en: 'What allows them', ru: 'Что их допускает' },
      citations: [gdpr('22(2)'), fz152('Art. 16 part 2', 'ч. 2 ст. 16')],
      appliesWhen: whenTrue('automatedDecisions'),
    }),
    automatedLogic: longText({
      label: { en: 'Logic of the decision', ru: 'Логика принятия решения' },
      citations: [gdpr('13(2)(f), 14(2)(g)'), fz152('Art. 16 part 3', 'ч. 3 ст. 16')],
      appliesWhen: whenTrue('automatedDecisions'),
    }),
    automatedConsequences: longText({
      label: { en: 'Consequences for the person', ru: 'Последствия для субъекта' },
      citations: [gdpr('13(2)(f), 14(2)(g)'), fz152('Art. 16 part 3', 'ч. 3 ст. 16')],
      appliesWhen: whenTrue('automatedDecisions'),
    }),
    largeScale: flag({
      label: { en: 'Large scale', ru: 'Крупный масштаб' },
      citations: [gdpr('35(3)(b)–(c), 37(1)')],
      regimes: ['gdpr'],
    }),
    publicMonitoring: flag({
      label: {
        en: 'Systematic monitoring of a public space',
        ru: 'Систематическое наблюдение за общедоступным местом',
      },
      citations: [gdpr('35(3)(c)')],
      regimes: ['gdpr'],
    }),
  },
});
