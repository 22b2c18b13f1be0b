import type { Block, Content, LabelledRow } from '../../paper/paper.ts';
import type { System } from '../../register/system.ts';
import type { Context } from '../../regimes/context.ts';
import { protectionLevelOf } from '../../regimes/fz-152/protection-level.ts';
import {
  inNumbers,
  subjectLimit,
  systemDataKind,
  systemSubjects,
  usersOf,
} from '../../regimes/fz-152/system-contents.ts';
import { protectionLevels, threatTypes } from '../../vocabulary/fz-152/protection-levels.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { tableOf } from '../blocks.ts';
import { placeRuns } from '../describe/parties.ts';
import { systemHead } from '../describe/protection.ts';
import { joined, lines, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { termWords } from '../describe/terms.ts';
import { entryName } from '../describe/values.ts';

export const systemsTableName: Wording = {
  en: 'Information systems of personal data',
  ru: 'Информационные системы персональных данных',
};

const titles = {
  system: { en: 'Information system', ru: 'Информационная система' },
  place: { en: 'Place of the database', ru: 'Место нахождения базы данных' },
  data: { en: 'Data', ru: 'Данные' },
  subjects: { en: 'Data subjects who are not employees', ru: 'Субъекты, не являющиеся работниками' },
  threats: { en: 'Type of threats', ru: 'Тип актуальных угроз' },
  derived: { en: 'Level by the register', ru: 'Уровень по данным реестра' },
  recorded: { en: 'Level set, act', ru: 'Установленный уровень, акт' },
} as const satisfies Record<string, Wording>;

const said = {
  unused: { en: 'No activity uses it', ru: 'Не используется процессами' },
  employees: { en: 'Employees only', ru: 'Только работники' },
  unknown: { en: 'Number not recorded', ru: 'Число не указано' },
  noThreats: { en: 'Not set', ru: 'Не определён' },
  noLevel: { en: 'Not set', ru: 'Не установлен' },
  of: { en: 'of', ru: 'от' },
} as const satisfies Record<string, Wording>;

const few = (limit: Wording): Wording => ({ en: `Fewer than ${limit.en}`, ru: `Менее ${limit.ru}` });
const many = (limit: Wording): Wording => ({ en: `${limit.en} or more`, ru: `${limit.ru} и более` });

const alone = (wording: Wording, scope: Scope): Content => lines([words(tell(wording, scope))]);

/** The kind of data by item 5 of the requirements, in the words of the categories. */
function dataLines(system: System, context: Context, scope: Scope): Content {
  if (usersOf(system, context).length === 0) return alone(said.unused, scope);
  const { kind } = systemDataKind(system, context);
  const category = kind === 'special' || kind === 'biometric' ? kind : 'ordinary';
  return lines([words(termWords(dataCategories, category, scope))]);
}

function subjectLines(system: System, context: Context, scope: Scope): Content {
  if (usersOf(system, context).length === 0) return [];
  const { subjects, employeesOnly } = systemSubjects(system, context);
  if (employeesOnly) return alone(said.employees, scope);
  const limit = inNumbers(subjectLimit(context));
  return alone(subjects === undefined ? said.unknown : subjects === 'few' ? few(limit) : many(limit), scope);
}

function recordedLines({ protectionLevel, levelAct, levelActOn }: System, scope: Scope): Content {
  const day = levelActOn && `${tell(said.of, scope)} ${dateInWords(levelActOn, scope.language)}`;
  return lines([
    words(protectionLevel ? termWords(protectionLevels, protectionLevel, scope) : tell(said.noLevel, scope)),
    joined([oneLine(levelAct, scope), day].map(words), ' '),
  ]);
}

const threatTypeName = (code: string): Wording => {
  const number = code.slice(-1);
  return { en: `Type ${number}`, ru: `${number}-й тип` };
};

const threatLines = ({ threatType }: System, scope: Scope): Content => {
  const known = threatType !== undefined && termOf(threatTypes, threatType);
  if (threatType && !known) return lines([words(termWords(threatTypes, threatType, scope))]);
  return alone(threatType ? threatTypeName(threatType) : said.noThreats, scope);
};

/** Each system with what its level of protection turns on, the level that follows and the level that was set. */
export const systemsTable = (systems: readonly System[], context: Context, scope: Scope): readonly Block[] =>
  tableOf<System>(
    systemsTableName,
    [
      { title: titles.system, share: 1.7, describe: ({ id }) => lines([systemHead(id, scope)]) },
      { title: titles.place, share: 1.7, describe: (system) => lines([placeRuns(system, scope)]) },
      { title: titles.data, share: 1.5, describe: (system) => dataLines(system, context, scope) },
      { title: titles.subjects, share: 1.4, describe: (system) => subjectLines(system, context, scope) },
      { title: titles.threats, share: 1.2, describe: (system) => threatLines(system, scope) },
      {
        title: titles.derived,
        share: 2.6,
        describe: (system) => alone(protectionLevelOf(system, context).value, scope),
      },
      { title: titles.recorded, share: 1.6, describe: (system) => recordedLines(system, scope) },
    ],
    systems,
    scope,
  );

/** Why each level follows. */
export const levelReasons = (
  systems: readonly System[],
  context: Context,
  scope: Scope,
): readonly LabelledRow[] =>
  systems.map((system) => ({
    label: entryName('systems', system.id, scope),
    value: lines(protectionLevelOf(system, context).reasons.map((reason) => words(tell(reason, scope)))),
  }));
