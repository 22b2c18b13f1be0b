import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import type { Context } from '../../regimes/context.ts';
import { categoriesOfGroup, fz152BasesOf, restsOnConsent } from '../../regimes/fz-152/activity-facts.ts';
import { labourCode86and88 } from '../../regimes/fz-152/citations.ts';
import {
  exchangesEmployeesData,
  reasonsUnlessDecided,
  writtenConsentReasons,
  type WrittenConsentReason,
} from '../../regimes/fz-152/written-consent.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Citation } from '../../vocabulary/vocabulary.ts';
import { activitiesUnder } from '../activities-under.ts';

/** Why consent has to be in writing, with the contents of Art. 9 part 4. */
export type WrittenReason = WrittenConsentReason | 'employees' | 'chosen';

export const reasonPlaces: Readonly<Record<WrittenReason, Citation>> = {
  special: fz152('Art. 10 part 2 item 1', 'п. 1 ч. 2 ст. 10'),
  members: fz152('Art. 10 part 2 item 5', 'п. 5 ч. 2 ст. 10'),
  biometric: fz152('Art. 11 part 1', 'ч. 1 ст. 11'),
  automated: fz152('Art. 16 part 2', 'ч. 2 ст. 16'),
  'public-source': fz152('Art. 8 part 1', 'ч. 1 ст. 8'),
  employees: labourCode86and88,
  chosen: fz152('Art. 9 part 4', 'ч. 4 ст. 9'),
};

const conditionsOf = ({ fz152Conditions }: Activity): readonly string[] => fz152Conditions ?? [];

/** Why the consent of an activity has to be in writing; none where any provable form is enough. */
export function writtenReasons(activity: Activity, context: Context): readonly WrittenReason[] {
  const chosen = activity.consent?.form === 'written' && restsOnConsent(activity);
  return [
    ...writtenConsentReasons(activity),
    ...reasonsUnlessDecided(activity, context),
    ...(exchangesEmployeesData(activity, context) ? ['employees' as const] : []),
    ...(chosen ? ['chosen' as const] : []),
  ];
}

export const needsConsent = (activity: Activity): boolean =>
  restsOnConsent(activity) || writtenConsentReasons(activity).length > 0;

export const needsDistributionConsent = (activity: Activity): boolean =>
  activity.distribution?.permitted === true ||
  conditionsOf(activity).some((code) => code === 'distribution' || code === 'item-2');

/** One paper: the consent of an activity, or its consent to distribution, which is separate from every other (Art. 10.1). */
export interface Consent {
  readonly activity: Activity;
  readonly kind: 'ordinary' | 'distribution';
}

/** The consents that the operator's activities need, those that have ended left out. */
export const consentsNeeded = (register: Register): readonly Consent[] =>
  activitiesUnder(register, 'fz-152')
    .filter(({ role, status }) => role !== 'processor' && status !== 'ended')
    .flatMap((activity) => [
      ...(needsConsent(activity) ? [{ activity, kind: 'ordinary' as const }] : []),
      ...(needsDistributionConsent(activity) ? [{ activity, kind: 'distribution' as const }] : []),
    ]);

/** The items of a group that are of one of the categories. */
function only(group: DataGroup, categories: readonly string[], context: Context): readonly DataGroup[] {
  const items = (group.items ?? []).filter((code) =>
    categoriesOfGroup({ ...group, items: [code] }, context).some((one) => categories.includes(one)),
  );
  return items.length > 0 ? [{ ...group, items }] : [];
}

/**
 * The data that consent is asked for: all where the activity rests on consent; only the special or biometric ones where
 * nothing but they need it, for consent beside another basis would mislead.
 */
export function consentData(activity: Activity, context: Context): readonly DataGroup[] {
  const groups = activity.data ?? [];
  const reasons = writtenReasons(activity, context);
  const ofAll = (['members', 'automated', 'public-source'] as const).some((one) => reasons.includes(one));
  if (restsOnConsent(activity) || ofAll) return groups;
  return groups.flatMap((group) => only(group, reasons, context));
}

/** The data that may be permitted for distribution: the groups set aside for it, else all. */
export function distributionData({ data }: Activity): readonly DataGroup[] {
  const groups = data ?? [];
  const aside = groups.filter(({ category }) => category === 'distribution');
  return aside.length > 0 ? aside : groups;
}

type Part = NonNullable<Activity['subPurposes']>[number];

/** Without its bases: in a form of consent they would only be noise. */
const purposeAlone = ({ id, purpose }: Part): Part => ({ id, ...(purpose && { purpose }) });

/** The activity with only those of its purposes that consent is asked for; the others rest on other bases. */
export function withConsentPurposes(activity: Activity): Activity {
  const mainOnConsent = (activity.fz152Bases ?? []).includes('item-1');
  const onConsent = ({ fz152Bases }: Part): boolean =>
    fz152Bases?.length ? fz152Bases.includes('item-1') : mainOnConsent;
  const { purpose, subPurposes, ...rest } = activity;
  const parts = (subPurposes ?? []).filter(onConsent);
  const asksMain = mainOnConsent || parts.length === 0 || !fz152BasesOf(activity).has('item-1');
  return {
    ...rest,
    ...(asksMain && purpose ? { purpose } : {}),
    ...(parts.length > 0 ? { subPurposes: parts.map(purposeAlone) } : {}),
  };
}
