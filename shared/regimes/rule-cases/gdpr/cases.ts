import type { RuleCases } from '../rule-case.ts';
import { assessmentCases } from './assessment.cases.ts';
import { consentCases } from './consent.cases.ts';
import { dataCases } from './data.cases.ts';
import { noticeAndRightsCases } from './notice-and-rights.cases.ts';
import { organisationCases } from './organisation.cases.ts';
import { periodCases } from './period.cases.ts';
import { processorCases } from './processor.cases.ts';
import { purposeAndBasisCases } from './purpose-and-basis.cases.ts';
import { recipientCases } from './recipients.cases.ts';
import { securityCases } from './security.cases.ts';
import { transferCases } from './transfers.cases.ts';
import { transferSafeguardCases } from './transfer-safeguards.cases.ts';
import { upkeepCases } from './upkeep.cases.ts';

/** The cases of the GDPR, area by area. */
export const gdprCases: readonly RuleCases[] = [
  purposeAndBasisCases,
  consentCases,
  dataCases,
  recipientCases,
  transferCases,
  transferSafeguardCases,
  periodCases,
  securityCases,
  assessmentCases,
  noticeAndRightsCases,
  organisationCases,
  processorCases,
  upkeepCases,
];
