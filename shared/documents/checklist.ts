import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from '../register/activity/activity.ts';
import { activityFields } from '../register/activity/activity.ts';
import { collections } from '../register/collections.ts';
import type { Field, Fields, OwnerValues } from '../register/field.ts';
import { child } from '../register/leaves.ts';
import { organisationFields } from '../register/organisation.ts';
import type { AnyEntry } from '../register/value.ts';
import { basesOf } from '../regimes/fz-152/activity-facts.ts';
import { fz152LegalBases } from '../vocabulary/fz-152/legal-bases.ts';
import { fz152SpecialConditions } from '../vocabulary/fz-152/special-conditions.ts';
import { termOf, type Term, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { otherLanguage, say, type Language, type Text, type Wording } from '../wording/wording.ts';
import { activityName, pathOf, type CardRow } from './activity-card/card-row.ts';
import { isPrinted } from './describe/facts.ts';
import { oneLine, type Scope } from './describe/scope.ts';
import type { ChecklistItem, DocumentRequest } from './document-kind.ts';
import { printedEntries } from './printed-entries.ts';

/** The words of an imported file stand in the language in which they were found. */
const neverTranslated: ReadonlySet<string> = new Set(['sourceTexts']);

/** A text that lacks the language: the labels on the way to it, [Consent, How consent is asked], and its path. */
interface LackingText {
  readonly trail: readonly Field[];
  readonly path: string;
}

function lackingTexts(owner: OwnerValues, fields: Fields, scope: Scope): readonly LackingText[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = owner[name];
    if (value === undefined || neverTranslated.has(name) || !isPrinted(name, field, owner, scope)) return [];
    const path = child('', name);
    if (field.kind === 'text') return lacks(value as Text, scope.language) ? [{ trail: [field], path }] : [];
    if (field.kind !== 'group' && field.kind !== 'items') return [];
    const owners = field.kind === 'group' ? [{ path, owner: value as OwnerValues }] : itemsAt(path, value);
    return owners.flatMap((one) =>
      lackingTexts(one.owner, field.fields, scope).map((text) => ({
        trail: [field, ...text.trail],
        path: one.path + text.path,
      })),
    );
  });
}

const itemsAt = (path: string, value: unknown): readonly { path: string; owner: OwnerValues }[] =>
  (value as readonly AnyEntry[]).map((owner) => ({ path: child(path, owner.id), owner }));

const lacks = (text: Text, language: Language): boolean =>
  !text[language]?.trim() && Boolean(text[otherLanguage(language)]?.trim());

/** The same in both languages of the window. */
const inBoth = (of: (language: Language) => string): Wording => ({ en: of('en'), ru: of('ru') });

const quotationMarks = {
  en: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** A name in quotation marks; those inside it become inner ones, and a name that is all in them gets no more. */
export function quoted(name: string, language: Language): string {
  const [open, close, innerOpen, innerClose] = quotationMarks[language];
  const inside = name.startsWith(open) && name.endsWith(close) ? name.slice(1, -1) : name;
  return `${open}${inside.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}

function lackingSentence(
  kind: Wording,
  name: Text | undefined,
  trail: readonly Field[],
  asked: Language,
): Wording {
  return inBoth((language) => {
    const called = name?.[language] || name?.[otherLanguage(language)];
    const whose = called ? `${say(kind, language)} ${quoted(called, language)}` : say(kind, language);
    const where = trail.map((field) => say(field.label, language)).join(' › ');
    return `${whose}, ${where}: ${say(lacking[asked], language)}`;
  });
}

const lacking: Readonly<Record<Language, Wording>> = {
  en: { en: 'no English text, the Russian one is printed', ru: 'нет английского текста, печатается русский' },
  ru: { en: 'no Russian text, the English one is printed', ru: 'нет русского текста, печатается английский' },
};

const organisation: Wording = { en: 'Organisation', ru: 'Организация' };

/** The texts of an entry that lack the language of the document, each with the field it stands in. */
export const lackingIn =
  (kind: Wording, fields: Fields, scope: Scope) =>
  (owner: AnyEntry): readonly ChecklistItem[] =>
    lackingTexts(owner, fields, scope).map(({ trail, path }) => ({
      ...lackingSentence(kind, owner['name'] as Text | undefined, trail, scope.language),
      entity: owner.id,
      path,
    }));

/** What each text that lacks the language of the document is, in the organisation, the activities and what they name. */
export function lackingLanguage(
  request: DocumentRequest,
  activities: readonly Activity[],
  scope: Scope,
): readonly ChecklistItem[] {
  const { register } = request;
  const printed = printedEntries(register, activities, scope.regime);
  const used = { ...printed, dataItems: register.dataItems, subjectCategories: register.subjectCategories };
  const lackingOf = (kind: Wording, fields: Fields) => lackingIn(kind, fields, scope);
  const names = Object.keys(used) as readonly (keyof typeof used)[];
  return [
    ...lackingOf(organisation, organisationFields)(register.organisation),
    ...activities.flatMap(lackingOf(collections.activities.one, activityFields)),
    ...names.flatMap((name) =>
      used[name].flatMap(lackingOf(collections[name].one, collections[name].fields)),
    ),
  ];
}

/** “Activity”: a thing that the law asks for — not recorded. */
export function notRecorded(
  activity: Activity,
  label: Wording,
  path: string | undefined,
  scope: Scope,
): ChecklistItem {
  const sentence = inBoth((language) => {
    const name = quoted(activityName(activity, { ...scope, language }), language);
    return `${name}: ${say(label, language)} — ${language === 'en' ? 'not recorded' : 'не указано'}`;
  });
  return { ...sentence, ...leadingTo(activity.id, path) };
}

/** Each field that the law asks for and that is empty. */
export const missingRows = (
  rows: readonly CardRow[],
  activities: readonly Activity[],
  scope: Scope,
): readonly ChecklistItem[] =>
  activities.flatMap((activity) =>
    rows
      .filter((row) => row.required && row.describe(activity, scope).length === 0)
      .map((row) => notRecorded(activity, row.label, pathOf(row, scope.regime), scope)),
  );

/** Where an item of a check list leads: the entry and, if one is known, its field. */
export const leadingTo = (entity: Uuid, path: string | undefined): Pick<ChecklistItem, 'entity' | 'path'> =>
  path === undefined ? { entity } : { entity, path };

const nameless: Wording = { en: 'The organisation has no name', ru: 'Не указано наименование организации' };
const noActivities: Wording = {
  en: 'No activity is under this law or matches the choice',
  ru: 'Под этот закон или выбор не подпадает ни один процесс',
};

/** What every document needs: a name of the organisation. */
export const missingName = (scope: Scope): readonly ChecklistItem[] =>
  oneLine(scope.register.organisation.name, scope)
    ? []
    : [{ ...nameless, ...leadingTo(scope.register.organisation.id, '/name') }];

/** A ground of 152-FZ whose text was not read, before it is printed. */
function toCompare(activity: Activity, { label }: Term, path: string, scope: Scope): ChecklistItem {
  const sentence = inBoth((language) => {
    const name = quoted(activityName(activity, { ...scope, language }), language);
    const ground = quoted(say(label, language), language);
    return language === 'en'
      ? `${name}: compare the ground ${ground} with the current text of the law before printing`
      : `${name}: до печати сверьте основание ${ground} с действующим текстом закона`;
  });
  return { ...sentence, ...leadingTo(activity.id, path) };
}

/** The grounds of an activity that are marked as doubtful. */
function doubtfulGrounds(activity: Activity, scope: Scope): readonly ChecklistItem[] {
  const inDoubt = (vocabulary: Vocabulary, codes: readonly string[] = [], path: string) =>
    codes
      .map((code) => termOf(vocabulary, code))
      .flatMap((term) => (term?.doubtful ? [toCompare(activity, term, path, scope)] : []));
  return [
    ...inDoubt(fz152LegalBases, basesOf(activity), '/fz152Bases'),
    ...inDoubt(fz152SpecialConditions, activity.fz152Conditions, '/fz152Conditions'),
  ];
}

/** What a document about activities needs: a name of the organisation, something to list, grounds that are certain. */
export const missingBasics = (activities: readonly Activity[], scope: Scope): readonly ChecklistItem[] => [
  ...missingName(scope),
  ...(activities.length > 0 ? [] : [noActivities]),
  ...(scope.regime === 'fz-152' ? activities.flatMap((one) => doubtfulGrounds(one, scope)) : []),
];

const placeless: Wording = { en: 'The organisation has no address', ru: 'Не указан адрес организации' };

/** What a paper under 152-FZ needs of the operator: the name and the address. */
export const missingOperator = (scope: Scope): readonly ChecklistItem[] => [
  ...missingName(scope),
  ...(oneLine(scope.register.organisation.address, scope)
    ? []
    : [{ ...placeless, ...leadingTo(scope.register.organisation.id, '/address') }]),
];
