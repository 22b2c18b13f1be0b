import { placeInWords } from '../../../shared/register/place.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import { checkRegister } from '../../../shared/regimes/check.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { textIn, type Language, type Text } from '../../../shared/wording/wording.ts';
import { misused, type Command } from '../command.ts';
import { readRegister } from '../input.ts';
import { languageOf } from '../language-option.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart } from '../words.ts';

const usage = `check FILE [--regime ID] [--lang en|ru] [--json] ${secretUsage}`;

export const check: Command = {
  name: 'check',
  usage,
  does: 'prints findings; exit 1 if any is an error',
  run: async (given, surroundings) => {
    const words = takeApart(given, { regime: 'value', lang: 'value', json: 'flag', ...secretOptions }, usage);
    if (!words.ok) return words.failure;
    const [file, ...more] = words.value.positionals;
    if (file === undefined || more.length > 0) return misused(`Name one file. Usage: ropa ${usage}`);
    const regime = words.value.value('regime');
    if (regime !== undefined && !regimes.some((one) => one.id === regime)) {
      return misused(`There is no law “${regime}”, only ${regimes.map((one) => one.id).join(', ')}.`);
    }
    const language = languageOf(words.value.value('lang') ?? 'en');
    if (!language.ok) return language.failure;
    const input = await readRegister(words.value, surroundings);
    if (!input.ok) return input.failure;
    const findings = checkRegister(input.value.register, surroundings.today, regime);
    const print = words.value.flag('json') ? asJson : asLines;
    surroundings.out(print(findings, input.value.register, language.value));
    return { code: findings.some((finding) => finding.severity === 'error') ? 1 : 0 };
  },
};

const isActivity = (id: string, register: Register): boolean =>
  register.activities.some((one) => one.id === id);

function asJson(findings: readonly Finding[], register: Register, language: Language): string {
  const rows = findings.map(({ rule, regime, severity, message, citation, entity, path }) => ({
    rule,
    regime,
    severity,
    message: message[language],
    citation: citation[language],
    ...(isActivity(entity, register) ? { activity: entity } : {}),
    ...(path === undefined ? {} : { field: path }),
  }));
  return `${JSON.stringify({ findings: rows }, null, 2)}\n`;
}

interface Subject {
  readonly kind: EntityKind;
  readonly entry: AnyEntry;
}

function asLines(findings: readonly Finding[], register: Register, language: Language): string {
  const none = { en: 'Nothing is missing.', ru: 'Всё на месте.' };
  if (findings.length === 0) return `${none[language]}\n`;
  const subjects = new Map<string, Subject>([
    [register.organisation.id, { kind: 'organisation', entry: register.organisation }],
  ]);
  for (const kind of collectionNames)
    for (const entry of register[kind]) subjects.set(entry.id, { kind, entry });
  return findings.map((finding) => lineOf(finding, subjects.get(finding.entity), language)).join('');
}

function lineOf(
  { rule, severity, message, citation, path }: Finding,
  subject: Subject | undefined,
  language: Language,
): string {
  const name = textIn(subject?.entry['name'] as Text | undefined, language);
  const field = path && subject ? placeInWords(path, fieldsOf(subject.kind), language) : undefined;
  const place = [name, field].filter(Boolean).join(' › ');
  const word = {
    error: { en: 'error', ru: 'ошибка' },
    warning: { en: 'check', ru: 'проверить' },
    info: { en: 'note', ru: 'к сведению' },
  }[severity][language];
  return `${word}  ${rule}  ${place ? `${place}: ` : ''}${message[language]} (${citation[language]})\n`;
}
