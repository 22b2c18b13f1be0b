import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import type { System } from '../register/system.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';
import { isUnder, regimesOf } from './applies.ts';
import type { Context } from './context.ts';
import type { DerivedFact } from './derived-fact.ts';
import { harmOf, harmOfActivity } from './fz-152/harm.ts';
import { notificationDuty } from './fz-152/notification-duty.ts';
import { protectionLevelOf } from './fz-152/protection-level.ts';
import { dpiaNeed } from './gdpr/dpia.ts';
import { officerDuty } from './gdpr/officer-duty.ts';
import { recordExemption } from './gdpr/record-exemption.ts';

/** What a law makes of one kind of thing. */
export interface Derivation<Subject> {
  readonly regime: RegimeId;
  /** `undefined` where the law says nothing of this one. */
  readonly derive: (subject: Subject, context: Context) => DerivedFact | undefined;
}

/** What is derived of an activity, in the order of its section “Assessments”. */
export const ofActivities: readonly Derivation<Activity>[] = [
  { regime: 'gdpr', derive: dpiaNeed },
  { regime: 'fz-152', derive: harmOfActivity },
];

export const ofSystems: readonly Derivation<System>[] = [{ regime: 'fz-152', derive: protectionLevelOf }];

export const ofOrganisations: readonly Derivation<Organisation>[] = [
  { regime: 'gdpr', derive: (_organisation, context) => recordExemption(context) },
  { regime: 'gdpr', derive: (_organisation, context) => officerDuty(context) },
  { regime: 'fz-152', derive: (_organisation, context) => notificationDuty(context) },
  { regime: 'fz-152', derive: (_organisation, context) => harmOf(context) },
];

/** The facts that the derivations of the laws a subject is under give. */
export const derivedBy = <Subject>(
  derivations: readonly Derivation<Subject>[],
  subject: Subject,
  context: Context,
  isUnderLaw: (regime: RegimeId) => boolean,
): readonly DerivedFact[] =>
  derivations
    .filter(({ regime }) => isUnderLaw(regime))
    .flatMap(({ derive }) => derive(subject, context) ?? []);

/** Whether the organisation or any of its activities is under the law. */
const concerns = (regime: RegimeId, { register }: Context): boolean =>
  register.organisation.regimes?.includes(regime) === true ||
  register.activities.some((activity) => regimesOf(activity, register).includes(regime));

/** What the laws of an activity make of it: the need of an impact assessment (Art. 35 GDPR), the degree of harm (Order 178). */
export const derivedOfActivity = (activity: Activity, context: Context): readonly DerivedFact[] =>
  derivedBy(ofActivities, activity, context, (regime) => isUnder(activity, regime, context.register));

/** What the laws make of a system: its level of protection (Government Decree 1119). */
export const derivedOfSystem = (system: System, context: Context): readonly DerivedFact[] =>
  derivedBy(ofSystems, system, context, (regime) => concerns(regime, context));

/**
 * What the laws make of the organisation as a whole: Art. 30(5) and 37(1) GDPR, the notification by Art. 22 of
 * 152-FZ, the harm by Order 178.
 */
export const derivedOfOrganisation = (context: Context): readonly DerivedFact[] =>
  derivedBy(ofOrganisations, context.organisation, context, (regime) => concerns(regime, context));
