import { flag } from '../register/field.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import { fz152 } from '../vocabulary/cite.ts';
import type { Counted, Subject } from './subject.ts';
import { goesOnUnder } from './under-law.ts';

/** By what an activity is known and chosen; none of it is notified. */
const activityMarks = { name: true, number: true, regimes: true, role: true, status: true } as const;

/** The operator’s own purposes that go on: what is done on another’s assignment, that operator notifies. */
const notifiedActivities = (register: Register) => {
  const goesOn = goesOnUnder('fz-152')(register);
  return (entry: AnyEntry): boolean => entry['role'] !== 'processor' && goesOn(entry);
};

/** The purpose and the five facts of part 3.1, each with the fields in which the register says it. */
const perPurpose: Counted = {
  picks: {
    purpose: true,
    subPurposes: { purpose: true, fz152Bases: true },
    data: { items: true, category: true, details: true, subjects: true },
    subjects: true,
    fz152Bases: true,
    acts: { act: true, article: true },
    contract: { title: true },
    interest: { interest: true },
    basisFacts: true,
    fz152Conditions: true,
    actions: true,
    otherAction: true,
    depersonalisation: true,
    automation: true,
    intranet: true,
    internet: true,
    methodNote: true,
  },
  alongside: { ...activityMarks, systems: true, measures: true, transfers: { country: true } },
  entries: notifiedActivities,
};

/** Whether any activity that goes on transfers data abroad. */
export const notifiesTransfers = (register: Register): boolean =>
  register.activities
    .filter(notifiedActivities(register))
    .some(({ transfers }) => (transfers ?? []).length > 0);

/**
 * What Art. 22 parts 3 and 3.1 of 152-FZ let Roskomnadzor know: the operator, its purposes, measures, cryptographic
 * means, the person responsible, start and end, whether data go abroad, and where the databases are. Activities that are
 * drafts or have ended are not notified.
 */
export const notifiedFacts: Subject = {
  kinds: {
    organisation: {
      picks: {
        name: true,
        shortName: true,
        address: true,
        postalAddress: true,
        email: true,
        phone: true,
        inn: true,
        ogrn: true,
        classifierCodes: true,
        regions: true,
        branches: true,
        measures: true,
        securityNote: true,
        cryptoUsed: true,
        cryptoNames: true,
        cryptoClass: true,
        responsible: { name: true, phone: true, email: true, address: true },
        processingStart: true,
        endCondition: true,
        stateSystems: true,
        securityResponsible: true,
      },
      alongside: { regimes: true, type: true, operatorNumber: true },
      computed: {
        crossBorder: {
          field: flag({
            label: { en: 'Cross-border transfer', ru: 'Трансграничная передача' },
            citations: [fz152('Art. 22 part 3 item 10', 'п. 10 ч. 3 ст. 22')],
            regimes: ['fz-152'],
          }),
          of: notifiesTransfers,
        },
      },
    },
    activities: perPurpose,
    systems: {
      picks: {
        country: true,
        address: true,
        ownDataCentre: true,
        host: true,
        protectionLevel: true,
        threatType: true,
      },
      alongside: { name: true, citizensRf: true },
      entries: 'referenced',
      where: ({ citizensRf }) => citizensRf !== false,
    },
    measures: { picks: { kind: true, name: true, description: true }, entries: 'referenced' },
    parties: { picks: { name: true, country: true, address: true, taxNumber: true }, entries: 'referenced' },
    dataItems: { picks: { name: true, category: true }, entries: 'referenced' },
    subjectCategories: { picks: { name: true }, entries: 'referenced' },
  },
};

/** What Art. 12 part 4 of 152-FZ lets Roskomnadzor know of transfers abroad. */
export const notifiedTransfers: Subject = {
  kinds: {
    organisation: {
      picks: {
        name: true,
        address: true,
        inn: true,
        ogrn: true,
        operatorNumber: true,
        responsible: { name: true, phone: true, email: true, address: true },
      },
      alongside: { regimes: true },
    },
    activities: {
      picks: {
        purpose: true,
        data: { items: true, category: true },
        subjects: true,
        fz152Bases: true,
        transfers: { country: true, party: true, purpose: true, assessedOn: true },
      },
      alongside: activityMarks,
      entries: (register) => (entry) =>
        notifiedActivities(register)(entry) && ((entry['transfers'] ?? []) as readonly unknown[]).length > 0,
    },
    parties: { picks: { name: true, country: true, address: true }, entries: 'referenced' },
    dataItems: { picks: { name: true, category: true }, entries: 'referenced' },
    subjectCategories: { picks: { name: true }, entries: 'referenced' },
  },
};
