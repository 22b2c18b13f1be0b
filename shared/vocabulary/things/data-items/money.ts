import { itemsOf } from './data-item.ts';

export const moneyItems = itemsOf('money', [
  { code: 'income', label: { en: 'Income', ru: 'Доходы' }, portalBox: 'доходы', highlyPersonal: true },
  {
    code: 'salary',
    label: {
      en: 'Salary, benefits, taxes and deductions',
      ru: 'Заработная плата, выплаты, налоги и удержания',
    },
    portalBox: 'доходы',
  },
  {
    code: 'property-status',
    label: { en: 'Property status (housing, belongings)', ru: 'Имущественное положение (жильё, имущество)' },
    portalBox: 'имущественное положение',
  },
  {
    code: 'credit-and-debts',
    label: { en: 'Credit history, solvency and debts', ru: 'Кредитная история, платёжеспособность и долги' },
    highlyPersonal: true,
  },
  {
    code: 'bank-card',
    label: { en: 'Bank card details', ru: 'Реквизиты банковской карты' },
    portalBox: 'реквизиты банковской карты',
    highlyPersonal: true,
  },
  {
    code: 'settlement-account',
    label: { en: 'Bank (settlement) account number', ru: 'Номер расчётного счёта' },
    portalBox: 'номер расчетного счета',
    highlyPersonal: true,
  },
  {
    code: 'personal-account',
    label: { en: 'Personal account number', ru: 'Номер лицевого счёта' },
    portalBox: 'номер лицевого счета',
    highlyPersonal: true,
  },
  {
    code: 'orders-and-payments',
    label: { en: 'Orders, invoices and payments', ru: 'Заказы, счета и платежи' },
  },
  { code: 'insurance', label: { en: 'Insurance data', ru: 'Сведения о страховании' } },
  {
    code: 'vehicle',
    label: {
      en: 'Vehicle (make, registration number)',
      ru: 'Сведения о транспортном средстве (марка, регистрационный номер)',
    },
  },
]);
