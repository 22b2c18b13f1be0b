import { expect, it } from 'vitest';
import { introducesOperator, namedController, namedOperator } from './named-operator.ts';

it.each([
  ['1.1. Настоящая Политика ООО «Маяк» (далее — Оператор) разработана', 'ООО «Маяк»'],
  ['1.1. Политика ФГБОУ ВО «Маяк» (далее — Оператор) разработана', 'ФГБОУ ВО «Маяк»'],
  ['1.1. Политика АО «Маяк» (далее — Банк) разработана', 'АО «Маяк»'],
  [
    'Политика Муниципального бюджетного учреждения «Маяк» (далее — Оператор)',
    'Муниципальное бюджетное учреждение «Маяк»',
  ],
  ['1.1. Политика ГБУЗ «Маяк» (далее — Оператор) разработана', 'ГБУЗ «Маяк»'],
  [
    'даю согласие Обществу с ограниченной ответственностью «Маяк» (далее – оператор)',
    'Общество с ограниченной ответственностью «Маяк»',
  ],
  [
    'данных, которые обрабатывает Индивидуальный предприниматель Ручьёва Алла Львовна (далее - Оператор).',
    'Индивидуальный предприниматель Ручьёва Алла Львовна',
  ],
  ['This Policy of JSC HARBOUR (hereinafter referred to as the Operator)', 'JSC HARBOUR'],
  [
    'fulfilled by Harbour Maps Limited Liability Company (hereinafter the Company)',
    'Harbour Maps Limited Liability Company',
  ],
])('%s', (text, name) => {
  expect(introducesOperator(text)).toBe(true);
  expect(namedOperator(text)).toBe(name);
});

it('finds nobody where nobody is named', () => {
  expect(namedOperator('Политика конфиденциальности сайта')).toBeUndefined();
  expect(introducesOperator('(далее — Политика)')).toBe(false);
});

it.each([
  ['Harbour Goods Ltd is the controller and responsible for your data.', 'Harbour Goods Ltd'],
  ['The Harbour Office is the data controller.', 'Harbour Office'],
  ['Verantwortlich für die Verarbeitung ist die Hafen GmbH, Kai 1.', 'Hafen GmbH'],
  ['Le responsable du traitement est la société Port SARL, Paris.', 'Port SARL'],
  ['We are the controller of your data.', undefined],
  ['In some cases Harbour Goods Ltd is a processor.', undefined],
])('“%s” names the controller', (text, name) => {
  expect(namedController(text)).toBe(name);
});
