import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { corrected } from '../../vocabulary/tables/corrected.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { listStatusOn, roskomnadzorList } from '../../vocabulary/tables/places/roskomnadzor-list.ts';
import { dateInWords } from '../../wording/date.ts';
import { languages, say, textIn, type Language, type Wording } from '../../wording/wording.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { countryWords } from '../describe/parties.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import { blanksIn } from '../fz152-forms/form-row.ts';
import { abroadQuestions } from '../fz152-policy-parts/abroad-questions.ts';
import { crossing, destinations } from './crossing.ts';
import { formParts } from './form.ts';
import { recipientRows } from './recipients.ts';
import { transferRows } from './transfer-rows.ts';

const inBoth = (of: (language: Language) => string): Wording => ({ en: of('en'), ru: of('ru') });

const aState = (country: string): boolean => /^[A-Z]{2}$/.test(country);

/** The state's place on the list of Roskomnadzor, which is never printed: a person confirms it first. */
function statusItem(country: string, { register, date }: DocumentRequest): ChecklistItem {
  const scopes = languages.map((language) => scopeOf(register, language, 'fz-152'));
  const name = inBoth((language) => countryWords(country, { ...(scopes[0] as Scope), language }) ?? country);
  if (!aState(country))
    return {
      en: `${name.en}: name each state, a notification lists states`,
      ru: `${name.ru}: укажите каждое государство, в уведомлении перечисляются государства`,
    };
  const table = corrected(roskomnadzorList, register.corrections);
  const status = roskomnadzorList.say({ status: listStatusOn(country, date, table) });
  const row = rowOn(table, country, date);
  const source = row?.source ?? roskomnadzorList.editions[0]?.name;
  const day = inBoth((language) => dateInWords(roskomnadzorList.checkedOn, language));
  const where = source ? inBoth((language) => `, ${say(source, language)}`) : { en: '', ru: '' };
  return {
    en: `${name.en}: ${status.en}${where.en} (as known on ${day.en}) — to be confirmed before filing; not printed`,
    ru: `${name.ru}: ${status.ru}${where.ru} (по данным на ${day.ru}) — подтвердите перед подачей; не печатается`,
  };
}

/** What is open about one transfer. */
function transferItems(activity: Activity, transfer: Transfer): readonly ChecklistItem[] {
  const at = (field: string) => ({ entity: activity.id, path: `/transfers/${transfer.id}/${field}` });
  const name = inBoth((language) => textIn(activity.name, language) ?? '');
  const items: readonly (false | ChecklistItem | undefined)[] = [
    !transfer.country && {
      en: `${name.en}: a transfer without its state`,
      ru: `${name.ru}: передача без указания государства`,
      ...at('country'),
    },
    !transfer.party && {
      en: `${name.en}: a transfer without its recipient`,
      ru: `${name.ru}: передача без указания получателя`,
      ...at('party'),
    },
    !transfer.assessedOn && {
      en: `${name.en}: the date of the assessment of the recipient is not recorded (Art. 12 part 4 item 7)`,
      ru: `${name.ru}: не указана дата оценки получателя (п. 7 ч. 4 ст. 12)`,
      ...at('assessedOn'),
    },
    Boolean(transfer.notificationDate) && {
      en: `${name.en}: a notification of this transfer is recorded already; print only if it is notified anew`,
      ru: `${name.ru}: об этой передаче уже указано уведомление; печатайте, только если уведомляете заново`,
      ...at('notificationDate'),
    },
  ];
  return items.filter((item) => item !== false && item !== undefined);
}

const always: readonly ChecklistItem[] = [
  {
    en: 'All data of each purpose are printed: strike out what does not leave Russia',
    ru: 'Печатаются все данные каждой цели: вычеркните то, что не передаётся за рубеж',
  },
  {
    en: 'No form of this notification is set by an order known here: compare with the form on the portal of Roskomnadzor before filing',
    ru: 'Приказ, утверждающий форму этого уведомления, не известен: перед подачей сверьте с формой на портале Роскомнадзора',
  },
];

/** What to say before the notification of a transfer is made. */
export function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const { register, language } = request;
  const scope = scopeOf(register, language, 'fz-152');
  const activities = crossing(draftOf(register, 'cross-border-notification'), scope);
  const all = destinations(activities, scope);
  const states = [...new Set(all.flatMap(({ country }) => country ?? []))];
  return [
    ...missingBasics(activities, scope),
    ...missingRows(transferRows, activities, scope),
    ...Object.values(formParts(request.date, scope)).flatMap(blanksIn),
    ...activities.flatMap((activity) =>
      transfersUnderLaw(activity, scope).flatMap((transfer) => transferItems(activity, transfer)),
    ),
    ...all.flatMap((destination) => blanksIn(recipientRows(destination, scope))),
    ...states.map((country) => statusItem(country, request)),
    ...abroadQuestions(register),
    ...always,
    ...lackingLanguage(request, activities, scope),
  ];
}
