import { item } from '../complete-register.ts';
import { equipped, sending } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const notified = { country: 'US', notificationDate: '2026-10-01', receivedOn: '2026-10-01' };
const known = {
  ...notified,
  assessedOn: '2026-09-01',
  recipientInformation: ['protection', 'regulation', 'contacts'],
};

export const transferCases: RuleCases = {
  'fz-152 R47 error': {
    fires: equipped({ country: 'DE' }),
    rests: equipped({ country: 'DE', citizensRf: false }),
  },
  'fz-152 R50 error': {
    fires: sending({ country: 'RS' }),
    rests: {
      ...sending({ country: 'RS' }),
      filings: [{ ...item, kind: 'cross-border-notification', state: 'sent', sentOn: '2026-01-01' }],
    },
  },
  'fz-152 R51 error': {
    fires: sending({ ...notified, startsOn: '2026-09-30' }),
    rests: sending({ ...notified, startsOn: '2026-10-01' }),
  },
  'fz-152 R52 error': {
    fires: sending({ ...notified, startsOn: '2026-10-15' }),
    rests: sending({ ...notified, startsOn: '2026-10-16' }),
  },
  'fz-152 R52 warning': {
    fires: sending({ country: 'US', notificationDate: '2026-10-01', startsOn: '2026-10-20' }),
    rests: sending({ ...notified, startsOn: '2026-10-20' }),
  },
  'fz-152 R53 error': {
    fires: sending({ ...known, recipientInformation: ['protection', 'contacts'] }),
    rests: sending(known),
  },
  'fz-152 R53 warning': {
    fires: sending({ ...known, country: 'GH', recipientInformation: ['protection', 'contacts'] }),
    rests: {
      ...sending({ ...known, country: 'GH', recipientInformation: ['protection', 'contacts'] }),
      corrections: [{ ...item, table: 'roskomnadzor-list', key: 'GH', value: 'listed' }],
    },
  },
  'fz-152 R54 warning': { fires: sending({ country: 'RS' }), rests: sending({ country: 'CN' }) },
  'fz-152 R96 error': {
    fires: sending({ country: 'RS', decision: 'banned' }),
    rests: sending({ country: 'RS', decision: 'none' }),
  },
  'fz-152 R84 info': {
    fires: { ...sending({ country: 'RS' }) },
    rests: {
      ...sending({ country: 'RS' }),
      corrections: [{ ...item, table: 'roskomnadzor-list', key: 'RS', value: 'listed' }],
    },
  },
};
