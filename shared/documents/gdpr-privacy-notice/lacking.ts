import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { otherLanguage, type Text, type Wording } from '../../wording/wording.ts';
import { notRecorded } from '../checklist.ts';
import type { Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { ChecklistItem } from '../document-kind.ts';
import { restsOn } from './plain-bases.ts';

/** An item of Art. 13 or 14, and the paths of the fields that would supply it where the activity does not. */
interface Item {
  readonly label: Wording;
  readonly lacks: (activity: Activity, scope: Scope) => readonly string[];
}

/** Whether a text says something in either language. */
export const says = (text: Text | undefined, { language }: Scope): boolean =>
  Boolean(text?.[language]?.trim() || text?.[otherLanguage(language)]?.trim());

/** The path where the condition holds. */
const at = (path: string, lacking: boolean): readonly string[] => (lacking ? [path] : []);

const ofGroups = (
  activity: Activity,
  field: keyof DataGroup,
  lacking: (group: DataGroup) => boolean,
): readonly string[] => (activity.data ?? []).filter(lacking).map(({ id }) => `/data/${id}/${field}`);

const fromPerson = ({ sources }: DataGroup): boolean => !sources?.length || sources.includes('data-subject');

const items: readonly Item[] = [
  {
    label: { en: 'Purpose (Art. 13(1)(c))', ru: 'Цель обработки (ст. 13(1)(c))' },
    lacks: ({ purpose }, scope) => at('/purpose', !says(purpose, scope)),
  },
  {
    label: { en: 'Legal basis (Art. 13(1)(c))', ru: 'Правовое основание (ст. 13(1)(c))' },
    lacks: ({ gdprBases, subPurposes = [] }) =>
      at('/gdprBases', !gdprBases?.length && !subPurposes.some((part) => part.gdprBases?.length)),
  },
  {
    label: { en: 'Legitimate interest pursued (Art. 13(1)(d))', ru: 'Законный интерес (ст. 13(1)(d))' },
    lacks: (activity, scope) =>
      at(
        '/interest/interest',
        restsOn(activity, 'legitimate-interests') && !says(activity.interest?.interest, scope),
      ),
  },
  {
    label: { en: 'Categories of data (Art. 14(1)(d))', ru: 'Категории данных (ст. 14(1)(d))' },
    lacks: ({ data = [] }, scope) =>
      at('/data', !data.some(({ items: of = [], details }) => of.length > 0 || says(details, scope))),
  },
  {
    label: { en: 'Data subjects', ru: 'Категории субъектов' },
    lacks: ({ subjects }) => at('/subjects', !subjects?.length),
  },
  {
    label: { en: 'Recipients (Art. 13(1)(e))', ru: 'Получатели (ст. 13(1)(e))' },
    lacks: ({ recipients, noRecipients }) => at('/recipients', !recipients?.length && !noRecipients),
  },
  {
    label: { en: 'Transfers abroad (Art. 13(1)(f))', ru: 'Передача за рубеж (ст. 13(1)(f))' },
    lacks: (activity, scope) =>
      at('/transfers', transfersUnderLaw(activity, scope).length === 0 && !activity.noTransfers),
  },
  {
    label: {
      en: 'What the transfer rests on (Art. 13(1)(f))',
      ru: 'На чём основана передача (ст. 13(1)(f))',
    },
    lacks: (activity, scope) =>
      transfersUnderLaw(activity, scope)
        .filter(({ mechanism }) => !mechanism)
        .map(({ id }) => `/transfers/${id}/mechanism`),
  },
  {
    label: { en: 'Storage period (Art. 13(2)(a))', ru: 'Срок хранения (ст. 13(2)(a))' },
    lacks: ({ periods, noPeriodReason }, scope) =>
      at('/periods', !periods?.length && !says(noPeriodReason, scope)),
  },
  {
    label: { en: 'How consent is withdrawn (Art. 13(2)(c))', ru: 'Как отозвать согласие (ст. 13(2)(c))' },
    lacks: (activity, scope) =>
      at('/consent/withdrawal', restsOn(activity, 'consent') && !says(activity.consent?.withdrawal, scope)),
  },
  {
    label: {
      en: 'Whether the data must be given (Art. 13(2)(e))',
      ru: 'Обязательно ли предоставление (ст. 13(2)(e))',
    },
    lacks: (activity) =>
      ofGroups(activity, 'mandatory', (group) => fromPerson(group) && group.mandatory === undefined),
  },
  {
    label: {
      en: 'What follows if they are not given (Art. 13(2)(e))',
      ru: 'Последствия непредоставления (ст. 13(2)(e))',
    },
    lacks: (activity, scope) =>
      ofGroups(activity, 'refusal', (group) => group.mandatory === true && !says(group.refusal, scope)),
  },
  {
    label: { en: 'Source of the data (Art. 14(2)(f))', ru: 'Источник данных (ст. 14(2)(f))' },
    lacks: (activity, scope) => [
      ...ofGroups(activity, 'sources', ({ sources }) => !sources?.length),
      ...ofGroups(
        activity,
        'sourceNote',
        ({ sources, sourceNote }) => sources?.includes('third-party') === true && !says(sourceNote, scope),
      ),
    ],
  },
  {
    label: { en: 'Automated decisions (Art. 13(2)(f))', ru: 'Автоматизированные решения (ст. 13(2)(f))' },
    lacks: ({ automatedDecisions, automatedLogic, automatedConsequences }, scope) => [
      ...at('/automatedDecisions', automatedDecisions === undefined),
      ...at('/automatedLogic', automatedDecisions === true && !says(automatedLogic, scope)),
      ...at('/automatedConsequences', automatedDecisions === true && !says(automatedConsequences, scope)),
    ],
  },
];

/** What the activities do not say of Art. 13(1)–(2) and 14(1)–(2), each item with the field that says it. */
export const lackingItems = (activities: readonly Activity[], scope: Scope): readonly ChecklistItem[] =>
  activities.flatMap((activity) =>
    items.flatMap(({ label, lacks }) =>
      lacks(activity, scope).map((path) => notRecorded(activity, label, path, scope)),
    ),
  );
