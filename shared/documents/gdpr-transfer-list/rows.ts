import type { Content } from '../../paper/paper.ts';
import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { activityRoles } from '../../vocabulary/gdpr/roles.ts';
import { transfers } from '../../register/activity/transfers.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityTitle, notRecordedContent } from '../activity-card/card-row.ts';
import { dataLines } from '../describe/data.ts';
import { factRuns, standing } from '../describe/facts.ts';
import { countryWords, partyLines } from '../describe/parties.ts';
import { joined, lines, words, type Runs } from '../describe/runs.ts';
import type { Scope } from '../describe/scope.ts';
import { termInside } from '../describe/terms.ts';
import { valueRuns } from '../describe/values.ts';
import { adequacyLines } from './adequacy.ts';
import type { Destination, Made } from './destinations.ts';

/** A row of a destination's card. */
export interface DestinationRow {
  readonly label: Wording;
  readonly describe: (destination: Destination, scope: Scope) => Content;
}

const itemFields = transfers.fields.transfers.fields;

type TransferField = keyof typeof itemFields & keyof Transfer;

/** An activity whose recipient gets some of the data only is told with these alone. */
function sentData({ activity, transfer }: Made, scope: Scope): Content {
  const recipient = activity.recipients?.find(({ party }) => party && party === transfer.party);
  const only = recipient?.groups ?? [];
  const sent: Activity =
    only.length > 0 && activity.data
      ? { ...activity, data: activity.data.filter(({ id }) => only.includes(id)) }
      : activity;
  return dataLines(sent, scope);
}

/** What each transfer says, under the name of its activity where there are several; the same of all is said once. */
function byActivity(
  { transfers: made }: Destination,
  describe: (one: Made) => Content,
  scope: Scope,
): Content {
  const said = made.map((one) => ({ title: activityTitle(one.activity, scope), content: describe(one) }));
  const different = new Set(said.map(({ content }) => JSON.stringify(content)));
  if (different.size === 1) return said[0]?.content ?? [];
  return said.flatMap(({ title, content }) =>
    content.length === 0 ? [] : [{ runs: [{ text: title, style: 'muted' as const }] }, ...content],
  );
}

/** The first field as it is, for the row has its label; the others with theirs. */
const ofFields =
  (first: TransferField | undefined, ...rest: readonly TransferField[]) =>
  (destination: Destination, scope: Scope): Content =>
    byActivity(
      destination,
      ({ transfer, activity }) => {
        const field = first && itemFields[first];
        const value = first && field ? valueRuns(field, transfer[first], scope, activity) : [];
        return lines([
          field ? standing(field, value) : value,
          ...factRuns(itemFields, transfer, scope, { only: rest, activity }),
        ]);
      },
      scope,
    );

const activityRuns = ({ activity }: Made, scope: Scope): Runs =>
  joined(
    [
      words(activityTitle(activity, scope)),
      words(activity.role === 'processor' ? termInside(activityRoles, activity.role, scope) : ''),
    ],
    ', ',
  );

export const activityNames = ({ transfers: made }: Destination, scope: Scope): Content =>
  lines(made.map((one) => activityRuns(one, scope)));

export const countryContent = ({ country }: Destination, scope: Scope): Content =>
  country ? lines([words(countryWords(country, scope))]) : notRecordedContent(scope);

export const mechanisms = (destination: Destination, scope: Scope): Content => {
  const said = ofFields('mechanism')(destination, scope);
  return said.length > 0 ? said : notRecordedContent(scope);
};

/** All that is known of what goes to a recipient in a country, on the day of the list (Art. 44 to 49). */
export const destinationRows = (day: IsoDate): readonly DestinationRow[] => [
  { label: { en: 'Country', ru: 'Государство' }, describe: countryContent },
  {
    label: { en: 'Recipient', ru: 'Получатель' },
    describe: ({ party }, scope) => (party ? partyLines([party], scope) : notRecordedContent(scope)),
  },
  { label: { en: 'Activities', ru: 'Процессы' }, describe: activityNames },
  { label: { en: 'What for', ru: 'Цель передачи' }, describe: ofFields('purpose') },
  {
    label: { en: 'Data', ru: 'Данные' },
    describe: (destination, scope) => byActivity(destination, (one) => sentData(one, scope), scope),
  },
  {
    label: { en: 'Adequacy (Art. 45)', ru: 'Адекватность (ст. 45)' },
    describe: ({ country }, scope) => adequacyLines(country, day, scope),
  },
  { label: { en: 'Mechanism', ru: 'Механизм' }, describe: mechanisms },
  {
    label: { en: 'Document', ru: 'Документ' },
    describe: ofFields('document', 'clauseModule', 'clausesDate', 'annexesFilled'),
  },
  {
    label: { en: 'Checked', ru: 'Проверено' },
    describe: ofFields(undefined, 'frameworkStatus', 'frameworkCheckedOn', 'scopeChecked'),
  },
  {
    label: { en: 'Safeguards', ru: 'Гарантии' },
    describe: ofFields('safeguards'),
  },
  {
    label: { en: 'Circumstances', ru: 'Обстоятельства' },
    describe: ofFields(undefined, 'occasional', 'repetitive', 'foreignOrder'),
  },
  {
    label: { en: 'Assessment', ru: 'Оценка передачи' },
    describe: ofFields('assessment', 'assessedOn'),
  },
];
