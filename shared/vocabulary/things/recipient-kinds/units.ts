import type { RecipientKindTerm } from './recipient-kind.ts';

export const unitKinds: readonly RecipientKindTerm[] = [
  {
    code: 'unit-hr',
    label: { en: 'Human resources', ru: 'Кадровая служба' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-finance',
    label: { en: 'Accounting and finance', ru: 'Бухгалтерия и финансы' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-sales',
    label: { en: 'Sales and marketing', ru: 'Продажи и маркетинг' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-support',
    label: { en: 'Customer support', ru: 'Поддержка клиентов' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-it',
    label: { en: 'IT and administrators', ru: 'ИТ-служба и администраторы' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-legal',
    label: {
      en: 'Legal, compliance and data protection',
      ru: 'Юридическая служба, комплаенс, защита данных',
    },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-security',
    label: { en: 'Security', ru: 'Служба безопасности' },
    citations: [],
    usualRole: 'internal-unit',
  },
  {
    code: 'unit-management',
    label: { en: 'Management', ru: 'Руководство' },
    citations: [],
    usualRole: 'internal-unit',
  },
];
