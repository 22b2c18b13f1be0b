import { foldWords } from '../values/fold-words.ts';
import { answerOf } from '../values/answers.ts';
import { contactsIn } from '../values/contacts.ts';
import { itemsOf, labelled } from '../values/lists.ts';

const legalForm =
  /^(?:inc|ltd|llc|l\.l\.c|corp|co|gmbh|ag|kg|se|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l|b\.?v|n\.?v|plc|oyj?|as|a\/s|aps|ab|lda|ltda|sp\. ?z ?o\.? ?o)\.?$/iu;

const nameLabels =
  /^(?:(?:full |company |legal |controller |controller processor )?name|(?:legal )?entity|company|entite|entidad|entidade|empresa|entreprise|societe|azienda|societa|virksomhe[dt]|foretag|bolag|yritys|firma spolki|nom|nombre|nome|naam|navn|namn|nume|nimi|nazwa(?: organizacji| firmy| administratora)?|denominazione|denominacion|denomination|raison sociale|razon social|identite|identidad|identita|identity|organi[sz]ation|verantwortlicher|bezeichnung|firma|name (?:behorde|firma|unternehmen|organisation)|наименование|название|фио)$/;
const addressLabels =
  /^(?:(?:postal |registered )?address|anschrift|adresse|direccion|domicilio|indirizzo|sede(?: legale)?|siege(?: social)?|sitz|registered office|(?:юридическии |юридический |почтовыи |почтовый )?адрес|место ?нахождения|местонахождение|adres(?: siedziby)?|adress|adresa|osoite)$/;

/** “Name: …”, “Address: …” lose their labels; a line with another label stays as it is. */
export const unlabelled = (text: string): string => {
  const { label, words } = labelled(text);
  const parts = itemsOf(label ?? '').map(foldWords);
  const isLabel = parts.every((part) => nameLabels.test(part) || addressLabels.test(part));
  return label !== undefined && isLabel ? words : text;
};

/** An address after the name may be called one. */
const addressPart =
  /^(?:(?:юридический |почтовый )?адрес|(?:registered |postal )?address|anschrift)\s*:\s*(?=\S)/iu;

/** Who speaks for the organisation is no part of its address. */
const spokesman =
  /^(?:inhaber|vertreten|geschäftsführ|represented by|owner|director|ceo|représenté|gérant|representad|rappresentat|генеральн|директор|в лице|руководител)/iu;

/** “Jurisdiction: Germany” is neither name nor address. */
const hasOwnLabel = (line: string): boolean => {
  const { label } = labelled(line);
  return label !== undefined && !/[,—–]/u.test(line.slice(0, line.indexOf(':'))) && !addressPart.test(line);
};

const leastProse = 7;

/** «Оператором персональных данных является:» only leads to who it is; running text and “E-mail: …” are no name or address. */
const isAside = (line: string, at: number): boolean => {
  const { label, words } = labelled(line);
  const isProse = at > 0 && !/\d/.test(line) && line.split(/\s+/).length >= leastProse;
  return (
    /:\s*$/u.test(line) ||
    (isProse && /\p{L}{3}[.!]$/u.test(line)) ||
    (label !== undefined && contactsIn(words).rest === '')
  );
};

/** “… 7. Contact for enquiries: a@b.example” leads to where somebody is reached and is no part of an address. */
const leadToAddress = /(?<=[.;])[ \t]+\p{Lu}[^.;:@\n]{2,100}:[ \t]+(?=\S+@)/gu;

/** The lines that may say who the organisation is and where. */
export const withoutAsides = (text: string): string => {
  const lines = text.replaceAll(leadToAddress, ' ').split('\n');
  return lines.length === 1 ? lines.join('') : lines.filter((line, at) => !isAside(line, at)).join('\n');
};

/** “Acme, Inc., 1 Main Street, Springfield” → name and address. */
export function nameAndAddress(text: string): readonly [name: string, address: string] {
  const [first = '', ...more] = text
    .split('\n')
    .map(unlabelled)
    .filter((line) => !hasOwnLabel(line));
  const parts = itemsOf(first);
  const count = legalForm.test(parts[1] ?? '') ? 2 : 1;
  const name = parts
    .slice(0, count)
    .join(', ')
    .replace(/\s*[—–-]\s*[.;]?\s*$/u, '');
  const rest = [...parts.slice(count).map((part) => part.replace(addressPart, '')), ...more];
  return [
    name,
    rest
      .filter((part) => !spokesman.test(part))
      .join(', ')
      .replace(/(?:[.,;]?\s+[.,;])+$/u, ''),
  ];
}

const longestName = 14;
const shortestSentence = 8;

/** Whether words in the place of a name are none: a sentence, a remark in brackets, a form that nobody filled in. */
export function isNoName(name: string, words = name): boolean {
  const count = name.split(/\s+/).length;
  const isSentence = count > shortestSentence && /\p{L}{3}[.!]$/u.test(words.split('\n')[0] ?? '');
  const isRemark = (count > 4 && /\p{L}:\s/u.test(name)) || /:\s*$/.test(words);
  const asks =
    /(?:^|\s)(?:erreichen|contact|reach|joindre|contacter|contactar|обратиться|написать)(?:\s|$)/iu.test(
      name,
    ) && count > 3;
  const isEmpty = /^\(.*\)$|^\[.*\]$|_{3,}|^[A-Z]{2,}(?:_[A-Z]+)+/u.test(name);
  return count > longestName || isSentence || isRemark || asks || isEmpty;
}

const vacancies =
  /^(?:not (?:yet )?(?:appointed|designated|required|necessary|published)|none (?:yet )?(?:appointed|designated|required|necessary|needed)|(?:derzeit |noch )?nicht (?:bestellt|benannt|erforderlich|notwendig)|kein\w* (?:dsb|datenschutzbeauftragt\w*)|non (?:designe\w*|nomme\w*|requis\w*|necessari\w*|nominat\w*|designat\w*|obligatoire)|(?:pendiente|pending)|no (?:designad\w*|nombrad\w*|procede|aplica)|niet (?:aangesteld|benoemd|verplicht)|ikke (?:utpekt|udpeget)|ej utsedd|nie (?:wyznaczono|powolano|dotyczy)|nao (?:designad\w*|nomead\w*)|не (?:назнач\w*|требуется|определ\w*)|da (?:verificare|definire|nominare)|n a|na)(?![\p{L}])/u;

/** Whether words say that nobody holds an office: “Not appointed (fewer than 20 persons)”. */
export const isVacant = (words: string): boolean =>
  answerOf(words)?.answer === 'no' || vacancies.test(foldWords(words));
