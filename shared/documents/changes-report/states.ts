import { factsOf } from '../../filings/filing-status.ts';
import { byDay, lastFiling } from '../../filings/last-filing.ts';
import { commonSubject, type Subject } from '../../filings/subject.ts';
import { subjectOfFiling, wholeRegister } from '../../filings/subjects.ts';
import { thaw } from '../../filings/thaw.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { filingKinds } from '../../vocabulary/keeping/filings.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { dateInWords, isIsoDate } from '../../wording/date.ts';
import { languages, say, type Language, type Wording } from '../../wording/wording.ts';
import type { DocumentOption, DocumentRequest } from '../document-kind.ts';

/** One side of the comparison: a register, where it is from, and what of it can be compared. */
export interface State {
  readonly register: Register;
  readonly label: Wording;
  /** A filing holds only what was filed. */
  readonly subject?: Subject;
}

const inBoth = (of: (language: Language) => string): Wording => {
  const [en, ru] = languages.map(of);
  return { en: en ?? '', ru: ru ?? '' };
};

const unnamed: Wording = { en: 'Filing', ru: 'Подача' };

/** “Notification of changes, 1 October 2026” */
export const filingLabel = (filing: Filing): Wording =>
  inBoth((language) => {
    const name = say(termOf(filingKinds, filing.kind ?? '')?.label ?? unnamed, language);
    const day = factsOf(filing);
    return day ? `${name}, ${dateInWords(day, language)}` : name;
  });

/** Filings with frozen facts, the latest first. */
const comparable = ({ filings }: Register): readonly Filing[] =>
  filings
    .filter((filing) => thaw(filing))
    .toSorted(byDay)
    .toReversed();

const dayOrFiling = (id: string, label: Wording): DocumentOption => ({
  id,
  label,
  values: (register) =>
    comparable(register).map((filing) => ({ value: filing.id, label: filingLabel(filing) })),
  open: { form: { en: 'a day as YYYY-MM-DD', ru: 'день как ГГГГ-ММ-ДД' }, accepts: isIsoDate },
});

export const from: DocumentOption = { ...dayOrFiling('from', { en: 'From', ru: 'С' }), file: true };
export const to = dayOrFiling('to', { en: 'To', ru: 'По' });

function stateOn(day: string, { date, register, registerOn }: DocumentRequest): State | undefined {
  const then = day >= date ? register : registerOn?.(day);
  return then && { register: then, label: inBoth((language) => dateInWords(day, language)) };
}

function stateOfFiling(filing: Filing): State | undefined {
  const register = thaw(filing);
  return (
    register && {
      register,
      label: filingLabel(filing),
      subject: subjectOfFiling(filing, register.activities),
    }
  );
}

function stateOf(value: string, request: DocumentRequest): State | undefined {
  if (isIsoDate(value)) return stateOn(value, request);
  const filing = request.register.filings.find(({ id }) => id === value);
  return filing && stateOfFiling(filing);
}

const otherFile: Wording = { en: 'The other file', ru: 'Другой файл' };

/** The state before: what was asked for, else another file, else the last notification, else the first day. */
export function stateBefore(request: DocumentRequest): State | undefined {
  const { options, compareWith, register, date, firstDay } = request;
  if (options['from']) return stateOf(options['from'], request);
  if (compareWith) return { register: compareWith, label: otherFile };
  const filing = lastFiling(register, 'notification', date);
  const filed = filing && stateOfFiling(filing);
  return filed ?? (firstDay === undefined ? undefined : stateOn(firstDay, request));
}

/** The state after: what was asked for, else the day of the document. */
export const stateAfter = (request: DocumentRequest): State | undefined =>
  stateOf(request.options['to'] || request.date, request);

/** What can be compared of two states. */
export function comparableOf(before: State, after: State): Subject {
  if (before.subject && after.subject) return commonSubject(before.subject, after.subject);
  return before.subject ?? after.subject ?? wholeRegister;
}
