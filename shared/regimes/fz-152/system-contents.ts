import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import type { System } from '../../register/system.ts';
import { decree1119 } from '../../vocabulary/by-laws.ts';
import { corrected } from '../../vocabulary/tables/corrected.ts';
import {
  systemSubjectsOn,
  type SystemDataKind,
  type SystemSubjects,
} from '../../vocabulary/tables/terms/protection-levels.ts';
import { thresholdOn, thresholds } from '../../vocabulary/tables/terms/thresholds.ts';
import { isUnder } from '../applies.ts';
import type { Context } from '../context.ts';
import type { Reason } from '../derived-fact.ts';
import { gathered, onceFor, surroundingsOf, type Surroundings } from '../of-each.ts';
import { fz152CategoriesOf, identifiesByBiometrics, subjectsOfActivity } from './activity-facts.ts';

const isFromPublicSources = ({ sources }: DataGroup): boolean =>
  sources?.length === 1 && sources[0] === 'public-source';

/** What an activity puts into the systems it uses. */
export interface User {
  readonly id: Uuid;
  readonly systems: readonly Uuid[] | undefined;
  readonly approximateNumber: number | undefined;
  readonly fromPublicSources: readonly boolean[];
  readonly special: boolean;
  readonly biometric: boolean;
  readonly employeesOnly: boolean;
  readonly citizensRf: boolean | undefined;
}

const users = gathered((activity, context): readonly User[] =>
  (activity.systems ?? []).length > 0 &&
  isUnder(activity, 'fz-152', context.register) &&
  activity.status !== 'ended'
    ? [
        {
          id: activity.id,
          systems: activity.systems,
          approximateNumber: activity.approximateNumber,
          fromPublicSources: (activity.data ?? []).map(isFromPublicSources),
          special: fz152CategoriesOf(activity, context).has('special'),
          biometric: identifiesByBiometrics(activity, context),
          employeesOnly: employeesOnly(activity, context),
          citizensRf: activity.citizensRf,
        },
      ]
    : [],
);

const usersBySystem = onceFor(users, (all): ReadonlyMap<Uuid, readonly User[]> => {
  const bySystem = new Map<Uuid, User[]>();
  for (const user of all)
    for (const system of new Set(user.systems)) {
      const known = bySystem.get(system);
      if (known) known.push(user);
      else bySystem.set(system, [user]);
    }
  return bySystem;
});

/** The activities under 152-FZ whose data lie in a system, without those that have ended. */
export const usersOf = (system: System, context: Context): readonly User[] =>
  usersBySystem(context).get(system.id) ?? [];

/** Whether an activity that uses it has citizens of Russia among its persons, and nobody said it of the system. */
export const mayHoldCitizensData = (system: System, context: Context): boolean =>
  system.citizensRf === undefined && usersOf(system, context).some(({ citizensRf }) => citizensRf === true);

const kinds: Readonly<Record<Exclude<SystemDataKind, 'public'>, Reason>> = {
  special: {
    en: 'The system holds data of special categories.',
    ru: 'В системе есть специальные категории данных.',
  },
  biometric: {
    en: 'The system holds biometric data and none of special categories.',
    ru: 'В системе есть биометрические данные и нет специальных категорий.',
  },
  other: {
    en: 'The system holds neither special nor biometric data.',
    ru: 'В системе нет ни специальных, ни биометрических данных.',
  },
};

const perhapsPublic: Reason = {
  en: 'All of them come from publicly accessible sources. If these are only sources of Art. 8, decide whether the rows for public data apply.',
  ru: 'Все они получены из общедоступных источников. Если это только источники по ст. 8, решите, применимы ли строки для общедоступных данных.',
};

const allFromPublicSources = (all: readonly User[]): boolean => {
  const groups = all.flatMap(({ fromPublicSources }) => fromPublicSources);
  return groups.length > 0 && groups.every(Boolean);
};

/**
 * The kind of data in a system by item 5 of the requirements: special before biometric before other. Criminal records are
 * not among the special data of item 5. Public data count as other: a register does not say that a source is one of Art. 8.
 */
export function systemDataKind(
  system: System,
  context: Context,
): { readonly kind: SystemDataKind; readonly reasons: readonly Reason[] } {
  const all = usersOf(system, context);
  const special = all.find((one) => one.special);
  const biometric = all.find((one) => one.biometric);
  const kind = special ? 'special' : biometric ? 'biometric' : 'other';
  const [decisive] = [special ?? biometric].flatMap((one) => one ?? []);
  const reason: Reason = {
    ...kinds[kind],
    citation: decree1119('5'),
    ...(decisive && { entity: decisive.id, path: '/data' }),
  };
  return {
    kind,
    reasons: kind === 'other' && allFromPublicSources(all) ? [reason, perhapsPublic] : [reason],
  };
}

/** Whether all data subjects of an activity are employees of the operator. */
function employeesOnly(activity: Activity, { register }: Context): boolean {
  const subjects = subjectsOfActivity(activity);
  const own = (code: string): boolean =>
    register.subjectCategories.find(({ id }) => id === code)?.worker === true;
  return subjects.length > 0 && subjects.every((code) => code === 'employee' || own(code));
}

/** The number of subjects other than employees from which they are many, with the user’s corrections. */
export const subjectLimit = ({ today, register }: Context): number =>
  thresholdOn('protection-level-subjects', today, corrected(thresholds, register.corrections)) ?? 0;

export const inNumbers = (count: number): Readonly<Record<'en' | 'ru', string>> => ({
  en: count.toLocaleString('en'),
  ru: count.toLocaleString('ru'),
});

const onlyEmployees: Reason = {
  en: 'All data subjects are employees of the operator.',
  ru: 'Все субъекты — работники оператора.',
};

export interface SubjectsOfSystem {
  readonly subjects?: SystemSubjects;
  readonly employeesOnly?: true;
  readonly reasons: readonly Reason[];
}

/**
 * Whether many persons other than employees are in a system; `undefined` where the number is not recorded. The numbers of
 * all its activities are added up: the same person may be counted twice, which errs on the strict side.
 */
export const systemSubjects = (system: System, context: Context): SubjectsOfSystem =>
  subjectsAmong(usersOf(system, context), context);

interface Counted {
  readonly amid: Surroundings;
  readonly result: SubjectsOfSystem;
}

const counted = new WeakMap<readonly User[], Counted>();

/** Counted once for each list of activities. */
function subjectsAmong(all: readonly User[], context: Context): SubjectsOfSystem {
  const [before, amid] = [counted.get(all), surroundingsOf(context)];
  if (before?.amid === amid) return before.result;
  const result = countAmong(all, context);
  counted.set(all, { amid, result });
  return result;
}

function countAmong(all: readonly User[], context: Context): SubjectsOfSystem {
  const others = all.filter((one) => !one.employeesOnly);
  if (others.length === 0) return { subjects: 'few', employeesOnly: true, reasons: [onlyEmployees] };
  const table = corrected(thresholds, context.register.corrections);
  const known = others.reduce((sum, one) => sum + (one.approximateNumber ?? 0), 0);
  const subjects = systemSubjectsOn(known, context.today, table);
  const unknown = others.find(({ approximateNumber }) => approximateNumber === undefined);
  if (unknown && subjects === 'few') return { reasons: [numberMissing(unknown)] };
  const count = inNumbers(known);
  const reason = {
    en: `About ${count.en} data subjects who are not employees, all activities together.`,
    ru: `Субъектов, не являющихся работниками, по всем процессам около ${count.ru}.`,
  };
  return { subjects, reasons: [reason] };
}

const numberMissing = ({ id }: User): Reason => ({
  en: 'The number of data subjects is not recorded for every activity that uses the system.',
  ru: 'Число субъектов указано не для всех процессов, которые используют систему.',
  entity: id,
  path: '/approximateNumber',
});
