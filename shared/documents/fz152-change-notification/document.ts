import { factsOf, type FilingStatus } from '../../filings/filing-status.ts';
import { thaw } from '../../filings/thaw.ts';
import type { Block, LabelledRow, Paper } from '../../paper/paper.ts';
import { byLaw, fz152 } from '../../vocabulary/cite.ts';
import { dayOffNote } from '../../vocabulary/tables/production-calendar/deadline-from.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { chapter, lead, paragraph, subchapter } from '../blocks.ts';
import { missingName } from '../checklist.ts';
import { lines, words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { addressee } from '../fz152-forms/addressee.ts';
import { blanksIn, formRows } from '../fz152-forms/form-row.ts';
import { operatorIdentity } from '../fz152-forms/operator-identity.ts';
import { signing } from '../fz152-forms/signing.ts';
import { officialForm } from '../fz152-forms/translation.ts';
import type { Sides } from '../redline/redline.ts';
import { changeTables } from './changes.ts';
import { draftFor, entryRow, groundRows, statusOf } from './facts.ts';

const name: Wording = {
  en: 'Notification of changes in what was notified',
  ru: 'Уведомление об изменении сведений, содержащихся в уведомлении о намерении осуществлять обработку персональных данных',
};
const shortTitle: Wording = { en: 'Notification of changes', ru: 'Уведомление об изменении сведений' };
const subtitle = officialForm({
  en: 'Article 22 part 7 of Federal Law No. 152-FZ of 27.07.2006; Roskomnadzor Order No. 180 of 28.10.2022, appendix 2',
  ru: 'часть 7 статьи 22 Федерального закона от 27.07.2006 № 152-ФЗ; приложение № 2 к приказу Роскомнадзора от 28.10.2022 № 180',
});

const titles = {
  operator: { en: 'The operator', ru: 'Оператор' },
  ground: { en: 'Ground and date of the change', ru: 'Основание и дата изменения' },
  changes: { en: 'Changed facts', ru: 'Изменённые сведения' },
  signature: { en: 'Signature', ru: 'Подпись' },
} as const satisfies Record<string, Wording>;

const sentences = {
  nothingFiled: {
    en: 'Roskomnadzor was not notified yet: file the notification of the intention to process first.',
    ru: 'Уведомление о намерении осуществлять обработку ещё не подано: сначала подайте его.',
  },
  nothingChanged: {
    en: 'Nothing has changed since Roskomnadzor was notified.',
    ru: 'С подачи уведомления сведения не изменились.',
  },
  places: { en: 'Art. 22 parts 3, 3.1 and 7', ru: 'ч. 3, 3.1 и 7 ст. 22' },
  termLabel: { en: 'Term of notifying (Art. 22 part 7)', ru: 'Срок уведомления (ч. 7 ст. 22)' },
  sinceLabel: { en: 'Facts were notified as of', ru: 'Сведения были поданы на дату' },
} as const satisfies Record<string, Wording>;

const nothing = (status: FilingStatus): Wording | undefined => {
  if (status.state === 'nothing-filed') return sentences.nothingFiled;
  return status.state === 'in-force' ? sentences.nothingChanged : undefined;
};

/** As of which day the facts stand that are compared, and by when their change is to be notified. */
function coverFacts(status: FilingStatus, scope: Scope): readonly LabelledRow[] {
  if (status.state !== 'changes-due') return [];
  const day = factsOf(status.filing);
  const value = lines([words(day && dateInWords(day, scope.language))]);
  const term = lines([words(dateInWords(status.deadline, scope.language))]);
  return [
    { label: tell(sentences.sinceLabel, scope), value },
    { label: tell(sentences.termLabel, scope), value: term },
  ];
}

function changedFacts(status: FilingStatus, scope: Scope): readonly Block[] {
  if (status.state !== 'changes-due') return paragraph(words(tell(nothing(status) ?? name, scope)));
  const before = scopeOf(thaw(status.filing) ?? scope.register, scope.language, 'fz-152');
  const sides: Sides = { before, after: scope };
  let number = 0;
  const heading = (title: Wording): Block => subchapter(`3.${(number += 1)}`, title, scope);
  return changeTables(status.differences, sides, heading);
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const [status, draft] = [statusOf(request), draftFor(request)];
  const filing = status.state === 'nothing-filed' ? undefined : status.filing;
  const blocks: readonly Block[] = [
    ...formRows(addressee(draft, scope), scope),
    chapter(1, titles.operator, scope),
    ...formRows([...operatorIdentity(scope), entryRow(scope, filing)], scope),
    chapter(2, titles.ground, scope),
    ...formRows(groundRows(status, draft, scope), scope),
    chapter(3, titles.changes, scope),
    ...lead(sentences.places, scope),
    ...changedFacts(status, scope),
    chapter(4, titles.signature, scope),
    ...signing(draft, scope),
  ];
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle,
    facts: coverFacts(status, scope),
    sections: [{ orientation: 'portrait', blocks }],
    brief: true,
  });
}

const layout: ChecklistItem = {
  en: 'The captions were not compared with the official form (appendix 2 to Roskomnadzor Order No. 180, publication 0001202212150022): do so before filing',
  ru: 'Названия строк не сверены с официальной формой (приложение № 2 к приказу Роскомнадзора № 180, опубликован под № 0001202212150022): сверьте перед подачей',
};
const fromFiling: ChecklistItem = {
  en: 'The day of the change is counted from the filing: enter when it arose',
  ru: 'День изменения отсчитан от даты подачи: укажите, когда оно возникло',
};

/** By when to file, said to who files. */
const dueBy = (deadline: string): ChecklistItem => ({
  en: `File it by ${dateInWords(deadline, 'en')} inclusive (Art. 22 part 7)`,
  ru: `Подайте его не позднее ${dateInWords(deadline, 'ru')} (ч. 7 ст. 22)`,
});

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const [status, draft] = [statusOf(request), draftFor(request)];
  const filing = status.state === 'nothing-filed' ? undefined : status.filing;
  const isDue = status.state === 'changes-due';
  return [
    ...missingName(scope),
    ...blanksIn([
      ...addressee(draft, scope),
      ...operatorIdentity(scope),
      entryRow(scope, filing),
      ...groundRows(status, draft, scope),
    ]),
    ...(isDue && !request.changedSince && !draft?.groundOn
      ? [{ ...fromFiling, path: '/groundOn', ...(draft && { entity: draft.id }) }]
      : []),
    ...(isDue ? [dueBy(status.deadline)] : []),
    ...(isDue && status.nextWorkingDay ? [dayOffNote] : []),
    layout,
  ];
}

/** What changed since Roskomnadzor was notified, field by field as it was and as it is; the check list says by which day to say so. */
export const fz152ChangeNotification: DocumentKind = {
  id: 'fz152-change-notification',
  regime: 'fz-152',
  name,
  law: [
    fz152('Art. 22 part 7', 'ч. 7 ст. 22'),
    byLaw('Roskomnadzor Order 180, appendix 2', 'приложение № 2 к приказу Роскомнадзора № 180'),
  ],
  formats: ['docx', 'pdf', 'html'],
  options: [],
  usesHistory: true,
  appliesTo: (register) => isUnder(register, 'fz-152'),
  nothingToPrint: (request) => nothing(statusOf(request)),
  checklist,
  build,
};
