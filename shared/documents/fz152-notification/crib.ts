import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import type { FormRow } from '../fz152-forms/form-row.ts';
import type { CribBox, CribField } from './crib-field.ts';
import { copied } from './crib-text.ts';
import { purposeFields, yesOrNo } from './crib-purpose.ts';
import { formParts } from './form.ts';
import { cryptoNames, transferCountries } from './operator-wide.ts';
import { notified } from './notified.ts';

export type { CribBox, CribField } from './crib-field.ts';

const blocks = {
  addressee: { en: 'Addressee', ru: 'Адресат' },
  operator: { en: 'The operator', ru: 'Оператор' },
  measures: { en: 'Measures', ru: 'Меры' },
  responsible: { en: 'Person responsible', ru: 'Ответственный за организацию обработки' },
  terms: { en: 'Start and end of processing', ru: 'Начало и прекращение обработки' },
  crossBorder: { en: 'Cross-border transfer', ru: 'Трансграничная передача' },
  state: { en: 'State and municipal systems', ru: 'Государственные и муниципальные системы' },
  security: { en: 'Security', ru: 'Обеспечение безопасности' },
} as const satisfies Record<string, Wording>;

const purposeBlock = (number: number, name: string): Wording => ({
  en: `Purpose ${number}: ${name}`,
  ru: `Цель ${number}: ${name}`,
});
const databaseBlock = (number: number, name: string): Wording => ({
  en: `Database ${number}: ${name}`,
  ru: `База данных ${number}: ${name}`,
});

/** What the choices of the form answer, beside the text. */
function boxesOf(row: FormRow, activities: readonly Activity[], scope: Scope): readonly CribBox[] {
  if (row.path === '/cryptoUsed')
    return yesOrNo('используются', 'не используются', scope.register.organisation.cryptoUsed);
  if (row.path === '/ownDataCentre')
    return yesOrNo('да', 'нет', row.entity ? scope.systems.get(row.entity)?.ownDataCentre : undefined);
  if (row.path !== '/noTransfers' || row.value.length === 0) return [];
  return yesOrNo('осуществляется', 'не осуществляется', !activities.every((one) => one.noTransfers));
}

/** The text beside the buttons of a choice: names or states alone. */
function textOf(row: FormRow, activities: readonly Activity[], scope: Scope): string {
  if (row.path === '/cryptoUsed') return copied(cryptoNames(scope));
  if (row.path === '/noTransfers') return transferCountries(activities, scope);
  return row.path === '/ownDataCentre' ? '' : copied(row.value);
}

const lastName = (path = ''): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The notification field by field in the order of the portal, to be copied into its form.
 * @param language of the captions; values and boxes are in Russian, as the portal takes them
 */
export function portalCrib(register: Register, language: Language): readonly CribField[] {
  const scope = scopeOf(register, 'ru', 'fz-152');
  const draft = draftOf(register, 'notification');
  const activities = notified(register, draft);
  const parts = formParts(activities, draft, scope);
  const field = (id: string, block: Wording, row: FormRow): CribField => ({
    id: `${id}/${lastName(row.path)}`,
    block: say(block, language),
    caption: say(row.label, language),
    value: textOf(row, activities, scope),
    boxes: boxesOf(row, activities, scope),
  });
  const part = (name: keyof typeof blocks): readonly CribField[] =>
    parts[name].map((row) => field(name, blocks[name], row));
  const numberOf = new Map<string, number>();
  const number = (id: string): number => {
    const known = numberOf.get(id) ?? numberOf.size + 1;
    numberOf.set(id, known);
    return known;
  };
  return [
    ...part('addressee'),
    ...part('operator'),
    ...activities.flatMap((activity, index) => {
      const block = say(purposeBlock(index + 1, activityName(activity, scope)), language);
      return purposeFields(activity, scope, language).map((one) => ({ ...one, block }));
    }),
    ...part('measures'),
    ...part('responsible'),
    ...part('terms'),
    ...part('crossBorder'),
    ...parts.databases.map((row) => {
      const id = row.entity ?? '';
      return field(`databases/${id}`, databaseBlock(number(id), entryName('systems', id, scope)), row);
    }),
    ...part('state'),
    ...part('security'),
  ];
}

/** Whether a field has anything to copy or tick. */
export const isFilled = ({ value, boxes }: CribField): boolean =>
  value !== '' || boxes.some(({ ticked }) => ticked);
