import type { SubjectCategoryTerm } from './subject-category.ts';

export const businessCategories: readonly SubjectCategoryTerm[] = [
  {
    code: 'customer',
    label: { en: 'Customers (individuals)', ru: 'Клиенты — физические лица' },
    citations: [],
    portalBox: 'клиенты',
  },
  {
    code: 'prospective-customer',
    label: { en: 'Prospective customers', ru: 'Потенциальные клиенты' },
    citations: [],
  },
  {
    code: 'former-customer',
    label: { en: 'Former customers', ru: 'Бывшие клиенты' },
    citations: [],
    portalBox: 'клиенты',
  },
  {
    code: 'customer-representative',
    label: { en: 'Contact persons of business customers', ru: 'Представители клиентов — юридических лиц' },
    citations: [],
    portalBox: 'представители контрагентов',
  },
  {
    code: 'partner',
    label: { en: 'Business partners', ru: 'Деловые партнёры' },
    citations: [],
    portalBox: 'контрагенты',
  },
  {
    code: 'prospective-partner',
    label: { en: 'Prospective partners', ru: 'Потенциальные партнёры' },
    citations: [],
  },
  {
    code: 'contractor',
    label: {
      en: 'Contractors and freelancers (individuals)',
      ru: 'Подрядчики и исполнители — физические лица, в том числе самозанятые',
    },
    citations: [],
    portalBox: 'контрагенты',
  },
  {
    code: 'counterparty',
    label: { en: 'Counterparties (individuals, sole traders)', ru: 'Контрагенты (физические лица, ИП)' },
    hint: {
      en: 'A legal entity is not a data subject: choose its representatives.',
      ru: 'Юридическое лицо не является субъектом: укажите его представителей.',
    },
    citations: [],
    portalBox: 'контрагенты',
  },
  {
    code: 'counterparty-representative',
    label: {
      en: 'Representatives and staff of counterparties',
      ru: 'Представители и работники контрагентов',
    },
    citations: [],
    portalBox: 'представители контрагентов',
  },
  {
    code: 'supplier-representative',
    label: { en: 'Suppliers and their contact persons', ru: 'Поставщики и их представители' },
    citations: [],
    portalBox: 'представители контрагентов',
  },
  {
    code: 'contract-beneficiary',
    label: { en: 'Beneficiaries under contracts', ru: 'Выгодоприобретатели по договорам' },
    citations: [],
    portalBox: 'выгодоприобретатели по договорам',
  },
  { code: 'guarantor', label: { en: 'Guarantors', ru: 'Поручители' }, citations: [] },
  { code: 'debtor', label: { en: 'Debtors', ru: 'Должники' }, citations: [] },
  {
    code: 'insured-person',
    label: {
      en: 'Insured persons and insurance beneficiaries',
      ru: 'Застрахованные лица и выгодоприобретатели по страхованию',
    },
    citations: [],
  },
  {
    code: 'tenant',
    label: { en: 'Tenants and residents', ru: 'Арендаторы, наниматели и жильцы' },
    citations: [],
  },
  {
    code: 'passenger',
    label: { en: 'Passengers, guests and tourists', ru: 'Пассажиры, гости и туристы' },
    citations: [],
  },
];
