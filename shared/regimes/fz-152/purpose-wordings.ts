import { say, type Language, type Text, type Wording } from '../../wording/wording.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { goesOnUnder } from '../../filings/under-law.ts';
import type { Register } from '../../register/register.ts';
import type { Context } from '../context.ts';
import { gathered } from '../of-each.ts';
import type { Unmet } from '../rule.ts';
import { notifiedRegister, publishedRegister } from './filing-facts.ts';

const inBoth = (of: (language: Language) => string): Wording => ({ en: of('en'), ru: of('ru') });

const tidy = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** Two texts say different things where both speak a language and do not say the same in it. */
const differ = (one: Text | undefined, other: Text | undefined): boolean =>
  (['en', 'ru'] as const).some((language) => {
    const [first, second] = [tidy(one?.[language]), tidy(other?.[language])];
    return first !== '' && second !== '' && first !== second;
  });

const elsewhere = {
  notification: { en: 'the notification', ru: 'уведомление' },
  policy: { en: 'the published policy', ru: 'опубликованная политика' },
} as const satisfies Record<string, Wording>;

const purposesIn = new WeakMap<Register, ReadonlyMap<Uuid, Text | undefined>>();

/** The purpose of an activity as a filing words it; a filing gives the same register again and again. */
function purposeIn(register: Register | undefined, id: Uuid): Text | undefined {
  if (!register) return undefined;
  const known = purposesIn.get(register);
  if (known) return known.get(id);
  const purposes = new Map(register.activities.map((one) => [one.id, one.purpose]));
  purposesIn.set(register, purposes);
  return purposes.get(id);
}

const differing = gathered((activity, context): readonly Unmet[] => {
  const { id, purpose } = activity;
  const where = [
    ...(differ(purposeIn(notifiedRegister(context), id), purpose) ? [elsewhere.notification] : []),
    ...(differ(purposeIn(publishedRegister(context), id), purpose) ? [elsewhere.policy] : []),
  ];
  if (where.length === 0 || !goesOnUnder('fz-152')(context.register)(activity)) return [];
  const detail = inBoth((language) => {
    const names = where.map((one) => say(one, language)).join(language === 'en' ? ' and ' : ' и ');
    return language === 'en' ? `Not the same: ${names}.` : `Расходятся: ${names}.`;
  });
  return [{ path: '/purpose', entity: id, detail }];
});

/** Activities whose purpose the notification or the published policy words otherwise; nothing where there is neither. */
export function differingPurposes(context: Context): readonly Unmet[] | undefined {
  return notifiedRegister(context) || publishedRegister(context) ? differing(context) : undefined;
}
