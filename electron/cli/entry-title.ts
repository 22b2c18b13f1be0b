import { collections, type EntityKind } from '../../shared/register/collections.ts';
import { textIn, type Language, type Text, type Wording } from '../../shared/wording/wording.ts';

const organisation: Wording = { en: 'Organisation', ru: 'Организация' };

const kindOf = (kind: EntityKind): Wording =>
  kind === 'organisation' ? organisation : collections[kind].one;

/** What an entry is called, alone and with what it is: “Activity “Payroll””. An entry without a name is called what it is. */
export function entryTitle(
  kind: EntityKind,
  name: Text | undefined,
  language: Language,
): { readonly name: string; readonly whole: string } {
  const [own, what] = [textIn(name, language), kindOf(kind)[language]];
  return own
    ? { name: own, whole: language === 'ru' ? `${what} «${own}»` : `${what} “${own}”` }
    : { name: what, whole: what };
}
