import { gdprEdition } from '../../vocabulary/editions.ts';
import type { Regime } from '../rule.ts';
import { controllersOnly } from './facts/role.ts';
import { acrossActivitiesRules } from './rules/across-activities.ts';
import { assessmentRules } from './rules/assessment.ts';
import { automatedDecisionRules } from './rules/automated-decisions.ts';
import { basisRules } from './rules/basis.ts';
import { consentRules } from './rules/consent.ts';
import { criminalDataRules } from './rules/criminal-data.ts';
import { electronicCommunicationRules } from './rules/electronic-communications.ts';
import { exemptionRules } from './rules/exemption.ts';
import { incidentRules } from './rules/incidents.ts';
import { jointControllerRules } from './rules/joint-controllers.ts';
import { lawRules } from './rules/law.ts';
import { noticeRules } from './rules/notice.ts';
import { officerRules } from './rules/officer.ts';
import { organisationRules } from './rules/organisation.ts';
import { periodRules } from './rules/period.ts';
import { processorContractRules } from './rules/processor-contracts.ts';
import { processorOrganisationRules, processorRules } from './rules/processor.ts';
import { purposeRules } from './rules/purpose.ts';
import { recipientRules } from './rules/recipients.ts';
import { requestRules } from './rules/requests.ts';
import { rightsRules } from './rules/rights.ts';
import { secretRules } from './rules/secrets.ts';
import { securityRules } from './rules/security.ts';
import { specialDataRules } from './rules/special-data.ts';
import { subjectAndDataRules } from './rules/subjects-and-data.ts';
import { transferGroundRules } from './rules/transfer-grounds.ts';
import { transferSafeguardRules } from './rules/transfer-safeguards.ts';
import { recordedTransferRules } from './rules/transfers-recorded.ts';
import { upkeepRules } from './rules/upkeep.ts';

/** Regulation (EU) 2016/679. */
export const gdprRegime: Regime = {
  id: 'gdpr',
  name: { en: 'GDPR', ru: 'GDPR' },
  edition: gdprEdition,
  rules: {
    activities: [
      ...purposeRules,
      ...controllersOnly([
        ...basisRules,
        ...lawRules,
        ...consentRules,
        ...specialDataRules,
        ...criminalDataRules,
        ...assessmentRules,
        ...automatedDecisionRules,
        ...noticeRules,
        ...rightsRules,
        ...electronicCommunicationRules,
      ]),
      ...subjectAndDataRules,
      ...recipientRules,
      ...jointControllerRules,
      ...processorContractRules,
      ...recordedTransferRules,
      ...transferGroundRules,
      ...transferSafeguardRules,
      ...periodRules,
      ...securityRules,
      ...processorRules,
      ...upkeepRules,
    ],
    organisation: [...organisationRules, ...officerRules, ...processorOrganisationRules],
    systems: [],
    filings: [],
    destructions: [],
    requests: requestRules,
    incidents: incidentRules,
    register: [...exemptionRules, ...acrossActivitiesRules, ...secretRules],
  },
};
