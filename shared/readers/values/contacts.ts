/** Addresses by which somebody is reached, and the words around them. */
export interface Contacts {
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly rest: string;
}

const emailShape = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
const websiteShape = /(?:https?:\/\/|www\.)[^\s,;)>]+/u;
/** A day is written with as many digits as a telephone number. */
const phoneShape =
  /(?<![\p{L}\d])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))(?:\+|0|8 ?\(|\()[\d ()/.-]{6,18}\d(?![\p{L}\d])/u;
const labels =
  /(?<!\p{L})(?:(?:privacy|data protection|datenschutz|dpo|юридический)[ -])?(?:e-?mail|mail|tel|phone|telephone|telefon|telefono|teléfono|téléphone|fax|web(?:site)?|тел|телефон|эл\.? почта|почта|kontakt|contact[oe]?|contatto|correo(?: electrónico)?|электронная почта)\.?\s*:?\s*(?=[,;|.]|$)/giu;

/** Finds e-mail, telephone and website in a text. */
export function contactsIn(text: string): Contacts {
  const email = emailShape.exec(text)?.[0];
  const withoutEmail = email === undefined ? text : text.replace(email, '');
  const website = websiteShape.exec(withoutEmail)?.[0];
  const withoutSite = website === undefined ? withoutEmail : withoutEmail.replace(website, '');
  const phone = phoneShape.exec(withoutSite)?.[0].trim();
  const rest = (phone === undefined ? withoutSite : withoutSite.replace(phone, ''))
    .replaceAll(/\(\s*\)|<\s*>/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.replaceAll(labels, '').replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/gu, ''))
    .filter((line) => line !== '')
    .join('\n');
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(website !== undefined && { website: website.startsWith('www.') ? `https://${website}` : website }),
    rest,
  };
}
