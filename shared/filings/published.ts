import type { RegimeId } from '../vocabulary/vocabulary.ts';
import type { Counted, Picks, Subject } from './subject.ts';
import { goesOnUnder } from './under-law.ts';

/** What both laws have people told of each purpose. */
const told: Picks = {
  purpose: true,
  subPurposes: true,
  consent: { asked: true, withdrawal: true },
  contract: { title: true },
  acts: { act: true, article: true },
  interest: { interest: true, whose: true },
  basisFacts: true,
  subjects: true,
  data: true,
  conditionFacts: true,
  periods: true,
  recipients: { party: true, kind: true, role: true, purpose: true, groups: true, onRequest: true },
  noRecipients: true,
  confidentiality: true,
  transfers: { country: true, party: true, purpose: true, safeguards: true },
  automatedDecisions: true,
  automatedLogic: true,
  automatedConsequences: true,
};

const activities = (regime: RegimeId, picks: Picks): Counted => ({
  picks: { ...told, ...picks },
  alongside: { name: true, number: true, regimes: true, role: true, status: true, systems: true },
  entries: (register) => {
    const goesOn = goesOnUnder(regime)(register);
    return (entry) => entry['role'] !== 'processor' && goesOn(entry);
  },
});

const contacts: Picks = {
  name: true,
  shortName: true,
  address: true,
  postalAddress: true,
  email: true,
  phone: true,
  websites: true,
  rightsProcedure: true,
  disclosure: true,
  policyChanges: true,
  jointControllers: true,
};

const named = {
  parties: {
    picks: { name: true, kind: true, country: true, address: true, email: true, phone: true, website: true },
    entries: 'referenced',
  },
  dataItems: { picks: { name: true, category: true }, entries: 'referenced' },
  subjectCategories: { picks: { name: true }, entries: 'referenced' },
} as const satisfies Subject['kinds'];

/** What a policy under Art. 18.1 of 152-FZ, or its extract, tells the public. */
export const policyFacts: Subject = {
  kinds: {
    organisation: {
      picks: {
        ...contacts,
        inn: true,
        ogrn: true,
        policyPlace: true,
        measures: true,
        securityNote: true,
        responsible: { name: true, phone: true, email: true, address: true },
      },
      alongside: { regimes: true, type: true },
    },
    activities: activities('fz-152', {
      fz152Bases: true,
      fz152Conditions: true,
      actions: true,
      otherAction: true,
      depersonalisation: true,
      automation: true,
      intranet: true,
      internet: true,
      methodNote: true,
      destructionOccasions: true,
      destructionMethods: true,
      destructionDeadline: true,
      destructionResponsible: true,
      destructionProof: true,
      destructionProcedure: true,
      backups: true,
    }),
    measures: { picks: { kind: true, name: true, description: true }, entries: 'referenced' },
    ...named,
  },
};

/** What Art. 13 and 14 GDPR have data subjects told. */
export const noticeFacts: Subject = {
  kinds: {
    organisation: {
      picks: {
        ...contacts,
        dpo: { name: true, email: true, phone: true, address: true },
        euRepresentatives: true,
        authority: true,
        copiesContact: true,
      },
      alongside: { regimes: true, type: true },
    },
    activities: activities('gdpr', {
      gdprBases: true,
      gdprConditions: true,
      jointControllers: true,
      arrangement: true,
      noPeriodReason: true,
      automatedGrounds: true,
      profiling: true,
      transfers: {
        country: true,
        party: true,
        purpose: true,
        mechanism: true,
        document: true,
        safeguards: true,
      },
      rightsNote: true,
    }),
    ...named,
  },
};
