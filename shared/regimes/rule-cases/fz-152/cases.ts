import type { RuleCases } from '../rule-case.ts';
import { basisCases } from './basis.cases.ts';
import { consentCases } from './consent.cases.ts';
import { dataAndMethodCases } from './data-and-method.cases.ts';
import { derivedCases } from './derived.cases.ts';
import { endingCases } from './ending.cases.ts';
import { eventCases, withdrawalCases } from './events.cases.ts';
import { filingCases } from './filing.cases.ts';
import { noticeCases, organisationNoticeCases } from './notice.cases.ts';
import { organisationCases } from './organisation.cases.ts';
import { protectedDataCases } from './protected-data.cases.ts';
import { purposeCases } from './purpose.cases.ts';
import { recipientCases } from './recipients.cases.ts';
import { systemCases } from './systems.cases.ts';
import { transferCases } from './transfers.cases.ts';

/** The cases of 152-FZ, area by area. */
export const fz152Cases: readonly RuleCases[] = [
  purposeCases,
  basisCases,
  consentCases,
  dataAndMethodCases,
  protectedDataCases,
  transferCases,
  endingCases,
  recipientCases,
  noticeCases,
  organisationNoticeCases,
  organisationCases,
  systemCases,
  eventCases,
  withdrawalCases,
  derivedCases,
  filingCases,
];
