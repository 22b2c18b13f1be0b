import type { Block, Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList, card, paragraph, tableOf } from '../blocks.ts';
import { factRuns, inOneLine } from '../describe/facts.ts';
import { citation, joined, lines, listed, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { inOrder, memberWords, termWords } from '../describe/terms.ts';
import { operatorLines, tick } from '../forms.ts';
import { formRow } from './labels.ts';
import { distributionData, needsConsent } from './needs.ts';
import { subjectSignature } from './subject-signature.ts';

const agreed: Wording = {
  en: 'I permit the operator to distribute the personal data chosen below, and set the conditions and prohibitions marked below.',
  ru: 'Разрешаю оператору распространять выбранные ниже персональные данные с отмеченными ниже условиями и запретами.',
};

const titles = {
  data: { en: 'Data permitted for distribution', ru: 'Данные, разрешённые для распространения' },
  prohibitions: {
    en: 'Conditions and prohibitions (optional)',
    ru: 'Условия и запреты (по желанию субъекта)',
  },
  networks: {
    en: 'How the operator may transfer the data received (optional)',
    ru: 'Как оператор может передавать полученные данные (по желанию субъекта)',
  },
} as const satisfies Record<string, Wording>;

const prohibitions: readonly Wording[] = [
  { en: 'I set no conditions and prohibitions', ru: 'Условия и запреты не устанавливаю' },
  {
    en: 'I prohibit the transfer of the data (except giving access) to an unlimited circle of persons',
    ru: 'Запрещаю передачу данных (кроме предоставления доступа) неограниченному кругу лиц',
  },
  {
    en: 'I prohibit the processing of the data (except getting access) by an unlimited circle of persons',
    ru: 'Запрещаю обработку данных (кроме получения доступа) неограниченным кругом лиц',
  },
  {
    en: 'I set conditions of processing (except getting access) by an unlimited circle of persons: ____________________',
    ru: 'Устанавливаю условия обработки (кроме получения доступа) неограниченным кругом лиц: ____________________',
  },
];

const networks: readonly Wording[] = [
  {
    en: 'Only over an internal network that gives access to strictly defined employees',
    ru: 'Только по внутренней сети, обеспечивающей доступ лишь для строго определённых сотрудников',
  },
  {
    en: 'Over information and telecommunication networks',
    ru: 'С использованием информационно-телекоммуникационных сетей',
  },
  { en: 'Without transfer', ru: 'Без передачи' },
];

const columns = {
  category: { en: 'Category', ru: 'Категория' },
  item: { en: 'Personal data', ru: 'Персональные данные' },
  permit: { en: 'I permit', ru: 'Разрешаю' },
  conditions: { en: 'Conditions and prohibitions', ru: 'Условия и запреты' },
} as const satisfies Record<string, Wording>;
const yesOrNo: Wording = { en: `${tick}yes   ${tick}no`, ru: `${tick}да   ${tick}нет` };

interface Item {
  readonly category: string;
  readonly code: string;
}

/** The items one by one, each with its category; a group set aside for distribution does not change what its items are. */
function itemsOf(activity: Activity, scope: Scope): readonly Item[] {
  return distributionData(activity).flatMap(({ category, items }) =>
    inOrder(dataItems, items ?? []).map((code) => {
      const own = termOf(dataItems, code)?.category ?? scope.dataItems.get(code)?.category ?? 'ordinary';
      return { code, category: category && category !== 'distribution' ? category : own };
    }),
  );
}

const text = (said: string): Content => lines([words(said)]);

const dataTable = (items: readonly Item[], scope: Scope): readonly Block[] =>
  tableOf<Item>(
    titles.data,
    [
      {
        title: columns.category,
        share: 2.2,
        describe: ({ category }) => text(termWords(dataCategories, category, scope)),
      },
      {
        title: columns.item,
        share: 3,
        describe: ({ code }) => text(memberWords(dataItems, 'dataItems', code, scope)),
      },
      { title: columns.permit, share: 1.8, describe: () => text(tell(yesOrNo, scope)) },
      { title: columns.conditions, share: 2.2, describe: () => text('_'.repeat(18)) },
    ],
    items,
    scope,
  );

const heading = (title: Wording, scope: Scope): Block => ({
  kind: 'heading',
  level: 3,
  text: tell(title, scope),
});

const ticks = (of: readonly Wording[], scope: Scope): readonly Block[] =>
  of.flatMap((one) => paragraph(words(`${tick}${tell(one, scope)}`)));

const rights: readonly (readonly [said: Wording, place: Wording])[] = [
  [
    { en: 'Silence or inaction is never consent', ru: 'Молчание или бездействие не считается согласием' },
    { en: 'Art. 10.1 part 8', ru: 'ч. 8 ст. 10.1' },
  ],
  [
    {
      en: 'The operator may not refuse the conditions and prohibitions that the data subject sets',
      ru: 'Оператор не вправе отказать в установлении субъектом условий и запретов',
    },
    { en: 'Art. 10.1 part 9', ru: 'ч. 9 ст. 10.1' },
  ],
  [
    {
      en: 'The data subject may at any time demand that the transfer be stopped',
      ru: 'Субъект вправе в любое время потребовать прекратить передачу данных',
    },
    { en: 'Art. 10.1 part 12', ru: 'ч. 12 ст. 10.1' },
  ],
];

/** The operator as Order 18 asks: name, address, numbers. */
const operatorContent = (scope: Scope): Content => [
  ...operatorLines(scope),
  ...lines([
    inOneLine(factRuns(organisationFields, scope.register.organisation, scope, { only: ['inn', 'ogrn'] })),
  ]),
];

/** The consent to distribution in the order of Order 18: the data chosen one by one, conditions and prohibitions to tick. */
export function distributionForm(activity: Activity, scope: Scope): readonly Block[] {
  const items = itemsOf(activity, scope);
  const resources = listed((activity.distribution?.resources ?? []).map(words));
  const ownTerm =
    needsConsent(activity) && activity.consent?.form !== 'distribution' ? undefined : activity.consent;
  const term = lines(paragraphsOf(ownTerm?.validFor, scope).map(words));
  return [
    ...card([
      formRow('subject', [], scope),
      formRow('contacts', [], scope),
      formRow('operator', operatorContent(scope), scope),
      formRow('resources', resources, scope),
      formRow('purpose', lines(paragraphsOf(activity.purpose, scope).map(words)), scope),
    ]),
    ...paragraph(words(tell(agreed, scope))),
    heading(titles.data, scope),
    ...(items.length > 0 ? dataTable(items, scope) : card([formRow('data', [], scope)])),
    heading(titles.prohibitions, scope),
    ...ticks(prohibitions, scope),
    heading(titles.networks, scope),
    ...ticks(networks, scope),
    ...card([formRow('term', term, scope)]),
    ...bulletList(
      rights.map(([said, place]) => joined([words(tell(said, scope)), citation(tell(place, scope))], ' ')),
    ),
    subjectSignature(scope),
  ];
}
