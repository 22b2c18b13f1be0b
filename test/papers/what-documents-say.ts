import { activitiesUnder, controllerActivities } from '../../shared/documents/activities-under.ts';
import { published } from '../../shared/documents/fz152-policy-parts/published.ts';
import { noticed } from '../../shared/documents/gdpr-privacy-notice/selection.ts';
import { activitiesForOthers } from '../../shared/documents/gdpr-processor-record/clients.ts';
import { transferring } from '../../shared/documents/gdpr-transfer-list/destinations.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';

/** Which activities a document is about, and what of their cards it is meant to say. */
interface Saying {
  readonly of: (register: Register) => readonly Activity[];
  /** Paths without ids; what begins with one of them is meant too. Without it, everything. */
  readonly says?: readonly string[];
  /** Less than fifty facts of the small register, and why that is enough. */
  readonly few?: string;
}

/** Said in other words than the term's own label (sentences, actions), or only a mark for the form. */
const saidOtherwise = [
  '/tags',
  '/notes',
  '/regimes',
  '/status',
  '/periods/kind',
  '/periods/stage',
  '/periods/triggers',
  '/periods/whichever',
  '/actions',
];

const terms = ['/name', '/data/name', '/data/items', '/periods', '/noPeriodReason'];
const erasure = ['/destruction', '/backups', '/processorsTold'];

/** A line for each document. */
export const sayings: Readonly<Record<string, Saying>> = {
  'gdpr-controller-record': { of: controllerActivities },
  'fz152-register': { of: (register) => activitiesUnder(register, 'fz-152') },
  'fz152-policy-extract': {
    of: published,
    says: [
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
    ],
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
};

const begins = (place: string, of: readonly string[]): boolean =>
  of.some(
    (one) =>
      place === one || place.startsWith(`${one}/`) || (one === '/destruction' && place.startsWith(one)),
  );

/** Whether the document may leave out what stands at a path of a card. */
export const mayLeaveOut = ({ says }: Saying, place: string): boolean =>
  begins(place, saidOtherwise) || (says !== undefined && !begins(place, says));
