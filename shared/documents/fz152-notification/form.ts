import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Filing } from '../../register/filing.ts';
import type { Wording } from '../../wording/wording.ts';
import { cardsOf } from '../activity-card/card-row.ts';
import { chapter, lead, subchapter } from '../blocks.ts';
import type { Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import { addressee } from '../fz152-forms/addressee.ts';
import { formRows, toFillIn, type FormRow } from '../fz152-forms/form-row.ts';
import { blank } from '../forms.ts';
import { operatorIdentity } from '../fz152-forms/operator-identity.ts';
import { responsibleRows } from '../fz152-forms/responsible.ts';
import { signing } from '../fz152-forms/signing.ts';
import { operatorWide } from './operator-wide.ts';
import { notifiedRows } from './purpose-rows.ts';
import { databaseRows, databases, securityRows } from './systems.ts';

const titles = {
  operator: { en: 'The operator', ru: 'Оператор' },
  purposes: { en: 'Purposes of processing', ru: 'Цели обработки и сведения по каждой цели' },
  measures: { en: 'Measures', ru: 'Меры' },
  responsible: {
    en: 'Person responsible for organising processing',
    ru: 'Ответственный за организацию обработки персональных данных',
  },
  terms: { en: 'Start and end of processing', ru: 'Начало и прекращение обработки' },
  crossBorder: { en: 'Cross-border transfer', ru: 'Трансграничная передача' },
  databases: {
    en: 'Location of databases with data of citizens of the Russian Federation',
    ru: 'Место нахождения баз данных, содержащих персональные данные граждан Российской Федерации',
  },
  state: {
    en: 'Access to state and municipal information systems',
    ru: 'Доступ к государственным и муниципальным информационным системам',
  },
  security: { en: 'Security of personal data', ru: 'Обеспечение безопасности персональных данных' },
  signature: { en: 'Signature', ru: 'Подпись' },
} as const satisfies Record<string, Wording>;

const ofTheAct: Wording = {
  en: 'Articles are those of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data” unless another act is named.',
  ru: 'Нормы указаны по Федеральному закону от 27.07.2006 № 152-ФЗ «О персональных данных», если не назван иной акт.',
};

const places = {
  operator: { en: 'Art. 22 part 3 item 1', ru: 'п. 1 ч. 3 ст. 22' },
  purposes: { en: 'Art. 22 part 3 item 2, part 3.1', ru: 'п. 2 ч. 3, ч. 3.1 ст. 22' },
  measures: { en: 'Art. 22 part 3 item 7', ru: 'п. 7 ч. 3 ст. 22' },
  responsible: { en: 'Art. 22 part 3 item 7.1', ru: 'п. 7.1 ч. 3 ст. 22' },
  terms: { en: 'Art. 22 part 3 items 8, 9', ru: 'п. 8, 9 ч. 3 ст. 22' },
  crossBorder: { en: 'Art. 22 part 3 item 10', ru: 'п. 10 ч. 3 ст. 22' },
  databases: { en: 'Art. 22 part 3 item 10.1', ru: 'п. 10.1 ч. 3 ст. 22' },
  state: {
    en: 'Persons who have access to data in these systems and (or) process them on the ground of a contract (Art. 22 part 3 item 10.2)',
    ru: 'Лица, имеющие доступ и (или) осуществляющие на основании договора обработку данных, содержащихся в этих системах (п. 10.2 ч. 3 ст. 22)',
  },
  security: {
    en: 'Information on the security of personal data under the requirements set by the Government (Art. 22 part 3 item 11)',
    ru: 'Сведения об обеспечении безопасности персональных данных в соответствии с требованиями, установленными Правительством Российской Федерации (п. 11 ч. 3 ст. 22)',
  },
} as const satisfies Record<string, Wording>;

/** The rows of the form that are about the operator as a whole, by part of the form. */
export const formParts = (activities: readonly Activity[], draft: Filing | undefined, scope: Scope) =>
  ({
    addressee: addressee(draft, scope),
    operator: operatorIdentity(scope),
    measures: operatorWide.measures(activities, scope),
    responsible: responsibleRows(scope),
    terms: operatorWide.terms(scope),
    crossBorder: operatorWide.crossBorder(activities, scope),
    databases: databases(activities, scope).flatMap((system) => databaseRows(system, scope)),
    state: operatorWide.stateSystems(scope),
    security: securityRows(activities, scope),
  }) as const satisfies Record<string, readonly FormRow[]>;

const emptyLine = (): readonly Block[] => [
  { kind: 'paragraph', style: 'body', runs: blank()[0]?.runs ?? [] },
];

const purposeBlocks = (activities: readonly Activity[], scope: Scope): readonly Block[] =>
  activities.length > 0
    ? [cardsOf(2, titles.purposes, toFillIn(notifiedRows), activities, scope)]
    : emptyLine();

function databaseBlocks(number: number, activities: readonly Activity[], scope: Scope): readonly Block[] {
  const all = databases(activities, scope);
  if (all.length === 0) return emptyLine();
  return all.flatMap((system, index) => {
    const name = entryName('systems', system.id, scope);
    const title = subchapter(`${number}.${index + 1}`, { en: name, ru: name }, scope);
    return [title, ...formRows(databaseRows(system, scope), scope)];
  });
}

/** The form: to whom, who, one block a purpose, measures, who answers, terms, transfers, databases, security, signature. */
export function formBlocks(
  activities: readonly Activity[],
  draft: Filing | undefined,
  scope: Scope,
): readonly Block[] {
  const parts = formParts(activities, draft, scope);
  const part = (number: number, name: keyof typeof places, blocks: readonly Block[]): readonly Block[] => [
    chapter(number, titles[name], scope),
    ...lead(places[name], scope),
    ...blocks,
  ];
  return [
    ...formRows(parts.addressee, scope),
    ...lead(ofTheAct, scope),
    ...part(1, 'operator', formRows(parts.operator, scope)),
    ...part(2, 'purposes', purposeBlocks(activities, scope)),
    ...part(3, 'measures', formRows(parts.measures, scope)),
    ...part(4, 'responsible', formRows(parts.responsible, scope)),
    ...part(5, 'terms', formRows(parts.terms, scope)),
    ...part(6, 'crossBorder', formRows(parts.crossBorder, scope)),
    ...part(7, 'databases', databaseBlocks(7, activities, scope)),
    ...part(8, 'state', formRows(parts.state, scope)),
    ...part(9, 'security', formRows(parts.security, scope)),
    chapter(10, titles.signature, scope),
    ...signing(draft, scope),
  ];
}
