import { textIn } from '../../wording/wording.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { scopeOf } from '../describe/scope.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import { blanksIn } from '../fz152-forms/form-row.ts';
import { doubtsOfNone } from '../fz152-policy-parts/abroad-questions.ts';
import { published } from '../fz152-policy-parts/published.ts';
import { formParts } from './form.ts';
import { notified } from './notified.ts';
import { notifiedRows } from './purpose-rows.ts';
import { databases } from './systems.ts';

const layout: ChecklistItem = {
  en: 'The order and the captions from the measures to the security of data were not compared with the official form: do so before filing (Roskomnadzor Order No. 180, publication 0001202212150022)',
  ru: 'Порядок и названия строк от описания мер до обеспечения безопасности не сверены с официальной формой: сверьте перед подачей (приказ Роскомнадзора № 180, опубликован под № 0001202212150022)',
};
const noDatabase: ChecklistItem = {
  en: 'No system of these purposes holds data of citizens of Russia by the register: the place of the database is left blank',
  ru: 'По реестру ни одна система этих целей не содержит данные граждан РФ: место нахождения базы данных не заполнено',
};

function exemption({ register }: DocumentRequest): readonly ChecklistItem[] {
  const { id, notificationExemption } = register.organisation;
  if (!notificationExemption) return [];
  return [
    {
      en: 'An exemption from notification is recorded: a notification may not be due (Art. 22 part 2)',
      ru: 'Указано исключение из обязанности уведомлять: уведомление может не требоваться (ч. 2 ст. 22)',
      entity: id,
      path: '/notificationExemption',
    },
  ];
}

/** Databases of which nobody has said whether they hold data of citizens of Russia. */
function openQuestions(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const all = databases(notified(request.register, draftOf(request.register, 'notification')), scope);
  const unknown = all
    .filter(({ citizensRf }) => citizensRf === undefined)
    .map(({ id, name }) => ({
      en: `${textIn(name, 'en') ?? 'A system'}: printed among the databases, say whether it holds data of citizens of Russia`,
      ru: `${textIn(name, 'ru') ?? 'Система'}: напечатана среди баз данных, укажите, содержит ли данные граждан РФ`,
      entity: id,
      path: '/citizensRf',
    }));
  return all.length === 0 ? [noDatabase] : unknown;
}

/** Drafts are no processing yet and are not notified. */
function leftOut({ register }: DocumentRequest): readonly ChecklistItem[] {
  const drafts = published(register).filter(({ status }) => status === 'draft');
  const [first] = drafts;
  if (!first) return [];
  return [
    {
      en: `Drafts are left out of the notification: ${drafts.length}`,
      ru: `Черновики в уведомление не включены: ${drafts.length}`,
      entity: first.id,
      path: '/status',
    },
  ];
}

/** What to say before the notification or its crib is made. */
export function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const { register, language } = request;
  const scope = scopeOf(register, language, 'fz-152');
  const draft = draftOf(register, 'notification');
  const activities = notified(register, draft);
  const parts = formParts(activities, draft, scope);
  return [
    ...missingBasics(activities, scope),
    ...exemption(request),
    ...missingRows(notifiedRows, activities, scope),
    ...Object.values(parts).flatMap(blanksIn),
    ...openQuestions(request),
    ...doubtsOfNone(register),
    ...leftOut(request),
    layout,
    ...lackingLanguage(request, activities, scope),
  ];
}
