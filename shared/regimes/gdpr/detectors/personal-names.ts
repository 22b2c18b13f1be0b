import type { Text } from '../../../wording/wording.ts';
import { finds } from './detector.ts';

const looksLikePerson = finds([
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|M\.|Sr|Sra|Sig)\.?\s+\p{Lu}\p{Ll}+/u,
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?\p{Lu}\.(?!\p{L})/u,
  /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u,
  /(?<!\p{L})[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вна|ична|оглы|кызы)(?!\p{L})/u,
]);

/** A sole trader or a firm may bear a person’s name: it is a recipient like any other. */
const isFirm = finds([
  /(?<!\p{L})(?:ИП|ООО|АО|ПАО|НАО|ЗАО|КФХ|адвокат|нотариус|индивидуальный предприниматель)(?!\p{L})/iu,
  /(?<!\p{L})(?:LLC|Ltd|Limited|Inc|GmbH|AG|KG|SARL|SAS|S\.?A|S\.?r\.?l|B\.?V|OÜ|d\.?o\.?o|notary|attorney|law firm|& (?:Co|Partners))(?!\p{L})/iu,
]);

const isPersonIn = (text: string | undefined): boolean => looksLikePerson(text) && !isFirm(text);

/** Whether a name of a recipient is that of a natural person. Only where title, initials or patronymic make it plain. */
export const isPersonalName = (name: Text | undefined): boolean =>
  isPersonIn(name?.en) || isPersonIn(name?.ru);
