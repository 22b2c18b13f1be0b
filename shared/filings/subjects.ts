import { collections, type CollectionName } from '../register/collections.ts';
import type { Filing } from '../register/filing.ts';
import { organisationFields } from '../register/organisation.ts';
import type { AnyEntry } from '../register/value.ts';
import { notifiedFacts, notifiedTransfers } from './notified.ts';
import { noticeFacts, policyFacts } from './published.ts';
import { everyField, type Subject } from './subject.ts';

const registerKinds: readonly CollectionName[] = [
  'activities',
  'systems',
  'measures',
  'parties',
  'dataItems',
  'subjectCategories',
  'destructions',
];

/**
 * All that a register says of processing. What the register keeps of filings, requests, incidents, waivers and tables of
 * law is about its keeping; requests and incidents speak of persons, and stay out.
 */
export const wholeRegister: Subject = {
  kinds: {
    organisation: { picks: everyField(organisationFields) },
    ...Object.fromEntries(
      registerKinds.map((kind) => [kind, { picks: everyField(collections[kind].fields) }]),
    ),
  },
};

const byKind: Readonly<Record<string, Subject>> = {
  notification: notifiedFacts,
  'change-notification': notifiedFacts,
  'cessation-notification': notifiedFacts,
  'cross-border-notification': notifiedTransfers,
  policy: policyFacts,
  'policy-extract': policyFacts,
  'privacy-notice': noticeFacts,
};

/** What counts for a kind of filing: a code of the vocabulary `filingKinds`. */
export const subjectOfKind = (kind: string | undefined): Subject => byKind[kind ?? ''] ?? wholeRegister;

/** What narrows a filing: only these activities. */
export interface FilingChoices {
  readonly activities?: readonly string[];
}

const narrowedTo = (subject: Subject, ids: ReadonlySet<string>): Subject => {
  const { activities } = subject.kinds;
  if (!activities) return subject;
  const { entries } = activities;
  return {
    kinds: {
      ...subject.kinds,
      activities: {
        ...activities,
        entries: (register) => {
          const counts = typeof entries === 'function' ? entries(register) : (): boolean => true;
          return (entry: AnyEntry) => ids.has(entry.id) && counts(entry);
        },
      },
    },
  };
};

export const subjectFor = (kind: string | undefined, { activities }: FilingChoices = {}): Subject =>
  activities?.length ? narrowedTo(subjectOfKind(kind), new Set(activities)) : subjectOfKind(kind);

const made = new WeakMap<Filing, Subject>();

/**
 * What counts for a filing. One that was made for a website or an audience is about the activities it froze: which others
 * belong to it only a person can say.
 */
export function subjectOfFiling(filing: Filing, frozen: readonly { readonly id: string }[]): Subject {
  const known = made.get(filing);
  if (known) return known;
  const isNarrow = Boolean(filing.website?.trim() || filing.audience?.trim());
  const chosen = filing.activities ?? (isNarrow ? frozen.map(({ id }) => id) : []);
  const subject = subjectFor(filing.kind, { activities: chosen });
  made.set(filing, subject);
  return subject;
}
