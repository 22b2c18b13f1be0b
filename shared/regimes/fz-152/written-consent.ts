import type { Activity } from '../../register/activity/activity.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Context } from '../context.ts';
import { basesOf, identifiesByBiometrics } from './activity-facts.ts';
import { chose, hasData, hasEmployees, isDistributed } from './facts.ts';

/** Members’ data of an association that are distributed (Art. 10 part 2 item 5). */
export const distributesMembers = (activity: Activity): boolean =>
  chose(activity.fz152Conditions, 'item-5') && isDistributed(activity);

/** Special data on consent (Art. 10 part 2 item 1). */
export const specialOnConsent = ({ fz152Conditions }: Activity): boolean => chose(fz152Conditions, 'item-1');

/** Biometric data outside the exceptions of Art. 11 part 2. */
export const biometricOnConsent = (activity: Activity, context: Context): boolean =>
  identifiesByBiometrics(activity, context) && !hasBiometricException(activity);

export const hasBiometricException = ({ fz152Conditions }: Activity): boolean =>
  chose(
    fz152Conditions,
    'biometric-readmission',
    'biometric-justice',
    'biometric-registration',
    'biometric-legislation',
  );

const onConsentOnly = (activity: Activity): boolean =>
  basesOf(activity).length > 0 && basesOf(activity).every((code) => code === 'item-1');

/** Data of employees that come from third parties or go to them on consent alone (Labour Code, Art. 86 and 88). */
export const exchangesEmployeesData = (activity: Activity, context: Context): boolean =>
  onConsentOnly(activity) &&
  hasEmployees(activity, context) &&
  ((activity.recipients ?? []).some(({ role }) => role === 'third-party') ||
    (activity.data ?? []).some(({ sources }) => chose(sources, 'third-party')));

/** Why the law asks for consent in writing, as far as a card alone tells. */
export type WrittenConsentReason = 'special' | 'members' | 'biometric' | 'automated' | 'public-source';

const onCard: Readonly<Record<WrittenConsentReason, (activity: Activity) => boolean>> = {
  special: specialOnConsent,
  members: distributesMembers,
  biometric: ({ fz152Conditions }) => chose(fz152Conditions, 'biometric-consent'),
  automated: ({ automatedDecisions, automatedGrounds }) =>
    automatedDecisions === true && chose(automatedGrounds, 'written-consent'),
  'public-source': ({ publicSource }) => publicSource === true,
};
const reasons = Object.keys(onCard) as readonly WrittenConsentReason[];

/** Art. 8, 10, 11 and 16: what a card chose that consent in writing has to carry. */
export const writtenConsentReasons = (activity: Activity): readonly WrittenConsentReason[] =>
  reasons.filter((reason) => onCard[reason](activity));

/** Whether the law asks for consent in writing, with the contents of Art. 9 part 4. */
export const needsWrittenConsent = (activity: Activity, context: Context): boolean =>
  exchangesEmployeesData(activity, context) ||
  writtenConsentReasons(activity).some(
    (reason) => reason !== 'biometric' || identifiesByBiometrics(activity, context),
  );

const hasConditionFor = ({ fz152Conditions = [] }: Activity, kind: string): boolean =>
  fz152Conditions.some((code) => termOf(fz152SpecialConditions, code)?.appliesTo === kind);

/** Protected data on consent alone, while nobody has chosen a case of Art. 10 or 11: consent allows them in writing only. */
export const reasonsUnlessDecided = (
  activity: Activity,
  context: Context,
): readonly WrittenConsentReason[] => {
  if (!onConsentOnly(activity)) return [];
  const special = hasData(activity, 'special', context) && !hasConditionFor(activity, 'special');
  const biometric = biometricOnConsent(activity, context) && !hasConditionFor(activity, 'biometric');
  return [...(special ? ['special' as const] : []), ...(biometric ? ['biometric' as const] : [])];
};
