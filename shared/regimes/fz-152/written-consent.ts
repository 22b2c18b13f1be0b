import type { Activity } from '../../register/activity/activity.ts';
import type { Context } from '../context.ts';
import { identifiesByBiometrics } from './activity-facts.ts';
import { chose, isDistributed } from './facts.ts';

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

/** Whether the law asks for consent in writing, with the contents of Art. 9 part 4: Art. 8, 10, 11 and 16. */
export const needsWrittenConsent = (activity: Activity, context: Context): boolean =>
  specialOnConsent(activity) ||
  distributesMembers(activity) ||
  activity.publicSource === true ||
  (activity.automatedDecisions === true && chose(activity.automatedGrounds, 'written-consent')) ||
  (chose(activity.fz152Conditions, 'biometric-consent') && identifiesByBiometrics(activity, context));
