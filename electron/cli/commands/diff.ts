import { inPlainWords } from '../../../shared/documents/describe/plain-words.ts';
import { scopeOf } from '../../../shared/documents/describe/scope.ts';
import type { Sides } from '../../../shared/documents/redline/redline.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import { done, misused, type Command } from '../command.ts';
import { rowsBetween, type DifferenceRow, type FieldRow } from '../differences.ts';
import { entryTitle } from '../entry-title.ts';
import { readFrom } from '../input.ts';
import { languageOf } from '../language-option.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart } from '../words.ts';

const usage = `diff A B [--lang en|ru] [--json] ${secretUsage}`;
const kinds = { lang: 'value', json: 'flag', ...secretOptions } as const;

export const diff: Command = {
  name: 'diff',
  usage,
  does: 'prints what differs between two files, field by field',
  run: async (given, surroundings) => {
    const words = takeApart(given, kinds, usage);
    if (!words.ok) return words.failure;
    const [a, b, ...more] = words.value.positionals;
    if (a === undefined || b === undefined || more.length > 0)
      return misused(`Name two files. Usage: ropa ${usage}`);
    const language = languageOf(words.value.value('lang') ?? 'en');
    if (!language.ok) return language.failure;
    const before = await readFrom(a, words.value, surroundings);
    if (!before.ok) return before.failure;
    const after = await readFrom(b, words.value, surroundings);
    if (!after.ok) return after.failure;
    const sides = sidesOf(before.value.register, after.value.register, language.value);
    const rows = rowsBetween(before.value.register, after.value.register, sides);
    surroundings.out(words.value.flag('json') ? asJson(rows, language.value) : asLines(rows, sides));
    return done;
  },
};

const sidesOf = (before: Register, after: Register, language: Language): Sides => ({
  before: scopeOf(before, language, 'gdpr'),
  after: scopeOf(after, language, 'gdpr'),
});

function asJson(rows: readonly DifferenceRow[], language: Language): string {
  const differences = rows.map(({ entity, kind, name, change, fields }) => ({
    entity,
    kind,
    name: entryTitle(kind, name, language).name,
    change,
    fields: fields.map(({ path, label, from, to }) => ({ path, label, from, to })),
  }));
  return `${JSON.stringify({ differences }, null, 2)}\n`;
}

const changes: Readonly<Record<DifferenceRow['change'], Wording>> = {
  added: { en: 'added', ru: 'добавлено' },
  removed: { en: 'removed', ru: 'исключено' },
  changed: { en: 'changed', ru: 'изменено' },
};
const nothing: Wording = { en: 'nothing', ru: 'ничего' };
const equal: Wording = { en: 'The two files say the same.', ru: 'Файлы говорят одно и то же.' };

function asLines(rows: readonly DifferenceRow[], sides: Sides): string {
  const { language } = sides.after;
  if (rows.length === 0) return `${equal[language]}\n`;
  return rows
    .map((row) => {
      const title = entryTitle(row.kind, row.name, language).whole;
      const fields = row.change === 'changed' ? row.fields.map((field) => lineOf(field, sides)) : [];
      return `${changes[row.change][language]}  ${title}\n${fields.join('')}`;
    })
    .join('');
}

function lineOf({ label, field, from, to }: FieldRow, { before, after }: Sides): string {
  const { language } = after;
  const said = (value: unknown, scope: Sides['after']): string => {
    if (value === null) return nothing[language];
    return `“${field ? inPlainWords(field, value, scope) : JSON.stringify(value)}”`;
  };
  return `    ${label}: ${said(from, before)} → ${said(to, after)}\n`;
}
