import { isUnder } from '../../../shared/documents/activities-under.ts';
import type { DocumentOption, DocumentRequest } from '../../../shared/documents/document-kind.ts';
import {
  audience as audienceOfExtract,
  selectedActivities,
  website,
} from '../../../shared/documents/fz152-policy-extract/selection.ts';
import {
  audience as audienceOfNotice,
  selected,
} from '../../../shared/documents/gdpr-privacy-notice/selection.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { freeze } from '../../../shared/filings/freeze.ts';
import { thaw } from '../../../shared/filings/thaw.ts';
import { collectionNames, collections } from '../../../shared/register/collections.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Language } from '../../../shared/wording/wording.ts';

type Options = Readonly<Record<string, string>>;

/** The choice of an option that a person wrote down in words. */
function choiceIn(option: DocumentOption, register: Register, written: string | undefined): Options {
  const sought = written?.trim().toLowerCase();
  if (!sought) return {};
  const found = option
    .values(register)
    .find(({ value, label }) => [value, label.en, label.ru].some((one) => one?.toLowerCase() === sought));
  return found ? { [option.id]: found.value } : {};
}

/** The document that prints a filing, and what is chosen in it. */
export interface Printed {
  readonly id: string;
  readonly options: Options;
}

const documentOfKind: Readonly<Record<string, string>> = {
  notification: 'fz152-notification',
  'change-notification': 'fz152-change-notification',
  'cessation-notification': 'fz152-cessation-notification',
  'cross-border-notification': 'fz152-cross-border-notification',
  policy: 'fz152-policy',
};

/** The document of a filing, narrowed to its website or audience; none where its kind has none. */
export function documentOf(filing: Filing, register: Register): Printed | undefined {
  switch (filing.kind) {
    case 'policy-extract':
      return {
        id: 'fz152-policy-extract',
        options: {
          ...choiceIn(website, register, filing.website),
          ...choiceIn(audienceOfExtract, register, filing.audience),
        },
      };
    case 'privacy-notice':
      return {
        id: 'gdpr-privacy-notice',
        options: choiceIn(audienceOfNotice, register, filing.audience),
      };
    case 'record':
      return { id: isUnder(register, 'gdpr') ? 'gdpr-controller-record' : 'fz152-register', options: {} };
    default: {
      const id = documentOfKind[filing.kind ?? ''];
      return id === undefined ? undefined : { id, options: {} };
    }
  }
}

/** The activities that a filing is about: those it names, else those of its website or audience; all where empty. */
export function activitiesOf(filing: Filing, register: Register, today: IsoDate): readonly string[] {
  if (filing.activities?.length) return filing.activities;
  const printed = documentOf(filing, register);
  if (!printed || Object.keys(printed.options).length === 0) return [];
  const request: DocumentRequest = {
    register,
    revision: 0,
    date: today,
    language: 'ru',
    options: printed.options,
  };
  const about = filing.kind === 'privacy-notice' ? selected(request) : selectedActivities(request);
  return about.map(({ id }) => id);
}

/** Keeps in the filing what the register says of its subject today, as one change. */
export function freezeEdits(filing: Filing, register: Register, today: IsoDate): readonly Edit[] {
  const activities = activitiesOf(filing, register, today);
  const write = (path: string, to: Extract<Edit, { type: 'write' }>['to']): Edit => ({
    type: 'write',
    entity: filing.id,
    path,
    to,
  });
  const facts = freeze(register, filing.kind ?? '', { activities });
  return [write('/facts', facts), write('/frozenOn', today)];
}

/** What a filing froze, counted: “4 activities, 2 systems”; nothing where it froze nothing. */
export function frozenInWords(filing: Filing, language: Language): string | undefined {
  const register = thaw(filing);
  if (!register) return undefined;
  return collectionNames
    .filter((name) => register[name].length > 0)
    .map((name) => counted(register[name].length, collections[name].counted, language))
    .join(', ');
}
