import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { isInEea } from '../../vocabulary/things/countries.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { otherLanguage, type Text, type Wording } from '../../wording/wording.ts';
import { leadingTo, notRecorded } from '../checklist.ts';
import type { Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { ChecklistItem } from '../document-kind.ts';
import { restsOn } from './plain-bases.ts';

/** An item of Art. 13 or 14, and the paths of the fields that would supply it where the activity does not. */
interface Item {
  readonly label: Wording;
  readonly lacks: (activity: Activity, scope: Scope) => readonly string[];
}

const says = (text: Text | undefined, { language }: Scope): boolean =>
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

const lackingOfOrganisation = {
  contact: { en: 'The organisation has no contact details', ru: 'Не указаны контакты организации' },
  representative: {
    en: 'The representative in the Union, or why none is needed, is not recorded (Art. 13(1)(a))',
    ru: 'Не указан представитель в ЕС или почему он не нужен (ст. 13(1)(a))',
  },
  officer: {
    en: 'The contacts of the data protection officer, or why none is needed, are not recorded (Art. 13(1)(b))',
    ru: 'Не указаны контакты инспектора по защите данных или почему он не назначается (ст. 13(1)(b))',
  },
  authority: {
    en: 'The supervisory authority is not recorded; the notice names the right to complain, not the authority (Art. 13(2)(d))',
    ru: 'Не указан надзорный орган; уведомление говорит о праве на жалобу, но не называет орган (ст. 13(2)(d))',
  },
  rights: {
    en: 'How people exercise their rights is not recorded (Art. 12(2))',
    ru: 'Не указано, как субъекты реализуют свои права (ст. 12(2))',
  },
  copies: {
    en: 'Where to get a copy of the safeguards is not recorded (Art. 13(1)(f))',
    ru: 'Не указано, где получить копию гарантий передачи (ст. 13(1)(f))',
  },
} as const satisfies Record<string, Wording>;

const underSafeguards = (activity: Activity, scope: Scope): boolean =>
  transfersUnderLaw(activity, scope).some(
    ({ mechanism }) => mechanism && termOf(gdprTransferMechanisms, mechanism)?.group === 'safeguards',
  );

/** What the organisation does not say of itself, with the field that says it. */
export function lackingFromOrganisation(
  activities: readonly Activity[],
  scope: Scope,
): readonly ChecklistItem[] {
  const { organisation } = scope.register;
  const { dpo, country, copiesContact, rightsProcedure, euRepresentatives = [] } = organisation;
  const item = (name: keyof typeof lackingOfOrganisation, path: string, lacking: boolean) =>
    lacking ? [{ ...lackingOfOrganisation[name], ...leadingTo(organisation.id, path) }] : [];
  const reached = organisation.email || organisation.phone || says(organisation.address, scope);
  const outside = country !== undefined && !isInEea(country);
  const represented = euRepresentatives.length > 0 || says(organisation.noRepresentativeReason, scope);
  return [
    ...item('contact', '/email', !reached),
    ...item('representative', '/euRepresentatives', outside && !represented),
    ...item('officer', '/dpo/email', !dpo?.email && !dpo?.phone && !says(dpo?.notNeeded, scope)),
    ...item('authority', '/authority', !organisation.authority?.length),
    ...item('rights', '/rightsProcedure', !says(rightsProcedure, scope)),
    ...item(
      'copies',
      '/copiesContact',
      !says(copiesContact, scope) && activities.some((activity) => underSafeguards(activity, scope)),
    ),
  ];
}
