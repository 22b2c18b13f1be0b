import type { Organisation } from '../../../register/organisation.ts';
import type { System } from '../../../register/system.ts';
import { fsbOrder378Edition } from '../../../vocabulary/by-law-editions.ts';
import { byLaw, fz152 } from '../../../vocabulary/cite.ts';
import { cryptoClasses } from '../../../vocabulary/fz-152/crypto-classes.ts';
import type { Wording } from '../../../wording/wording.ts';
import { once } from '../../context.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';

const rankOf = (code: string | undefined): number =>
  cryptoClasses.terms.findIndex((term) => term.code === code);

/** The least class for systems of level 3, by type of threats (FSB Order 378 item 18, where cryptography is used). */
const leastClass: Readonly<Record<string, string>> = { 'type-2': 'kv', 'type-3': 'ks1' };

const asked = ({ protectionLevel, threatType }: System): number =>
  protectionLevel === 'uz-3' ? rankOf(leastClass[threatType ?? '']) : -1;

/** The highest class that any system asks for; -1 where none does. */
const highestAsked = once(({ register }) => Math.max(-1, ...register.systems.map(asked)));

const unnamed: Wording = { en: 'The names are missing.', ru: 'Нет наименований.' };

/** Cryptographic means (Art. 22 part 3 item 7). */
export const cryptoRules: readonly Rule<Organisation>[] = [
  {
    id: 'R72',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 7', 'п. 7 ч. 3 ст. 22'),
    message: {
      en: 'Say whether cryptographic means are used, and name them.',
      ru: 'Укажите, используются ли шифровальные средства, и их наименования.',
    },
    path: '/cryptoUsed',
    unmet: ({ cryptoUsed, cryptoNames }) => {
      if (cryptoUsed === undefined) return [{ path: '/cryptoUsed' }];
      return cryptoUsed && !hasText(cryptoNames) ? [{ path: '/cryptoNames', detail: unnamed }] : [];
    },
  },
  whole<Organisation>({
    id: 'R90',
    severity: 'info',
    citation: byLaw(fsbOrder378Edition.name.en, fsbOrder378Edition.name.ru),
    message: {
      en: 'Compare the class of the cryptographic means with the level of protection and the type of threats.',
      ru: 'Сверьте класс СКЗИ с уровнем защищённости и типом угроз.',
    },
    path: '/cryptoClass',
    appliesTo: ({ cryptoUsed }, context) => cryptoUsed === true && highestAsked(context) >= 0,
    isMet: ({ cryptoClass }, context) => rankOf(cryptoClass) >= highestAsked(context),
  }),
];
