import { processingActions } from './fz-152/actions.ts';
import { consentForms, consentMedia } from './fz-152/consent-forms.ts';
import { processorContractContents } from './fz-152/contract-contents.ts';
import { harmDegrees } from './fz-152/harm-degrees.ts';
import { fz152LegalBases } from './fz-152/legal-bases.ts';
import { automationKinds, internetAnswers, intranetAnswers } from './fz-152/methods.ts';
import { organisationTypes } from './fz-152/operator-types.ts';
import { protectionLevels, threatTypes } from './fz-152/protection-levels.ts';
import { fz152SpecialConditions } from './fz-152/special-conditions.ts';
import { art28ContractContents } from './gdpr/contract-contents.ts';
import { dpiaStatuses } from './gdpr/dpia-status.ts';
import { gdprLegalBases } from './gdpr/legal-bases.ts';
import { activityRoles } from './gdpr/roles.ts';
import { gdprSpecialConditions } from './gdpr/special-conditions.ts';
import { gdprTransferMechanisms } from './gdpr/transfer-mechanisms.ts';
import { activityStatuses } from './keeping/activity-statuses.ts';
import { dataSources } from './keeping/data-sources.ts';
import { destructionMethods } from './keeping/destruction-methods.ts';
import { destructionOccasions } from './keeping/destruction-occasions.ts';
import { destructionProofs } from './keeping/destruction-proofs.ts';
import { durationUnits } from './keeping/duration-units.ts';
import { retentionKinds } from './keeping/retention-kinds.ts';
import { retentionTriggers } from './keeping/retention-triggers.ts';
import { storageMedia } from './keeping/storage-media.ts';
import { recipientInformation, transferDecisions } from './fz-152/cross-border.ts';
import { cryptoClasses } from './fz-152/crypto-classes.ts';
import { harmCriteria } from './fz-152/harm-criteria.ts';
import { notificationExemptions } from './fz-152/notification-exemptions.ts';
import { writtenConsentContents } from './fz-152/written-consent-contents.ts';
import { dpiaContents, residualRisks } from './gdpr/dpia-facts.ts';
import { clauseModules, frameworkStatuses } from './gdpr/transfer-facts.ts';
import { automatedGrounds } from './keeping/automated-grounds.ts';
import { filingKinds, filingStates, filingChannels } from './keeping/filings.ts';
import { noticeExemptions } from './keeping/notice-exemptions.ts';
import { requestKinds, keepingGrounds } from './keeping/requests.ts';
import { subProcessorAnswers } from './keeping/sub-processors.ts';
import { correctableTableIds } from './tables/catalogue.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vocabularies that say on what ground, how and for how long data are processed. */
export const vocabularies: readonly Vocabulary[] = [
  gdprLegalBases,
  gdprSpecialConditions,
  gdprTransferMechanisms,
  activityRoles,
  dpiaStatuses,
  art28ContractContents,
  fz152LegalBases,
  fz152SpecialConditions,
  processingActions,
  automationKinds,
  intranetAnswers,
  internetAnswers,
  consentForms,
  consentMedia,
  organisationTypes,
  harmDegrees,
  protectionLevels,
  threatTypes,
  processorContractContents,
  retentionKinds,
  retentionTriggers,
  durationUnits,
  destructionOccasions,
  destructionMethods,
  destructionProofs,
  storageMedia,
  dataSources,
  activityStatuses,
  recipientInformation,
  transferDecisions,
  cryptoClasses,
  harmCriteria,
  notificationExemptions,
  writtenConsentContents,
  dpiaContents,
  residualRisks,
  clauseModules,
  frameworkStatuses,
  automatedGrounds,
  filingKinds,
  filingStates,
  filingChannels,
  noticeExemptions,
  requestKinds,
  keepingGrounds,
  subProcessorAnswers,
  correctableTableIds,
];
