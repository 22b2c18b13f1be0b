import { activityFields } from '../../register/activity/activity.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { collections } from '../../register/collections.ts';
import type { Fields } from '../../register/field.ts';
import { categoriesOfGroup } from '../../regimes/fz-152/activity-facts.ts';
import type { Context } from '../../regimes/context.ts';
import { contextOf } from '../../regimes/context.ts';
import { hasAny, hasText } from '../../regimes/filled.ts';
import { partyFields } from '../../register/party.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { lackingIn, leadingTo, missingOperator, notRecorded, quoted } from '../checklist.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';
import { labels } from './labels.ts';
import { consentData, writtenReasons, type Consent } from './needs.ts';
import { chosenConsents } from './option.ts';

const { purpose, subPurposes, consent, data, otherAction, methodNote } = activityFields;
/** The texts of a card that the forms print. */
const printed: Fields = {
  name: activityFields.name,
  purpose,
  subPurposes,
  consent,
  data,
  otherAction,
  methodNote,
};

const together: Wording = {
  en: 'Several consents are in one file: give each as a separate document (Art. 9 part 1, Art. 10.1 part 1)',
  ru: 'В одном файле несколько согласий: каждое даётся отдельным документом (ч. 1 ст. 9, ч. 1 ст. 10.1)',
};
const noConsent: ChecklistItem = {
  en: 'No activity needs a consent under 152-FZ',
  ru: 'Ни одному процессу не нужно согласие по 152-ФЗ',
};

/** It leads to where a card says that the consent is a separate document. */
function severalItems(consents: readonly Consent[]): readonly ChecklistItem[] {
  const [first, second] = consents;
  return first && second ? [{ ...together, ...leadingTo(first.activity.id, '/consent/separate') }] : [];
}

/** A sentence about an activity, with its name in both languages. */
const about = (activity: Activity, sentence: Wording, path: string, scope: Scope): ChecklistItem => ({
  en: `${quoted(activityName(activity, { ...scope, language: 'en' }), 'en')}: ${sentence.en}`,
  ru: `${quoted(activityName(activity, { ...scope, language: 'ru' }), 'ru')}: ${sentence.ru}`,
  ...leadingTo(activity.id, path),
});

const toBeWritten: Wording = {
  en: 'consent has to be in writing (Art. 9 part 4) and is printed so; the card names another form',
  ru: 'согласие нужно в письменной форме (ч. 4 ст. 9) и так печатается; в карточке указана другая форма',
};

const noConsentToCriminal: Wording = {
  en: 'consent does not allow a criminal record (Art. 10 part 3): take it out of the data asked for',
  ru: 'согласие не допускает обработку сведений о судимости (ч. 3 ст. 10): исключите их из перечня',
};

const noAddress = (name: Wording): Wording => ({
  en: `the processor ${name.en} has no address, which the consent must name (Art. 9 part 4 item 6)`,
  ru: `у обработчика ${name.ru} нет адреса, а он указывается в согласии (п. 6 ч. 4 ст. 9)`,
});

function processorItems(activity: Activity, scope: Scope): readonly ChecklistItem[] {
  return (activity.recipients ?? []).flatMap(({ role, party }) => {
    if (role !== 'processor' || !party || hasText(scope.parties.get(party)?.address)) return [];
    const named = (language: 'en' | 'ru'): string =>
      quoted(entryName('parties', party, { ...scope, language }), language);
    const item = about(activity, noAddress({ en: named('en'), ru: named('ru') }), '', scope);
    return [{ ...item, ...leadingTo(party, '/address') }];
  });
}

function ordinaryItems(activity: Activity, context: Context, scope: Scope): readonly ChecklistItem[] {
  const missing = (isThere: boolean, label: Wording, path: string): readonly ChecklistItem[] =>
    isThere ? [] : [notRecorded(activity, label, path, scope)];
  const { form } = activity.consent ?? {};
  const otherForm = writtenReasons(activity, context).length > 0 && form !== undefined && form !== 'written';
  const groups = consentData(activity, context);
  const asksCriminal = groups.some((group) => categoriesOfGroup(group, context).includes('criminal'));
  return [
    ...(otherForm ? [about(activity, toBeWritten, '/consent/form', scope)] : []),
    ...(asksCriminal ? [about(activity, noConsentToCriminal, '/data', scope)] : []),
    ...missing(hasText(activity.purpose), labels.purpose, '/purpose'),
    ...missing(
      groups.some(({ items }) => hasAny(items)),
      labels.data,
      '/data',
    ),
    ...missing(hasAny(activity.actions), labels.actions, '/actions'),
    ...missing(activity.automation !== undefined, labels.methods, '/automation'),
    ...missing(hasText(activity.consent?.validFor), labels.term, '/consent/validFor'),
    ...missing(hasText(activity.consent?.withdrawal), labels.withdrawal, '/consent/withdrawal'),
    ...processorItems(activity, scope),
  ];
}

const allOffered: Wording = {
  en: 'all data are offered for distribution: put those meant for it into a group of the category “permitted for distribution”',
  ru: 'для распространения предлагаются все данные: выделите нужные в группу с категорией «разрешённые для распространения»',
};

function distributionItems(activity: Activity, scope: Scope): readonly ChecklistItem[] {
  const setAside = (activity.data ?? []).some(({ category }) => category === 'distribution');
  return [
    ...(hasAny(activity.distribution?.resources)
      ? []
      : [notRecorded(activity, labels.resources, '/distribution/resources', scope)]),
    ...(setAside ? [] : [about(activity, allOffered, '/data', scope)]),
  ];
}

const itemsOf = ({ kind, activity }: Consent, context: Context, scope: Scope): readonly ChecklistItem[] =>
  kind === 'distribution' ? distributionItems(activity, scope) : ordinaryItems(activity, context, scope);

/** What the forms lack, and that each of them is given apart from the others. */
export function consentChecklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const context = contextOf(request.register, request.date);
  const consents = chosenConsents(request);
  const activities = [...new Set(consents.map(({ activity }) => activity))];
  const named = activities.flatMap(({ recipients }) =>
    (recipients ?? []).flatMap(({ party }) => (party ? (scope.parties.get(party) ?? []) : [])),
  );
  return [
    ...missingOperator(scope),
    ...(consents.length > 0 ? [] : [noConsent]),
    ...severalItems(consents),
    ...consents.flatMap((one) => itemsOf(one, context, scope)),
    ...activities.flatMap(lackingIn(collections.activities.one, printed, scope)),
    ...[...new Set(named)].flatMap(
      lackingIn(collections.parties.one, { name: partyFields.name, address: partyFields.address }, scope),
    ),
  ];
}
