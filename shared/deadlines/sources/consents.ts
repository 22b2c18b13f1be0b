import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { isUnder } from '../../regimes/applies.ts';
import type { ActivitySource } from '../source.ts';

/** Consent texts that come into force on a day to come: by then the form in use is to be exchanged. */
export const consentTexts: ActivitySource = (activity, { register }) => {
  const from = activity.consent?.inForceFrom;
  if (!from || activity.status === 'ended') return [];
  return [
    {
      id: `consent:${activity.id}`,
      kind: 'consent',
      due: from,
      says: {
        en: 'Put the new consent text to use',
        ru: 'Ввести в действие новую редакцию согласия',
      },
      citation: isUnder(activity, 'fz-152', register) ? fz152('Art. 9', 'ст. 9') : gdpr('7'),
      entity: activity.id,
      entityKind: 'activities',
      name: activity.name,
      path: '/consent/inForceFrom',
      lapses: true,
    },
  ];
};
