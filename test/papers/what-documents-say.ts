import { activitiesUnder, controllerActivities } from '../../shared/documents/activities-under.ts';
import { consentsNeeded } from '../../shared/documents/fz152-consent/needs.ts';
import { published } from '../../shared/documents/fz152-policy-parts/published.ts';
import { noticed } from '../../shared/documents/gdpr-privacy-notice/selection.ts';
import { activitiesForOthers } from '../../shared/documents/gdpr-processor-record/clients.ts';
import { transferring } from '../../shared/documents/gdpr-transfer-list/destinations.ts';
import { thaw } from '../../shared/filings/thaw.ts';
import { destructionActFields } from '../../shared/register/destruction-act.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import type { Saying } from './saying.ts';

const terms = ['/name', '/data/name', '/data/items', '/periods', '/noPeriodReason'];
const erasure = ['/destruction', '/backups', '/processorsTold'];

/** What the public is told of a purpose under 152-FZ; the rest of a card is for the register. */
const public152 = [
  '/name',
  '/purpose',
  '/subPurposes',
  '/fz152Bases',
  '/acts',
  '/contract',
  '/interest/interest',
  '/basisFacts',
  '/consent/asked',
  '/consent/withdrawal',
  '/subjects',
  '/minorsNote',
  '/data/name',
  '/data/items',
  '/data/details',
  '/otherAction',
  '/depersonalisation',
  '/methodNote',
  '/periods',
  '/destruction',
  '/backups',
  '/confidentiality',
  '/recipients/kind',
  '/recipients/role',
];

const groundsAndData = [
  '/fz152Bases',
  '/fz152Conditions',
  '/acts/act',
  '/acts/article',
  '/contract/title',
  '/interest/interest',
  '/basisFacts',
  '/subjects',
  '/data/items',
  '/data/details',
];

/** What Art. 22 part 3.1 asks for by purpose. */
const notifiedCard = [
  '/name',
  '/purpose',
  '/subPurposes',
  ...groundsAndData,
  '/otherAction',
  '/depersonalisation',
  '/methodNote',
  '/automation',
  '/intranet',
  '/internet',
];

/** What a notification says by purpose. */
const notifiedPaths = ['/purpose', '/data/items', '/data/details', '/subjects', '/acts/act', '/acts/article'];

/** Activities that came since Roskomnadzor was notified: all they say is said of them. */
const notifiedSince = (register: Register): readonly AnyEntry[] => {
  const filed = register.filings.flatMap((filing) => thaw(filing)?.activities ?? []).map(({ id }) => id);
  return published(register).filter(({ id }) => !filed.includes(id));
};

/** A line for each document: what it says, or why it says nothing of cards. */
export const sayings: Readonly<Record<string, Saying | string>> = {
  'gdpr-controller-record': { of: controllerActivities },
  'fz152-register': { of: (register) => activitiesUnder(register, 'fz-152') },
  'fz152-policy-extract': {
    of: published,
    says: public152,
  },
  'gdpr-processor-record': {
    of: activitiesForOthers,
    says: [
      '/name',
      '/processingCategories',
      '/instructions',
      '/instructionsDate',
      '/deviations',
      '/recipients',
      '/transfers/country',
    ],
    few: 'Art. 30(2) asks for little, and the register holds one such activity',
  },
  'gdpr-retention-schedule': {
    of: controllerActivities,
    says: [...terms, ...erasure],
    few: 'terms, data and their erasure alone',
  },
  'gdpr-privacy-notice': {
    of: noticed,
    says: [
      ...terms,
      '/purpose',
      '/subPurposes/purpose',
      '/softOptIn',
      '/compatibility',
      '/automatedLogic',
      '/automatedConsequences',
      '/acts/act',
      '/acts/article',
      '/contract/title',
      '/interest/interest',
      '/basisFacts',
      '/consent/asked',
      '/consent/withdrawal',
      '/gdprConditions',
      '/conditionFacts',
      '/subjects',
      '/minorsNote',
      '/data/details',
      '/data/sourceNote',
      '/data/refusal',
      '/methodNote',
      '/recipients/kind',
      '/recipients/purpose',
      '/recipients/note',
      '/confidentiality',
      '/places',
      '/transfers/country',
      '/transfers/purpose',
      '/transfers/mechanism',
      '/transfers/document',
      '/transfers/safeguards',
      '/rightsNote',
    ],
    few: 'one activity of the register is in operation under the GDPR',
  },
  'gdpr-transfer-list': {
    of: (register) => transferring(register).filter(({ transfers }) => transfers?.length),
    says: ['/name', '/data/name', '/data/items', '/data/details', '/transfers'],
    few: 'transfers alone',
  },
  'fz152-policy': { of: published, says: public152 },
  'fz152-notification': { of: published, says: notifiedCard, few: 'what is notified by purpose, no more' },
  'fz152-cessation-notification': 'it tells of the operator and the end of processing alone',
  'fz152-cross-border-notification': {
    of: (register) => published(register).filter(({ transfers }) => transfers?.length),
    says: [
      ...groundsAndData,
      '/transfers/country',
      '/transfers/purpose',
      '/transfers/assessedOn',
      '/transfers/safeguards',
    ],
    few: 'transfers alone',
  },
  'fz152-destruction-act': {
    of: ({ destructions }) => destructions,
    fields: destructionActFields,
    says: [
      '/number',
      '/date',
      '/occasion',
      '/subjects',
      '/items',
      '/dataNote',
      '/carriers',
      '/systems',
      '/methods',
      '/methodNote',
      '/persons',
      '/log',
      '/signedOn',
      '/keepUntil',
      '/place',
    ],
    few: 'one act',
  },
  'fz152-consent': {
    of: (register) =>
      consentsNeeded(register)
        .filter(({ kind }) => kind === 'ordinary')
        .map(({ activity }) => activity),
    says: [
      '/name',
      '/purpose',
      '/consent/validFor',
      '/consent/withdrawal',
      '/automatedLogic',
      '/automatedConsequences',
      '/otherAction',
      '/methodNote',
      '/data/name',
      '/data/items',
      '/data/details',
      '/distribution/resources',
    ],
    few: 'what a person is told before consenting',
  },
  'fz152-harm-assessment': {
    of: published,
    says: ['/name', '/harm'],
    few: 'degrees of harm alone',
  },
  'fz152-data-list': {
    of: (register) => activitiesUnder(register, 'fz-152').filter(({ status }) => status !== 'ended'),
    says: ['/name', '/subjects', '/data/items', '/data/details'],
    few: 'data, subjects and systems alone',
  },
  'findings-report': 'it tells what cards lack',
  'fz152-change-notification': {
    of: notifiedSince,
    says: notifiedPaths,
    few: 'only what is new since the notification',
  },
  'changes-report': {
    of: notifiedSince,
    says: notifiedPaths,
    few: 'only what is new since the notification',
  },
};
