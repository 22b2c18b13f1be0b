import { organisationFields, type Organisation } from '../../register/organisation.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Text } from '../../wording/wording.ts';
import type { Said } from '../found-record.ts';
import { isPolicyTitle } from '../layouts/policy/policy-words.ts';
import type { Leftover } from '../proposal.ts';
import type { TargetId, targets } from '../targets.ts';
import { answerOf } from '../values/answers.ts';
import { contactsIn } from '../values/contacts.ts';
import { dateIn } from '../values/dates.ts';
import { foldWords, wordsOf } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import { pointsElsewhere } from '../values/elsewhere.ts';
import { labelled } from '../values/lists.ts';
import { linesOf, plain } from '../values/plain.ts';
import { registrationsIn, type Registration } from '../values/registration-numbers.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { introducesOperator, namedController, namedOperator } from '../values/named-operator.ts';
import type { FileDraft } from './file-draft.ts';
import { lostWords, namedIn, wordsOfEntry } from './kept-words.ts';
import { isNoName, isVacant, nameAndAddress, unlabelled, withoutAsides } from './organisation-words.ts';
import { partyOf } from './parties.ts';
import { measuresIn } from './protection.ts';

type Fields = { -readonly [Name in keyof Omit<Organisation, 'id'>]: Organisation[Name] };

/** The organisation while it is put together. */
export interface OrganisationDraft {
  readonly fields: Fields;
  readonly regimes: readonly RegimeId[];
  readonly file: FileDraft;
  readonly leftovers: Leftover[];
}

export type OrganisationTarget = {
  [Id in TargetId]: (typeof targets)[Id]['of'] extends 'organisation' ? Id : never;
}[TargetId];

/** @returns whether there was a place for what is said, or the same was there already */
type Putter = (words: string, draft: OrganisationDraft) => boolean;

const same = (text: Text | undefined, words: string): boolean =>
  [text?.en, text?.ru].some((one) => one !== undefined && foldWords(one) === foldWords(words));

function setText(draft: OrganisationDraft, field: 'name' | 'address', words: string): boolean {
  if (words === '') return true;
  const before = draft.fields[field];
  if (before === undefined) draft.fields[field] = textOf(words);
  return before === undefined || same(before, words);
}

function setLine(
  draft: OrganisationDraft,
  field: 'email' | 'phone' | 'registrationNumber' | 'inn' | 'ogrn',
  words: string | undefined,
): boolean {
  if (words === undefined) return true;
  draft.fields[field] ??= words;
  return draft.fields[field] === words;
}

function setContacts(draft: OrganisationDraft, words: string): boolean {
  const { email, phone, website } = contactsIn(words);
  if (website !== undefined)
    draft.fields.websites = [...new Set([...(draft.fields.websites ?? []), website])];
  return [setLine(draft, 'email', email), setLine(draft, 'phone', phone)].every(Boolean);
}

/** «Оператором персональных данных является ООО …» */
const introduction = /^оператор\p{L}*(?: персональных данных)? явля\p{L}+\s+(?=\S)/iu;

const controller: Putter = (said, draft) => {
  const words = said.replace(introduction, '');
  const { found, rest } = registrationsIn(words);
  const [name, address] = nameAndAddress(contactsIn(withoutAsides(rest)).rest);
  if (isNoName(name, words)) return false;
  // Where another name is known, the address may be somebody else's.
  const isKnown = draft.fields.name === undefined || name === '' || same(draft.fields.name, name);
  return [
    setText(draft, 'name', name),
    isKnown && setText(draft, 'address', address),
    setContacts(draft, rest),
    setRegistrations(draft, found),
  ].every(Boolean);
};

const contact: Putter = (words, draft) => {
  const { found, rest } = registrationsIn(words);
  const isPlaced = [setContacts(draft, rest), setRegistrations(draft, found)].every(Boolean);
  return isPlaced && contactsIn(rest).rest === '';
};

/** ИНН and ОГРН have fields of their own; any other number is kept with the name of its register. */
function setRegistrations(draft: OrganisationDraft, found: readonly Registration[]): boolean {
  const placed = found.map(({ label, number, words }) => {
    if (/^(?:инн|inn)$/iu.test(label)) return setLine(draft, 'inn', number);
    if (/^(?:огрн|огрнип|ogrn|ogrnip)$/iu.test(label)) return setLine(draft, 'ogrn', number);
    const before = draft.fields.registrationNumber;
    if (before === undefined || before.includes(number))
      return setLine(draft, 'registrationNumber', before ?? words);
    draft.fields.registrationNumber = `${before}; ${words}`;
    return true;
  });
  return placed.every(Boolean);
}

/** ИНН has ten or twelve digits, ОГРН thirteen or fifteen; other countries number as they like. */
const registration: Putter = (words, draft) => {
  const digits = words.match(/\d+/g) ?? [];
  const inn = digits.find((one) => /^(?:\d{10}|\d{12})$/.test(one));
  const ogrn = digits.find((one) => /^(?:\d{13}|\d{15})$/.test(one));
  const isRussian = draft.regimes.includes('fz-152') && (inn ?? ogrn) !== undefined;
  if (!isRussian) return setLine(draft, 'registrationNumber', words);
  const rest = foldWords(words)
    .replaceAll(/(?:инн|огрн|огрнип|inn|ogrn|\d+)/g, '')
    .trim();
  return [setLine(draft, 'inn', inn), setLine(draft, 'ogrn', ogrn), rest === ''].every(Boolean);
};

const officer: Putter = (words, draft) => {
  if (isVacant(words)) return false;
  const { email, phone, rest } = contactsIn(words);
  const [whole, address] = nameAndAddress(rest);
  const called = whole.split(/\s+[–—-]\s+/u)[0] ?? whole;
  // “You reach our officer at a@b.example” names nobody, and says where.
  const isReached = isNoName(called, words) && (email ?? phone) !== undefined;
  const name = isReached ? '' : called;
  if (isNoName(name, words.replace(called, name)) || `${name}${address}${email ?? ''}${phone ?? ''}` === '')
    return false;
  const group = draft.regimes.includes('gdpr') ? 'dpo' : 'responsible';
  const before = draft.fields[group];
  const isNew = before?.name === undefined || name === '' || same(before.name, name);
  if (!isNew) return false;
  draft.fields[group] = {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(name !== '' && { name: textOf(name) }),
    ...(address !== '' && { address: textOf(address) }),
    ...before,
  };
  return !isReached;
};

const representative: Putter = (words, draft) => {
  if (isVacant(words)) return false;
  const party = partyOf(words, 'eu-representative', draft.file);
  draft.fields.euRepresentatives = [...new Set([...(draft.fields.euRepresentatives ?? []), party])];
  return true;
};

const putters: Readonly<Record<OrganisationTarget, Putter>> = {
  controller,
  controllerAddress: (words, draft) => {
    const { found, rest } = registrationsIn(words);
    return [setText(draft, 'address', rest.replaceAll('\n', ', ')), setRegistrations(draft, found)].every(
      Boolean,
    );
  },
  controllerContact: contact,
  registrationNumber: registration,
  representative,
  officer,
};

export const isOrganisationTarget = (target: TargetId): target is OrganisationTarget => target in putters;

/** Words that only say what kind of address follows. */
const addressWords = new Set(
  wordsOf(
    'наименование полное сокращённое сокращенное местонахождение место нахождения реквизиты инн огрн огрнип электронная адрес юридический почтовый registered postal name address anschrift adresse nom nombre nome naam direccion e mail email tel telephone telefon phone fax тел телефон почта эл contact kontakt web website www https http',
  ),
);

/** Whether a line says something: “Address: [to be filled in]” does not. */
const isFilledIn = (line: string): boolean => {
  const { words } = labelled(line);
  return !isPlaceholder(unlabelled(line)) && !(/^[[{<(_…]/u.test(words) && isPlaceholder(words));
};

/** Whether it names something that nobody has filled in yet, and which is more than a kind of address. */
const isLeftOpen = (line: string): boolean => {
  const { label } = labelled(line);
  const isAddress = wordsOf(label ?? '').every((word) => addressWords.has(word));
  return !isAddress && unlabelled(line) === line && !isFilledIn(line);
};

/** Puts what is said of the organisation into it; a second controller, or what has no place, is left over. */
export function putOrganisation(
  said: Said & { readonly target: OrganisationTarget },
  draft: OrganisationDraft,
): boolean {
  const lines = linesOf(said.text);
  const words = lines.filter(isFilledIn).join('\n');
  const isWhole = !lines.some(isLeftOpen);
  if (isPlaceholder(words) || answerOf(said.text)?.rest === '' || pointsElsewhere(words))
    return isPlaceholder(words) && isWhole;
  return putters[said.target](words, draft) && keptAll(words, draft) && isWhole;
}

const titlesLookedAt = 12;
const longestTitle = 200;

/** A policy that has no line for its operator names it in its title or first clauses. */
export function nameOperator(texts: readonly string[], draft: OrganisationDraft): void {
  const { fields, regimes } = draft;
  if (fields.name !== undefined) return;
  if (!regimes.includes('fz-152')) {
    const controllerName = texts.map(namedController).find((name) => name !== undefined);
    if (controllerName !== undefined) fields.name = textOf(controllerName);
    return;
  }
  const titles = texts
    .slice(0, titlesLookedAt)
    .filter((text) => text.length <= longestTitle && isPolicyTitle(text));
  const named = [...titles, ...texts.filter(introducesOperator)].find((text) => namedOperator(text));
  const name = namedOperator(named ?? '');
  if (name === undefined) return;
  // «ООО „Маяк“ (ИНН …, адрес: …)» says in brackets what else is known of it.
  const told = texts.find((text) => namedOperator(text) === name && numbersBehindName.test(text));
  const behind = numbersBehindName.exec(told ?? '')?.[1];
  if (behind !== undefined) controller(`${name}, ${behind}`, draft);
  fields.name ??= textOf(name);
}

const numbersBehindName = /[»”\p{L}]\s*\(([^()]*(?:ИНН|ОГРН)[^()]*)\)/u;

function keptAll(words: string, { fields, file }: OrganisationDraft): boolean {
  const kept = wordsOfEntry({ id: '', ...fields }, organisationFields, namedIn(file));
  return lostWords(words, kept).every((word) => addressWords.has(word));
}

/** Measures and days said of all activities belong to the organisation. */
export function putOfAll({ target, text }: Said, draft: OrganisationDraft): boolean {
  if (target === 'measures') {
    const found = measuresIn(text, draft.file).map(({ id }) => id);
    draft.fields.measures = [...new Set([...(draft.fields.measures ?? []), ...found])];
    return true;
  }
  const day = target === 'reviewed' ? dateIn(plain(text)) : undefined;
  if (!day?.certain || draft.fields.lastReview !== undefined) return false;
  draft.fields.lastReview = day.date;
  return true;
}
