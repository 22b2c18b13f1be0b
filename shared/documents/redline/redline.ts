import type { EntityDifference } from '../../filings/difference.ts';
import type { FieldDifference } from '../../filings/field-difference.ts';
import type { Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Field, Fields, OwnerValues } from '../../register/field.ts';
import { otherLanguage, type Language, type Text, type Wording } from '../../wording/wording.ts';
import {
  capitalised,
  joined,
  labelled,
  lines,
  textOf,
  withoutCitations,
  words,
  type Runs,
} from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { inOrder, memberInside, memberWords } from '../describe/terms.ts';
import { inOneLine, standing } from '../describe/facts.ts';
import { entryName, groupName, valueRuns } from '../describe/values.ts';
import { changedWords, deleted, inserted, replaced } from './changed-words.ts';

/** What values are described with: the names that held before, and those that hold after. */
export interface Sides {
  readonly before: Scope;
  readonly after: Scope;
}

const onlyOther: Readonly<Record<Language, Wording>> = {
  en: { en: 'The Russian text changed, the English one did not', ru: '' },
  ru: { en: '', ru: 'Изменён английский текст, русский — без изменений' },
};
const alsoOther: Readonly<Record<Language, Wording>> = {
  en: { en: 'The Russian text changed as well', ru: '' },
  ru: { en: '', ru: 'Изменён и английский текст' },
};

/** What a field said and says, in one: taken away struck through, put in underlined. */
export function redline(difference: FieldDifference, entity: EntityDifference, sides: Sides): Content {
  const { field, before, after } = difference;
  switch (field.kind) {
    case 'text':
      return changedText(before as Text | undefined, after as Text | undefined, sides.after);
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      return lines([changedSet(difference, entity, sides)]);
    case 'items':
      return lines([
        deleted(itemText(field.fields, before, sides.before, entity.before)),
        inserted(itemText(field.fields, after, sides.after, entity.after)),
      ]);
    default:
      return lines([replaced(valueText(field, before, sides.before), valueText(field, after, sides.after))]);
  }
}

function changedText(before: Text | undefined, after: Text | undefined, scope: Scope): Content {
  const { language } = scope;
  const other = otherLanguage(language);
  const isSaid = Boolean(before?.[language] || after?.[language]);
  const shown = isSaid ? language : other;
  const [was, is] = [before?.[shown] ?? '', after?.[shown] ?? ''];
  const otherChanged = isSaid && (before?.[other] ?? '') !== (after?.[other] ?? '');
  if (was === is) return [note(tell(onlyOther[language], scope))];
  // Where a text came or went as a whole, so did its twin.
  const remark = otherChanged && was !== '' && is !== '' ? [note(tell(alsoOther[language], scope))] : [];
  return [...lines(byParagraph(changedWords(was, is))), ...remark];
}

/** The runs of each line that people typed. */
function byParagraph(runs: Runs): readonly Runs[] {
  const paragraphs: Runs[number][][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}

const note = (text: string): Content[number] => ({ runs: [{ text, style: 'muted' }] });

const valueText = (field: Field, value: unknown, scope: Scope): string =>
  textOf([{ runs: standing(field, withoutCitations(valueRuns(field, value, scope))) }]);

const asActivity = (entry: unknown): Activity | undefined => entry as Activity | undefined;

/** The facts of an item of a list on one line, those of both laws. */
export function itemText(fields: Fields, value: unknown, scope: Scope, entry: unknown): string {
  if (value === undefined) return '';
  return textOf([{ runs: inOneLine(allFacts(fields, value as OwnerValues, scope, asActivity(entry))) }]);
}

function allFacts(
  fields: Fields,
  owner: OwnerValues,
  scope: Scope,
  activity: Activity | undefined,
): readonly Runs[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Runs[] => {
    const value = owner[name];
    if (value === undefined || field.kind === 'snapshot' || name === 'notes' || name === 'sourceTexts')
      return [];
    if (field.kind === 'group') return allFacts(field.fields, value as OwnerValues, scope, activity);
    if (field.kind === 'items')
      return (value as readonly OwnerValues[]).map((item) =>
        inOneLine(allFacts(field.fields, item, scope, activity)),
      );
    const runs = labelled(
      tell(field.label, scope),
      withoutCitations(valueRuns(field, value, scope, activity)),
    );
    return runs.length > 0 ? [runs] : [];
  });
}

/** The members of a set in one order, each kept, taken away or put in. */
function changedSet({ field, before, after }: FieldDifference, entity: EntityDifference, sides: Sides): Runs {
  const [was, is] = [membersOf(before), membersOf(after)];
  const all = [...new Set([...was, ...is])];
  const ordered = field.kind === 'codes' ? inOrder(field.vocabulary, all) : all;
  const members = ordered.map((member): Runs => {
    if (!is.includes(member)) return deleted(memberAmong(field, member, sides.before, entity.before));
    const text = memberAmong(field, member, sides.after, entity.after);
    return was.includes(member) ? words(text) : inserted(text);
  });
  return field.kind === 'codes' ? capitalised(joined(members, '; ')) : joined(members, '; ');
}

const membersOf = (value: unknown): readonly string[] => (value ?? []) as readonly string[];

/** A member between others, a code in small letters. */
const memberAmong = (field: Field, member: string, scope: Scope, entry: unknown): string =>
  field.kind === 'codes'
    ? memberInside(field.vocabulary, field.own, member, scope)
    : memberText(field, member, scope, entry);

/** A member alone. */
export function memberText(field: Field, member: string, scope: Scope, entry: unknown): string {
  switch (field.kind) {
    case 'codes':
      return memberWords(field.vocabulary, field.own, member, scope);
    case 'refs':
      return entryName(field.to, member, scope);
    case 'siblings':
      return groupName(asActivity(entry)?.data ?? [], member, scope);
    default:
      return member;
  }
}
