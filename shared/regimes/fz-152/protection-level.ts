import type { System } from '../../register/system.ts';
import { decree1119 } from '../../vocabulary/by-laws.ts';
import { protectionLevels } from '../../vocabulary/fz-152/protection-levels.ts';
import {
  protectionLevelOn,
  type ProtectionLevel,
  type SystemDataKind,
  type SystemSubjects,
  type ThreatType,
} from '../../vocabulary/tables/terms/protection-levels.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { inNumbers, subjectLimit, systemDataKind, systemSubjects, usersOf } from './system-contents.ts';

const threats: readonly ThreatType[] = ['type-1', 'type-2', 'type-3'];
const crowds: readonly SystemSubjects[] = ['many', 'few'];

/** The levels a system may have as far as the register tells: one where everything is known. */
export interface PossibleLevel {
  readonly threat: ThreatType;
  readonly subjects: SystemSubjects;
  readonly level: ProtectionLevel;
}

function possibleLevels(
  system: System,
  kind: SystemDataKind,
  subjects: SystemSubjects | undefined,
  { today }: Context,
): readonly PossibleLevel[] {
  const chosen = threats.filter((threat) => threat === system.threatType);
  return (chosen.length > 0 ? chosen : threats).flatMap((threat) =>
    (subjects ? [subjects] : crowds).flatMap((crowd) => {
      const level = protectionLevelOn(kind, crowd, threat, today);
      return level ? [{ threat, subjects: crowd, level }] : [];
    }),
  );
}

const levelLabel = (level: string): Wording =>
  termOf(protectionLevels, level)?.label ?? { en: level, ru: level };
const short = (level: ProtectionLevel): Wording => {
  const number = level.slice(-1);
  return { en: `UZ-${number}`, ru: `УЗ-${number}` };
};

/** “threats of type 1: UZ-1; of type 2: UZ-3 (from 100,000 subjects UZ-2)”: which level holds in which case. */
function casesInWords(possible: readonly PossibleLevel[], limit: number): Wording {
  const from = inNumbers(limit);
  const each = threats.flatMap((threat): Wording[] => {
    const of = possible.filter((one) => one.threat === threat);
    const [few, many] = [of.find((one) => one.subjects === 'few'), of.find((one) => one.subjects === 'many')];
    const base = few ?? many;
    if (!base) return [];
    const [number, level] = [threat.slice(-1), short(base.level)];
    const more = few && many && few.level !== many.level ? short(many.level) : undefined;
    return [
      {
        en: `threats of type ${number}: ${level.en}${more ? ` (from ${from.en} data subjects other than employees ${more.en})` : ''}`,
        ru: `угрозы ${number}-го типа: ${level.ru}${more ? ` (от ${from.ru} субъектов, не являющихся работниками, ${more.ru})` : ''}`,
      },
    ];
  });
  return { en: each.map(({ en }) => en).join('; '), ru: each.map(({ ru }) => ru).join('; ') };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const unused: Reason = {
  en: 'No activity under 152-FZ uses the system, so its data and subjects are not known.',
  ru: 'Ни один процесс под 152-ФЗ не использует систему, поэтому её данные и субъекты неизвестны.',
};
const notKnown: Wording = { en: 'Not derived', ru: 'Не выводится' };

function threatReason(system: System): Reason {
  const place = { entity: system.id, path: '/threatType', citation: decree1119('6–7') };
  const number = threats.find((threat) => threat === system.threatType)?.slice(-1);
  return number
    ? {
        en: `Threats of type ${number} are relevant.`,
        ru: `Актуальны угрозы ${number}-го типа.`,
        ...place,
      }
    : {
        en: 'The type of threats is not chosen: the operator sets it with regard to the possible harm.',
        ru: 'Тип актуальных угроз не выбран: его определяет оператор с учётом оценки возможного вреда.',
        ...place,
      };
}

const factOf = (facts: Pick<DerivedFact, 'value' | 'citation' | 'reasons'>): Omit<DerivedFact, 'code'> => ({
  id: 'protection-level',
  regime: 'fz-152',
  label: protectionLevels.name,
  path: '/protectionLevel',
  ...facts,
});

/** The levels that the register allows for a system: none where no activity uses it, one where all is known. */
export function levelsPossibleFor(system: System, context: Context): readonly ProtectionLevel[] {
  if (usersOf(system, context).length === 0) return [];
  const { kind } = systemDataKind(system, context);
  const { subjects } = systemSubjects(system, context);
  return [...new Set(possibleLevels(system, kind, subjects, context).map(({ level }) => level))];
}

/**
 * The level of protection of a system by items 9–12 of the requirements of Government Decree 1119. Data and subjects are
 * those of all activities under 152-FZ that use it. `unknown` where the type of threats or the number of subjects is not
 * recorded and matters; the value then says which level holds in which case.
 */
export function protectionLevelOf(
  system: System,
  context: Context,
): DerivedFact<ProtectionLevel | 'unknown'> {
  const citation = decree1119('9–12');
  if (usersOf(system, context).length === 0)
    return { ...factOf({ value: notKnown, citation, reasons: [unused] }), code: 'unknown' };
  const [data, crowd] = [systemDataKind(system, context), systemSubjects(system, context)];
  const possible = possibleLevels(system, data.kind, crowd.subjects, context);
  const levels = [...new Set(possible.map(({ level }) => level))];
  const [only] = levels.length === 1 ? levels : [];
  const reasons = [...data.reasons, ...crowd.reasons, threatReason(system)];
  if (only) {
    const item = termOf(protectionLevels, only)?.citations[0] ?? citation;
    return { ...factOf({ value: levelLabel(only), citation: item, reasons }), code: only };
  }
  const cases = casesInWords(possible, subjectLimit(context));
  const value = { en: upperFirst(cases.en), ru: upperFirst(cases.ru) };
  return { ...factOf({ value, citation, reasons }), code: 'unknown' };
}
