import { isUnder, noLawChosen } from '../../../shared/documents/activities-under.ts';
import { placeInWords } from '../../../shared/register/place.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import { checkWhole } from '../../../shared/regimes/check.ts';
import { openFindings, type Finding } from '../../../shared/regimes/finding.ts';
import type { Waiver } from '../../../shared/register/waiver.ts';
import { dateInWords, isIsoDate } from '../../../shared/wording/date.ts';
import { say, textIn, type Language, type Text, type Wording } from '../../../shared/wording/wording.ts';
import { misused, type Command } from '../command.ts';
import { readRegister } from '../input.ts';
import { languageOf } from '../language-option.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart } from '../words.ts';

const usage = `check FILE [--regime ID] [--date YYYY-MM-DD] [--lang en|ru] [--json] ${secretUsage}`;

const kinds = { regime: 'value', date: 'value', lang: 'value', json: 'flag', ...secretOptions } as const;

export const check: Command = {
  name: 'check',
  usage,
  does: 'prints findings; exit 1 if any is an error',
  run: async (given, surroundings) => {
    const words = takeApart(given, kinds, usage);
    if (!words.ok) return words.failure;
    const [file, ...more] = words.value.positionals;
    if (file === undefined || more.length > 0) return misused(`Name one file. Usage: ropa ${usage}`);
    const regime = words.value.value('regime');
    if (regime !== undefined && !regimes.some((one) => one.id === regime)) {
      return misused(`There is no law “${regime}”, only ${regimes.map((one) => one.id).join(', ')}.`);
    }
    const date = words.value.value('date') ?? surroundings.today;
    if (!isIsoDate(date)) return misused(`“${date}” is not a day that exists: write YYYY-MM-DD.`);
    const language = languageOf(words.value.value('lang') ?? 'en');
    if (!language.ok) return language.failure;
    const input = await readRegister(words.value, surroundings);
    if (!input.ok) return input.failure;
    const { register, past } = input.value;
    const all = checkWhole(register, date, past.changedSince).findings;
    const findings = regime === undefined ? all : all.filter((finding) => finding.regime === regime);
    surroundings.out(
      words.value.flag('json')
        ? asJson(findings, register, language.value)
        : asLines(findings, register, language.value) ||
            `${say(cleanWords(register, regime), language.value)}\n`,
    );
    return { code: openFindings(findings).some((finding) => finding.severity === 'error') ? 1 : 0 };
  },
};

const isActivity = (id: string, register: Register): boolean =>
  register.activities.some((one) => one.id === id);

function asJson(findings: readonly Finding[], register: Register, language: Language): string {
  const rows = findings.map(({ rule, regime, severity, message, citation, entity, path, waiver }) => ({
    rule,
    regime,
    severity,
    message: message[language],
    citation: citation[language],
    ...(isActivity(entity, register) ? { activity: entity } : {}),
    ...(path === undefined ? {} : { field: path }),
    ...(waiver ? { waiver: waiverIn(waiver, language) } : {}),
  }));
  return `${JSON.stringify({ findings: rows }, null, 2)}\n`;
}

const waiverIn = ({ reason, by, on }: Waiver, language: Language) => ({
  reason: textIn(reason, language) ?? '',
  by: textIn(by, language) ?? '',
  on: on ?? '',
});

/** Where nothing was found: what was compared with no law has not been found complete. */
function cleanWords(register: Register, regime: string | undefined): Wording {
  const laws = regimes.filter(({ id }) => isUnder(register, id));
  if (laws.length === 0) return noLawChosen;
  if (regime !== undefined && !laws.some(({ id }) => id === regime)) {
    return {
      en: `Nothing was checked: the register is not under ${regime}.`,
      ru: `Ничего не проверено: реестр не ведётся по ${regime}.`,
    };
  }
  return { en: 'Nothing is missing.', ru: 'Всё на месте.' };
}

interface Subject {
  readonly kind: EntityKind;
  readonly entry: AnyEntry;
}

function asLines(findings: readonly Finding[], register: Register, language: Language): string {
  const subjects = new Map<string, Subject>([
    [register.organisation.id, { kind: 'organisation', entry: register.organisation }],
  ]);
  for (const kind of collectionNames)
    for (const entry of register[kind]) subjects.set(entry.id, { kind, entry });
  return findings.map((finding) => lineOf(finding, subjects.get(finding.entity), language)).join('');
}

function lineOf(
  { rule, severity, message, citation, path, waiver }: Finding,
  subject: Subject | undefined,
  language: Language,
): string {
  const name = textIn(subject?.entry['name'] as Text | undefined, language);
  const field = path && subject ? placeInWords(path, fieldsOf(subject.kind), language) : undefined;
  const place = [name, field].filter(Boolean).join(' › ');
  const word = waiver ? waived : severityWords[severity];
  const where = place ? `${place}: ` : '';
  const decided = waiver ? `  ${decidedWords(waiver, language)}` : '';
  return `${word[language]}  ${rule}  ${where}${message[language]} (${citation[language]})${decided}\n`;
}

const severityWords: Readonly<Record<Finding['severity'], Wording>> = {
  error: { en: 'error', ru: 'ошибка' },
  warning: { en: 'check', ru: 'проверить' },
  info: { en: 'note', ru: 'к сведению' },
};
const waived: Wording = { en: 'waived', ru: 'снято' };

/** “Left as it is: the archive law sets the term; data protection officer, 10 November 2026” */
function decidedWords({ reason, by, on }: Waiver, language: Language): string {
  const who = [textIn(by, language), on && dateInWords(on, language)].filter(Boolean).join(', ');
  const why = [textIn(reason, language), who].filter(Boolean).join('; ');
  return `${language === 'en' ? 'Left as it is' : 'Решено оставить'}: ${why}`;
}
