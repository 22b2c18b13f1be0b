import { decree1119 } from '../../by-laws.ts';
import { decree1119Edition } from '../../editions.ts';
import { protectionLevels } from '../../fz-152/protection-levels.ts';
import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import { termOf } from '../../vocabulary.ts';
import { rowOn, type DatedTable, type Row } from '../dated-table.ts';
import { thresholdOn, thresholds } from './thresholds.ts';

/** What a system holds: special data win over biometric, biometric over others, public only where all come from public sources. */
export type SystemDataKind = 'special' | 'biometric' | 'other' | 'public';
/** `many`: more than the threshold of persons who are not employees; `few`: fewer, or employees only. */
export type SystemSubjects = 'many' | 'few';
export type ThreatType = 'type-1' | 'type-2' | 'type-3';
export type ProtectionLevel = 'uz-1' | 'uz-2' | 'uz-3' | 'uz-4';

type Levels = Readonly<Record<ThreatType, ProtectionLevel>>;

const kinds: Readonly<Record<SystemDataKind, Wording>> = {
  special: { en: 'special data', ru: 'специальные данные' },
  biometric: { en: 'biometric data', ru: 'биометрические данные' },
  other: { en: 'other data', ru: 'иные данные' },
  public: { en: 'public data', ru: 'общедоступные данные' },
};
const crowds: Readonly<Record<SystemSubjects, Wording>> = {
  many: { en: 'many persons who are not employees', ru: 'много субъектов, не являющихся работниками' },
  few: { en: 'few such persons or employees only', ru: 'мало таких субъектов либо только работники' },
};

const keyOf = (kind: SystemDataKind, subjects: SystemSubjects): string => `${kind}-${subjects}`;

const row = (
  kind: SystemDataKind,
  subjects: SystemSubjects,
  ...levels: readonly [number, number, number]
): Row<Levels> => {
  const [first, second, third] = levels.map((level) => `uz-${level}` as ProtectionLevel);
  return {
    key: keyOf(kind, subjects),
    value: { 'type-1': first ?? 'uz-1', 'type-2': second ?? 'uz-1', 'type-3': third ?? 'uz-1' },
    source: decree1119('9–12'),
  };
};

const labels = new Map<string, Wording>(
  (Object.keys(kinds) as SystemDataKind[]).flatMap((kind) =>
    (Object.keys(crowds) as SystemSubjects[]).map((subjects) => [
      keyOf(kind, subjects),
      { en: `${kinds[kind].en}, ${crowds[subjects].en}`, ru: `${kinds[kind].ru}, ${crowds[subjects].ru}` },
    ]),
  ),
);

/** The decision table of items 9–12 of the requirements approved by Government Decree 1119. */
export const protectionLevelTable: DatedTable<Levels> = {
  id: 'protection-levels',
  name: { en: 'Levels of protection', ru: 'Уровни защищённости' },
  about: {
    en: 'The level of protection by data, subjects and type of threats',
    ru: 'Уровень защищённости в зависимости от данных, субъектов и типа угроз',
  },
  editions: [decree1119Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => labels.get(key),
  say: (levels) => {
    const list = (language: 'en' | 'ru'): string =>
      Object.values(levels)
        .map((level) => termOf(protectionLevels, level)?.label[language] ?? level)
        .join(' / ');
    return { en: list('en'), ru: list('ru') };
  },
  rows: [
    row('special', 'many', 1, 1, 2),
    row('special', 'few', 1, 2, 3),
    row('biometric', 'many', 1, 2, 3),
    row('biometric', 'few', 1, 2, 3),
    row('other', 'many', 1, 2, 3),
    row('other', 'few', 1, 3, 4),
    row('public', 'many', 2, 2, 4),
    row('public', 'few', 2, 3, 4),
  ],
};

/**
 * Whether a system holds data of many persons. The text speaks of more and of fewer than 100,000; exactly as many is
 * taken as many, the stricter side.
 * @param notEmployees how many persons who are not the operator’s employees; 0 for employees only
 */
export function systemSubjectsOn(
  notEmployees: number,
  day: IsoDate,
  table: DatedTable<number> = thresholds,
): SystemSubjects {
  const limit = thresholdOn('protection-level-subjects', day, table);
  return limit !== undefined && notEmployees < limit ? 'few' : 'many';
}

/** The level of protection of a system by items 9–12 of the requirements of Government Decree 1119. */
export const protectionLevelOn = (
  kind: SystemDataKind,
  subjects: SystemSubjects,
  threat: ThreatType,
  day: IsoDate,
): ProtectionLevel | undefined => rowOn(protectionLevelTable, keyOf(kind, subjects), day)?.value[threat];
