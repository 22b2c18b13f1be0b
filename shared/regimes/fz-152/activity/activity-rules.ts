import type { Activity } from '../../../register/activity/activity.ts';
import type { Rule } from '../../rule.ts';
import { activityWordsRules } from '../foreign-words-rules.ts';
import { assignmentRules } from './assignment-rules.ts';
import { basisRules } from './basis-rules.ts';
import { biometricsRules } from './biometrics-rules.ts';
import { consentRules } from './consent-rules.ts';
import { dataRules } from './data-rules.ts';
import { destructionRules } from './destruction-rules.ts';
import { distributionRules } from './distribution-rules.ts';
import { endRules } from './end-rules.ts';
import { localisationRules } from './localisation-rules.ts';
import { methodRules } from './method-rules.ts';
import { noticeRules } from './notice-rules.ts';
import { periodRules } from './period-rules.ts';
import { purposeRules } from './purpose-rules.ts';
import { recipientRules } from './recipient-rules.ts';
import { specialDataRules } from './special-data-rules.ts';
import { transferRules } from './transfer-rules.ts';
import { waitingRules } from './waiting-rules.ts';

/** What 152-FZ asks of one activity, in the order of its card. */
export const activityRules: readonly Rule<Activity>[] = [
  ...purposeRules,
  ...basisRules,
  ...consentRules,
  ...dataRules,
  ...specialDataRules,
  ...distributionRules,
  ...biometricsRules,
  ...methodRules,
  ...localisationRules,
  ...periodRules,
  ...destructionRules,
  ...endRules,
  ...recipientRules,
  ...assignmentRules,
  ...transferRules,
  ...waitingRules,
  ...noticeRules,
  ...activityWordsRules,
];
