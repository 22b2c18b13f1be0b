import { isUnder } from '../../regimes/applies.ts';
import type { Context } from '../../regimes/context.ts';
import type { Activity, Recipient } from '../../register/activity/activity.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { textIn, type Language, type Wording } from '../../wording/wording.ts';
import type { Found } from '../deadline.ts';
import { goesOn } from '../laws.ts';
import type { ActivitySource } from '../source.ts';

const isProcessor = ({ role }: Recipient): boolean => role === 'processor' || role === 'sub-processor';

/** A processor must not go on without a contract; with other recipients the law demands none. */
function cited(recipient: Recipient, activity: Activity, { register }: Context): Wording | undefined {
  if (!isProcessor(recipient)) return undefined;
  return isUnder(activity, 'gdpr', register) ? gdpr('28(3)') : fz152('Art. 6 part 3', 'ч. 3 ст. 6');
}

function says(recipient: Recipient, { parties }: Context): Wording {
  const party = recipient.party ? parties.get(recipient.party) : undefined;
  const named = (language: Language): string => {
    const name = textIn(party?.name, language);
    return name ? ` (${name})` : '';
  };
  const [en, ru] = isProcessor(recipient)
    ? ['the processor’s contract', 'договор поручения']
    : ['the contract', 'договор'];
  return {
    en: `Renew ${en}${named('en')} or stop passing data on`,
    ru: `Продлить ${ru}${named('ru')} или прекратить передачу данных`,
  };
}

/** Contracts with recipients that run out. */
export const contractEnds: ActivitySource = (activity, context) =>
  !goesOn(activity)
    ? []
    : (activity.recipients ?? []).flatMap((recipient): readonly Found[] => {
        if (!recipient.contractUntil) return [];
        const citation = cited(recipient, activity, context);
        return [
          {
            id: `contract:${activity.id}:${recipient.id}`,
            kind: 'contract',
            due: recipient.contractUntil,
            says: says(recipient, context),
            ...(citation && { citation }),
            entity: activity.id,
            entityKind: 'activities',
            name: activity.name,
            path: `/recipients/${recipient.id}/contractUntil`,
          },
        ];
      });
