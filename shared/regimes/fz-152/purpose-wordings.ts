import { say, type Language, type Text, type Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
import type { Unmet } from '../rule.ts';
import { notifiedRegister, ongoing, publishedRegister } from './filing-facts.ts';

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

/** Activities whose purpose the notification or the published policy words otherwise; nothing where there is neither. */
export function differingPurposes(context: Context): readonly Unmet[] | undefined {
  const [notified, published] = [notifiedRegister(context), publishedRegister(context)];
  if (!notified && !published) return undefined;
  const [inNotification, inPolicy] = [notified, published].map(
    (register) => new Map((register?.activities ?? []).map(({ id, purpose }) => [id, purpose])),
  );
  return ongoing(context).flatMap(({ id, purpose }) => {
    const where = [
      ...(differ(inNotification?.get(id), purpose) ? [elsewhere.notification] : []),
      ...(differ(inPolicy?.get(id), purpose) ? [elsewhere.policy] : []),
    ];
    if (where.length === 0) return [];
    const detail = inBoth((language) => {
      const names = where.map((one) => say(one, language)).join(language === 'en' ? ' and ' : ' и ');
      return language === 'en' ? `Not the same: ${names}.` : `Расходятся: ${names}.`;
    });
    return [{ path: '/purpose', entity: id, detail }];
  });
}
