import type { Block, Paper } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { activityFields } from '../../register/activity/activity.ts';
import { collections } from '../../register/collections.ts';
import type { Fields } from '../../register/field.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Register } from '../../register/register.ts';
import type { System } from '../../register/system.ts';
import { systemFields } from '../../register/system.ts';
import { contextOf, type Context } from '../../regimes/context.ts';
import { levelsPossibleFor, protectionLevelOf } from '../../regimes/fz-152/protection-level.ts';
import { usersOf } from '../../regimes/fz-152/system-contents.ts';
import { decree1119 } from '../../vocabulary/by-laws.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { activitiesUnder, isUnder } from '../activities-under.ts';
import { card, chapter, lead } from '../blocks.ts';
import { lackingIn, leadingTo, missingBasics, missingOperator, notRecorded, quoted } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { signatures } from '../forms.ts';
import { paperOf } from '../frame.ts';
import { printedEntries } from '../printed-entries.ts';
import { dataTable, dataTableName } from './data-table.ts';
import { levelReasons, systemsTable, systemsTableName } from './systems-table.ts';

const name: Wording = {
  en: 'List of personal data and information systems',
  ru: 'Перечень персональных данных и информационных систем',
};
const shortTitle: Wording = { en: 'List of data and systems', ru: 'Перечень данных и систем' };
const subtitle: Wording = {
  en: 'Art. 19 of Federal Law No. 152-FZ; requirements approved by Government Decree No. 1119 of 01.11.2012',
  ru: 'ст. 19 Федерального закона № 152-ФЗ; требования, утверждённые постановлением Правительства РФ от 01.11.2012 № 1119',
};
const reasonsName: Wording = { en: 'What the levels follow from', ru: 'Из чего следуют уровни' };
const leads = {
  data: {
    en: 'A row for each category of data in each activity',
    ru: 'Строка — одна категория данных в одном процессе',
  },
  systems: {
    en: 'The level of protection by items 8–12 of the requirements, and the level that was set',
    ru: 'Уровень защищённости по п. 8–12 требований и установленный уровень',
  },
  reasons: {
    en: 'Data and subjects are those of all activities that use the system (items 5–7 of the requirements)',
    ru: 'Данные и субъекты — всех процессов, которые используют систему (п. 5–7 требований)',
  },
} as const satisfies Record<string, Wording>;

/** Activities whose data are still there. */
const listedActivities = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'fz-152').filter(({ status }) => status !== 'ended');

const listedSystems = (register: Register): readonly System[] =>
  printedEntries(register, listedActivities(register), 'fz-152').systems;

const chapterOf = (number: number, title: Wording, about: Wording, blocks: readonly Block[], scope: Scope) =>
  blocks.length > 0
    ? ({
        orientation: 'landscape',
        blocks: [chapter(number, title, scope), ...lead(about, scope), ...blocks],
      } as const)
    : ({ orientation: 'landscape', blocks: [] } as const);

function build(request: DocumentRequest): Paper {
  const { register } = request;
  const scope = scopeOf(register, request.language, 'fz-152');
  const context = contextOf(register, request.date);
  const [activities, systems] = [listedActivities(register), listedSystems(register)];
  const { signatory } = register.organisation;
  const reasons: readonly Block[] = [
    ...card(levelReasons(systems, context, scope)),
    ...(systems.length > 0 ? [signatures(signatory ? [signatory] : [], scope)] : []),
  ];
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle,
    facts: factRows(organisationFields, register.organisation, scope, {
      only: ['name', 'inn', 'ogrn', 'address', 'securityResponsible'],
    }),
    sections: [
      chapterOf(1, dataTableName, leads.data, dataTable(activities, context, scope), scope),
      chapterOf(2, systemsTableName, leads.systems, systemsTable(systems, context, scope), scope),
      chapterOf(3, reasonsName, leads.reasons, reasons, scope),
    ],
  });
}

const noLevel: Wording = { en: 'no level of protection is set', ru: 'уровень защищённости не установлен' };
const otherLevel = (derived: Wording): Wording => ({
  en: `the level set is not the one that follows (${derived.en})`,
  ru: `установлен не тот уровень, который следует (${derived.ru})`,
});

function systemItems(system: System, context: Context, scope: Scope): readonly ChecklistItem[] {
  const possible = levelsPossibleFor(system, context);
  const { protectionLevel } = system;
  const item = (sentence: Wording, path: string): ChecklistItem => ({
    en: `${quoted(entryName('systems', system.id, { ...scope, language: 'en' }), 'en')}: ${sentence.en}`,
    ru: `${quoted(entryName('systems', system.id, { ...scope, language: 'ru' }), 'ru')}: ${sentence.ru}`,
    ...leadingTo(system.id, path),
  });
  const used = usersOf(system, context).length > 0;
  const differs = possible.length > 0 && !possible.some((level) => level === protectionLevel);
  if (!protectionLevel) return used ? [item(noLevel, '/protectionLevel')] : [];
  return differs ? [item(otherLevel(protectionLevelOf(system, context).value), '/protectionLevel')] : [];
}

const { subjects, data } = activityFields;
const printed: Fields = { name: activityFields.name, data };

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const { register } = request;
  const scope = scopeOf(register, request.language, 'fz-152');
  const context = contextOf(register, request.date);
  const activities = listedActivities(register);
  return [
    ...missingOperator(scope),
    ...missingBasics(activities, scope).filter(({ path }) => path === undefined),
    ...activities.flatMap((activity) => [
      ...(activity.subjects?.length ? [] : [notRecorded(activity, subjects.label, '/subjects', scope)]),
      ...(activity.data?.some(({ items }) => items?.length)
        ? []
        : [notRecorded(activity, data.label, '/data', scope)]),
    ]),
    ...listedSystems(register).flatMap((system) => systemItems(system, context, scope)),
    ...activities.flatMap(lackingIn(collections.activities.one, printed, scope)),
    ...listedSystems(register).flatMap(lackingIn(collections.systems.one, systemFields, scope)),
  ];
}

/** The data by activity and category, and the systems with the levels of protection that follow and that were set. */
export const fz152DataList: DocumentKind = {
  id: 'fz152-data-list',
  regime: 'fz-152',
  name,
  law: [fz152('Art. 19', 'ст. 19'), decree1119('8–12')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  build,
};
