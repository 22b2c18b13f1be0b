import { expect, it } from 'vitest';
import type { HistoryEvent } from '../../shared/changes/change.ts';
import { broughtBack } from './brought-back.ts';

const event = (path: string, from: string | true, to: string | null): HistoryEvent => ({
  at: '',
  by: '',
  entity: 'x',
  head: ['a', 1],
  via: 'edit',
  path,
  from,
  to,
});

it('keeps an item with all that went with it, and with what was written in it since', () => {
  const events = [
    event('/recipients/1', true, null),
    event('/recipients/1/party', 'bank', null),
    event('/recipients/1/purpose/en', 'old', null),
    event('/recipients/2/party', 'other', null),
    event('/recipients/1/party', 'former', 'bank'),
  ];
  expect(broughtBack('x', '/recipients/1', events, new Map([['/recipients/1/purpose/en', 'new']]))).toEqual([
    { type: 'write', entity: 'x', path: '/recipients/1', to: true },
    { type: 'write', entity: 'x', path: '/recipients/1/party', to: 'bank' },
  ]);
});
