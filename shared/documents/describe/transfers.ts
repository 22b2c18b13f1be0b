import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { transfers } from '../../register/activity/transfers.ts';
import type { Content } from '../../paper/paper.ts';
import { countries, isInEea } from '../../vocabulary/things/countries.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRuns } from './facts.ts';
import { citation, joined, labelled, listed, lines, lowerFirst, lowered, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';
import { listWords } from './terms.ts';
import { countryWords } from './parties.ts';
import { entryName } from './values.ts';

const none: Readonly<Record<Scope['regime'], Wording>> = {
  gdpr: { en: 'None', ru: 'Не осуществляется' },
  'fz-152': { en: 'Not carried out', ru: 'Не осуществляется' },
};

const itemFields = transfers.fields.transfers.fields;

/** What each law calls a transfer: out of the EEA (Art. 44 GDPR), out of Russia (Art. 3 item 11 152-FZ). */
const leaves: Readonly<Record<Scope['regime'], (country: string) => boolean>> = {
  gdpr: (country) => !isInEea(country),
  'fz-152': (country) => country !== 'RU',
};

/** The transfers that the document's law calls so. */
export const transfersUnderLaw = (activity: Activity, scope: Scope): readonly Transfer[] =>
  (activity.transfers ?? []).filter(({ country }) => !country || leaves[scope.regime](country));

/** Where to, and to whom. */
export const transferHead = ({ country, party }: Transfer, scope: Scope): Runs =>
  joined([countryWords(country, scope), party && entryName('parties', party, scope)].map(words), ', ');

function transferRuns(transfer: Transfer, only: readonly string[], scope: Scope): Runs {
  const facts = factRuns(itemFields, transfer, scope, { only }).map(lowered);
  return facts.length > 0 ? joined([transferHead(transfer, scope), ...facts], '; ') : [];
}

const details = [
  'mechanism',
  'document',
  'clauseModule',
  'clausesDate',
  'annexesFilled',
  'frameworkStatus',
  'frameworkCheckedOn',
  'scopeChecked',
  'foreignOrder',
  'safeguards',
  'occasional',
  'repetitive',
  'assessment',
  'assessedOn',
  'notificationNumber',
  'notificationDate',
  'receivedOn',
  'requestOpen',
  'decision',
  'vitalInterests',
  'recipientInformation',
  'startsOn',
] as const;

const everyTransfer = (activity: Activity, scope: Scope, describe: (transfer: Transfer) => Runs): Content => {
  const all = transfersUnderLaw(activity, scope);
  if (all.length === 0) return activity.noTransfers ? lines([words(tell(none[scope.regime], scope))]) : [];
  return listed(all.map(describe));
};

/** All transfers with everything that is recorded of them; “none” only where people said so. */
export const transferLines = (activity: Activity, scope: Scope): Content =>
  everyTransfer(activity, scope, (transfer) => {
    const full = transferRuns(transfer, ['purpose', ...details], scope);
    return full.length > 0 ? full : transferHead(transfer, scope);
  });

/** Countries and recipients alone. */
export const transferHeads = (activity: Activity, scope: Scope): Content =>
  everyTransfer(activity, scope, (transfer) => transferHead(transfer, scope));

/**
 * What Art. 30(1)(e) GDPR asks for: the country and, only for the second subparagraph of Art. 49(1), the documentation of
 * suitable safeguards.
 */
export const transfersOfRecord = (activity: Activity, scope: Scope): Content =>
  everyTransfer(activity, scope, (transfer) => {
    const documented = transfer.mechanism === 'compelling-interests';
    const safeguards = documented ? words(oneLine(transfer.safeguards, scope)) : [];
    const label = lowerFirst(tell(itemFields.safeguards.label, scope));
    const place = documented ? citation(scope.language === 'en' ? 'Art. 49(1)' : 'ст. 49(1)') : [];
    return joined([joined([transferHead(transfer, scope), labelled(label, safeguards)], '; '), place], ' ');
  });

/** What makes the transfers lawful and how they were assessed. */
export const transferDetails = (activity: Activity, scope: Scope): Content =>
  listed(
    transfersUnderLaw(activity, scope).map((transfer) =>
      transferRuns(transfer, ['purpose', ...details], scope),
    ),
  );

/** The countries in which the data are processed. */
export const placesLines = (activity: Activity, scope: Scope): Content =>
  lines([words(listWords(countries, activity.places ?? [], scope))]);
