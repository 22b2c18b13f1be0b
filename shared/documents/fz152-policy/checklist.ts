import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { textIn, type Language, type Wording } from '../../wording/wording.ts';
import { oneLine, scopeOf } from '../describe/scope.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';
import { doubtsOfNone } from '../fz152-policy-parts/abroad-questions.ts';
import { draftsAmong } from '../fz152-policy-parts/drafts.ts';
import { published } from '../fz152-policy-parts/published.ts';
import { purposeRows } from '../fz152-policy-parts/purposes.ts';
import { placesToRead } from './general-provisions.ts';
import { correctedDeadlines } from './requests.ts';

const noPlace: Wording = {
  en: 'Nobody is told where the policy can be read: give its address or another place (Art. 18.1 part 2)',
  ru: 'Не указано, где можно ознакомиться с политикой: укажите её адрес или иное место (ч. 2 ст. 18.1)',
};
const noAddress: Wording = {
  en: 'Websites are recorded and the policy has no address: it must be on the pages where data are collected (Art. 18.1 part 2)',
  ru: 'Указаны сайты, но нет адреса политики: она должна быть на страницах, где собираются данные (ч. 2 ст. 18.1)',
};
const noResponsible: Wording = {
  en: 'The person responsible for organising processing is not recorded',
  ru: 'Не указан ответственный за организацию обработки',
};
const noContact: Wording = {
  en: 'No e-mail, telephone or address to write to is recorded',
  ru: 'Не указаны ни электронная почта, ни телефон, ни адрес для обращений',
};
const noApprover: Wording = {
  en: 'It is not recorded who approves the policy: a line to sign is printed',
  ru: 'Не указано, кто утверждает политику: печатается строка для подписи',
};

/** In both languages of the window, whatever the language of the document. */
function correctedItems({ register, date }: DocumentRequest): readonly ChecklistItem[] {
  const worded = (language: Language) => correctedDeadlines(date, scopeOf(register, language, 'fz-152'));
  const russian = worded('ru');
  return worded('en').map(({ duty, limit }, index) => ({
    en: `The term printed for “${duty}” is your correction: ${limit}`,
    ru: `Срок для «${russian[index]?.duty ?? duty}» напечатан по вашему исправлению: ${russian[index]?.limit ?? limit}`,
  }));
}

/** What to say before the policy is made. */
export function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const activities = published(request.register);
  const { organisation } = request.register;
  const { id: entity, websites, policyAddress, responsible, signatory, email, phone, address } = organisation;
  const items: readonly (false | ChecklistItem)[] = [
    placesToRead(scope) === '' && { ...noPlace, entity, path: '/policyAddress' },
    Boolean(websites?.length && !policyAddress) && { ...noAddress, entity, path: '/policyAddress' },
    !oneLine(responsible?.name, scope) && { ...noResponsible, entity, path: '/responsible/name' },
    !email && !phone && !textIn(address, request.language) && { ...noContact, entity, path: '/email' },
    !textIn(signatory?.post, request.language) &&
      !textIn(signatory?.name, request.language) && { ...noApprover, entity, path: '/signatory/post' },
  ];
  return [
    ...missingBasics(activities, scope),
    ...items.filter((item) => item !== false),
    ...draftsAmong(activities),
    ...missingRows(purposeRows, activities, scope),
    ...correctedItems(request),
    ...doubtsOfNone(request.register),
    ...lackingLanguage(request, activities, scope),
  ];
}
